package minutebook.note;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A note as it is shown beside its items: people resolved.
 *
 * @param path from the vault's root, with {@code /}
 * @param type front matter type, or empty
 * @param people who took part and whom it is about, sorted by name
 */
public record NoteCard(
    String path,
    String title,
    String type,
    NoteShape shape,
    @Nullable LocalDate date,
    List<Person> people,
    List<String> tags) {

  public NoteCard {
    people = List.copyOf(people);
    tags = List.copyOf(tags);
  }
}
