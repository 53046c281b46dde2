package minutebook.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import minutebook.note.Diagnostic;
import minutebook.note.InlineField;
import minutebook.note.Item;
import minutebook.note.ItemForm;
import minutebook.note.LineSpan;
import minutebook.note.Link;
import minutebook.note.QueryBlock;
import minutebook.note.SectionKind;
import minutebook.note.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * Collects what the body of one note holds, in order. Items that say the same are one item with
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

  private final SectionTracker sections;
  private final List<Item> items =
      new ArrayList<>(List.of(title("", 1, List.of(), List.of(), List.of())));
  private final Map<Sameness, Integer> known = new HashMap<>();

  /** Index of an item → those that said the same later, in order. */
  private final Map<Integer, List<Item>> repeated = new HashMap<>();

  private final List<QueryBlock> queries = new ArrayList<>();
  private final List<String> sources = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private int said;

  NoteBuilder(SectionTracker sections) {
    this.sections = sections;
  }

  /** Where the reading stands. */
  SectionTracker sections() {
    return sections;
  }

  /** How many items with their repetitions, queries and footers there are so far. */
  int said() {
    return said;
  }

  /** Adds an item, or a place to the one that says the same; its index either way. */
  int add(Item item) {
    said++;
    Sameness key =
        new Sameness(sections.kind(), item.text(), item.parent(), item.date(), item.task());
    Integer before = known.putIfAbsent(key, items.size());
    if (before == null) {
      items.add(item);
      return items.size() - 1;
    }
    repeated.computeIfAbsent(before, unused -> new ArrayList<>()).add(item);
    return before;
  }

  void add(QueryBlock query) {
    said++;
    queries.add(query);
  }

  void add(Diagnostic diagnostic) {
    diagnostics.add(diagnostic);
  }

  /** Adds what the note was made from. */
  void addSources(List<String> names) {
    said++;
    sources.addAll(names);
  }

  /**
   * All items; the first is the title, which is known last.
   *
   * @param beside what the title does not show
   */
  List<Item> itemsUnder(String title, NoteHead head, List<String> beside) {
    List<Item> all = new ArrayList<>(items);
    all.set(0, title(title, head.headingLine(), head.links(), head.linkedIn(title), beside));
    repeated.forEach((index, again) -> all.set(index, together(all.get(index), again)));
    return all;
  }

  List<QueryBlock> queries() {
    return queries;
  }

  List<String> sources() {
    return sources;
  }

  List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  private static Item title(
      String text, int line, List<Link> links, List<TextSpan> linked, List<String> beside) {
    return new Item(
        ItemForm.TITLE,
        0,
        text,
        null,
        null,
        List.of(new LineSpan(line, line)),
        null,
        List.of(),
        links,
        linked,
        List.of(),
        beside,
        List.of(),
        List.of(),
        null);
  }

  private static Item together(Item item, List<Item> again) {
    Set<LineSpan> places = new TreeSet<>(item.places());
    Set<String> tags = new LinkedHashSet<>(item.tags());
    Set<Link> links = new LinkedHashSet<>(item.links());
    List<TextSpan> linked = new ArrayList<>(item.linked());
    Set<InlineField> fields = new LinkedHashSet<>(item.fields());
    Set<String> beside = new LinkedHashSet<>(item.beside());
    Set<String> unseen = new LinkedHashSet<>(item.unseen());
    String anchor = item.anchor();
    for (Item same : again) {
      anchor = anchor == null ? same.anchor() : anchor;
      places.addAll(same.places());
      tags.addAll(same.tags());
      links.addAll(same.links());
      linked.retainAll(new HashSet<>(same.linked()));
      fields.addAll(same.fields());
      beside.addAll(same.beside());
      unseen.addAll(same.unseen());
    }
    return new Item(
        item.form(),
        item.section(),
        item.text(),
        anchor,
        item.parent(),
        List.copyOf(places),
        item.date(),
        List.copyOf(tags),
        List.copyOf(links),
        linked,
        List.copyOf(fields),
        List.copyOf(beside),
        List.copyOf(unseen),
        item.cells(),
        item.task());
  }
}
