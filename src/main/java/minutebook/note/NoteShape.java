package minutebook.note;

import java.util.Locale;
import java.util.Optional;

/** What a note is, decided by the rules of the configuration; other notes may make it a source. */
public enum NoteShape {
  /** A dated note with participants; a project note is one too. */
  MEETING,
  /** A page about one person, who is its title. */
  PERSON_PAGE,
  /** A page about one organisation, which is its title. */
  CUSTOMER_PAGE,
  /** A raw transcript or mail that notes were made from; left out of default results. */
  SOURCE,
  OTHER;

  /** The name in the configuration and in answers: {@code person-page}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<NoteShape> of(String id) {
    for (NoteShape shape : values()) {
      if (shape.id().equals(id)) {
        return Optional.of(shape);
      }
    }
    return Optional.empty();
  }
}
