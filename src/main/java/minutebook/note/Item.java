package minutebook.note;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The unit of search: a paragraph, a list item without its children, a table row, a callout, a code
 * block, or the note's title. Being a task is independent of the section's kind.
 *
 * <pre>
 * - [?] Send the price sheet. @Tomas Ferro 📅 2026-02-06 ⏫ #task
 *   form LIST_ITEM, text "Send the price sheet.", tags [task],
 *   task status proposed, priority HIGH, due 2026-02-06, assignees [Tomas Ferro]
 * </pre>
 *
 * @param section index into the note's sections
 * @param text plain text as read: no marks of emphasis, links by their display text, a task without
 *     its fields and trailing tags
 * @param anchor the name it can be linked by, or null
 * @param parent index into the note's items of the list item this one is nested in, or null
 * @param places every place of the note where this item stands, in order; at least one
 * @param date the item's own date, or null: then the note's counts
 * @param tags lower case, without {@code #}: its own and those of the headings above it
 * @param links its own and those of the headings above it
 * @param linked parts of the text that show links, in order
 * @param fields those of Dataview within the text, but for what makes a task
 * @param beside what is written in it, or above it as the names of a table's columns are, that its
 *     text does not show
 * @param unseen what its own words say and do not show: where links in them lead, and which of them
 *     are struck through
 * @param cells columns and values of a table row, else empty
 * @param task what makes it a task, or null
 */
public record Item(
    ItemForm form,
    int section,
    String text,
    @Nullable String anchor,
    @Nullable Integer parent,
    List<LineSpan> places,
    @Nullable LocalDate date,
    List<String> tags,
    List<Link> links,
    List<TextSpan> linked,
    List<InlineField> fields,
    List<String> beside,
    List<String> unseen,
    List<Cell> cells,
    @Nullable Task task) {

  public Item {
    if (places.isEmpty()) {
      throw new IllegalArgumentException("an item stands somewhere");
    }
    places = List.copyOf(places);
    tags = List.copyOf(tags);
    links = List.copyOf(links);
    linked = List.copyOf(linked);
    fields = List.copyOf(fields);
    beside = List.copyOf(beside);
    unseen = List.copyOf(unseen);
    cells = List.copyOf(cells);
  }
}
