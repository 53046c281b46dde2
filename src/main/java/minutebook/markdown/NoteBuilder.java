package minutebook.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import minutebook.note.Item;
import minutebook.note.ItemForm;
import minutebook.note.LineSpan;
import minutebook.note.QueryBlock;
import minutebook.note.Section;
import minutebook.note.SectionKind;
import org.jspecify.annotations.Nullable;

/**
 * Collects the sections and items of one note in order. Items that say the same are one item with
 * several places.
 */
final class NoteBuilder {
  /** What must be equal for two items to be one. */
  private record Sameness(
      SectionKind kind,
      String text,
      @Nullable Integer parent,
      @Nullable Object date,
      @Nullable Object task) {}

  final List<Section> sections = new ArrayList<>();
  final List<QueryBlock> queries = new ArrayList<>();
  final List<String> sources = new ArrayList<>();
  private final List<Item> items = new ArrayList<>(List.of(title("", 1)));
  private final Map<Sameness, Integer> known = new HashMap<>();

  /** Adds an item, or a place to the one that says the same; its index either way. */
  int add(Item item) {
    SectionKind kind = sections.get(item.section()).kind();
    Sameness key = new Sameness(kind, item.text(), item.parent(), item.date(), item.task());
    Integer before = known.get(key);
    if (before == null) {
      known.put(key, items.size());
      items.add(item);
      return items.size() - 1;
    }
    items.set(before, together(items.get(before), item));
    return before;
  }

  int currentSection() {
    return sections.size() - 1;
  }

  SectionKind currentKind() {
    return sections.getLast().kind();
  }

  /** All items; the first is the title, which is known last. */
  List<Item> itemsUnder(String title, int line) {
    items.set(0, title(title, line));
    return items;
  }

  private static Item title(String text, int line) {
    return new Item(
        ItemForm.TITLE,
        0,
        text,
        null,
        List.of(new LineSpan(line, line)),
        null,
        List.of(),
        List.of(),
        List.of(),
        null);
  }

  private static Item together(Item item, Item again) {
    Set<LineSpan> places = new TreeSet<>(item.places());
    places.addAll(again.places());
    Set<String> tags = new LinkedHashSet<>(item.tags());
    tags.addAll(again.tags());
    return new Item(
        item.form(),
        item.section(),
        item.text(),
        item.parent(),
        List.copyOf(places),
        item.date(),
        List.copyOf(tags),
        item.links(),
        item.cells(),
        item.task());
  }
}
