package minutebook.note;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item as it is shown: people resolved, and what it inherits from its note filled in.
 *
 * @param id the same for the same item of the same file, whatever else changes there
 * @param anchor the name it can be linked by, or null
 * @param parent id of the list item it is nested in, or null
 * @param heading path of headings above it
 * @param lines every place where it stands
 * @param date its own, else the note's, else null
 * @param people of the item and its note, with all their roles, sorted by name
 * @param tags the item's own
 * @param fields those of Dataview within the text, but for what makes a task
 * @param cells columns and values of a table row, else empty
 * @param task with canonical names as assignees, or null
 */
public record ItemCard(
    String id,
    SectionKind kind,
    ItemForm form,
    String text,
    @Nullable String anchor,
    @Nullable String parent,
    List<String> heading,
    List<LineSpan> lines,
    @Nullable LocalDate date,
    List<Person> people,
    List<String> tags,
    List<InlineField> fields,
    List<Cell> cells,
    @Nullable Task task) {

  public ItemCard {
    heading = List.copyOf(heading);
    lines = List.copyOf(lines);
    people = List.copyOf(people);
    tags = List.copyOf(tags);
    fields = List.copyOf(fields);
    cells = List.copyOf(cells);
  }
}
