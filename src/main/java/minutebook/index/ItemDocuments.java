package minutebook.index;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import minutebook.config.FacetRules;
import minutebook.markdown.ParsedNote;
import minutebook.note.DiagnosticCode;
import minutebook.note.Item;
import minutebook.note.ItemCard;
import minutebook.note.ItemForm;
import minutebook.note.LineSpan;
import minutebook.note.Note;
import minutebook.note.NoteShape;
import minutebook.note.PlacedLink;
import minutebook.note.Section;
import minutebook.note.Task;

/**
 * The items of one note as documents, each made when it is asked for: every one repeats what it has
 * from its note, so that all of them together can be far larger than the note.
 */
final class ItemDocuments extends AbstractList<ItemDocument> {
  private final Note note;
  private final NotePeople people;
  private final ItemFields fields;
  private final ItemIds ids;
  private final Map<Integer, Set<DiagnosticCode>> diagnosed;

  /** First line of a section → its number. */
  private final NavigableMap<Integer, Integer> sectionFrom = new TreeMap<>();

  ItemDocuments(ParsedNote parsed, NoteShape shape, NotePeople people, FacetRules facets) {
    this.note = parsed.note();
    this.people = people;
    this.fields = new ItemFields(note, shape, new PropertyFacets(facets));
    this.ids = ItemIds.of(note);
    this.diagnosed = DiagnosedItems.of(note.items(), parsed.diagnostics());
    for (int i = 0; i < note.sections().size(); i++) {
      sectionFrom.put(note.sections().get(i).lines().start(), i);
    }
  }

  @Override
  public int size() {
    return note.items().size();
  }

  @Override
  public ItemDocument get(int position) {
    ItemCard card = card(position);
    List<PlacedLink> links = links(position);
    return new ItemDocument(
        card,
        position,
        sections(position),
        links,
        fields.of(
            card,
            note.items().get(position),
            beside(position),
            links,
            diagnosed.getOrDefault(position, Set.of())));
  }

  /** The section of its first place, and those of the others. */
  private Set<Integer> sections(int position) {
    Item item = note.items().get(position);
    Set<Integer> sections = new LinkedHashSet<>();
    sections.add(item.section());
    for (LineSpan place : item.places().subList(1, item.places().size())) {
      sections.add(sectionFrom.floorEntry(place.start()).getValue());
    }
    return sections;
  }

  private List<PlacedLink> links(int position) {
    Item item = note.items().get(position);
    List<PlacedLink> links = new ArrayList<>();
    if (item.form() == ItemForm.TITLE) {
      links.addAll(note.links());
    }
    int line = item.places().getFirst().start();
    item.links().forEach(link -> links.add(new PlacedLink(link.target(), line)));
    links.removeIf(link -> link.target().isBlank());
    return links;
  }

  /** The title goes with what the note says of itself. */
  private Collection<String> beside(int position) {
    Item item = note.items().get(position);
    if (item.form() != ItemForm.TITLE) {
      return item.beside();
    }
    Set<String> all = new LinkedHashSet<>(item.beside());
    note.properties().values().forEach(all::addAll);
    all.addAll(note.aliases());
    all.addAll(people.moreThanNames());
    return all;
  }

  private ItemCard card(int position) {
    Item item = note.items().get(position);
    Section section = note.sectionOf(item);
    LocalDate date = item.date() == null ? note.date() : item.date();
    Task task = item.task() == null ? null : item.task().assignedTo(people.assignees(position));
    return new ItemCard(
        ids.of(position),
        section.kind(),
        item.form(),
        item.text(),
        item.anchor(),
        item.parent() == null ? null : ids.of(item.parent()),
        section.heading(),
        item.places(),
        date,
        people.ofItem(position),
        item.tags(),
        item.fields(),
        item.cells(),
        task);
  }
}
