package minutebook.note;

import java.util.Locale;
import java.util.Optional;

/** What a section is about; headings are mapped to kinds in the configuration. */
public enum SectionKind {
  SUMMARY,
  DECISION,
  FACT,
  TASK,
  TOPIC,
  CONTEXT,
  CONTACT,
  OPPORTUNITY,
  BLOCKER,
  RELATED,
  OTHER;

  /** The name in queries, facets and answers: {@code decision}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<SectionKind> of(String id) {
    for (SectionKind kind : values()) {
      if (kind.id().equals(id)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
