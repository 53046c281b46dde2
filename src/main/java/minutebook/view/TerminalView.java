package minutebook.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import minutebook.live.LiveBlock;
import minutebook.note.ItemCard;
import minutebook.note.ItemForm;
import minutebook.note.NoteCard;
import minutebook.note.NoteOutline;
import minutebook.note.Person;
import minutebook.note.Section;
import minutebook.search.Backlinks;
import minutebook.search.Searcher.StoredNote;

/** A note laid out for a terminal: its head, its items under their headings, what links to it. */
public final class TerminalView {
  private final TerminalStyle style;

  public TerminalView(TerminalStyle style) {
    this.style = style;
  }

  /**
   * A note, what its query blocks came to, each where it stands, and what links to it.
   *
   * @param live in order
   * @param isOffline whether the note's file is elsewhere
   */
  public String render(
      StoredNote note, List<LiveBlock> live, Backlinks backlinks, boolean isOffline) {
    StringBuilder out = new StringBuilder();
    head(note.card(), note.outline().sources(), isOffline, out);
    LiveBlockText blocks = new LiveBlockText(style, out);
    List<LiveBlock> waiting = new ArrayList<>(live);
    List<String> heading = List.of();
    for (ItemCard item : note.items()) {
      if (item.form() != ItemForm.TITLE) {
        while (!waiting.isEmpty() && line(waiting.getFirst()) < item.lines().getFirst().start()) {
          LiveBlock block = waiting.removeFirst();
          heading = heading(heading, above(block, note.outline()), out);
          blocks.append(block);
        }
        heading = heading(heading, item.heading(), out);
        item(note.card(), item, out);
      }
    }
    for (LiveBlock block : waiting) {
      heading = heading(heading, above(block, note.outline()), out);
      blocks.append(block);
    }
    new BacklinkText(style, out).append(backlinks);
    return out.toString();
  }

  private static int line(LiveBlock block) {
    return block.block().lines().start();
  }

  /** The headings of the section a block stands in. */
  private static List<String> above(LiveBlock block, NoteOutline outline) {
    return outline.sections().stream()
        .filter(section -> section.lines().start() <= line(block))
        .reduce((first, second) -> second)
        .map(Section::heading)
        .orElse(List.of());
  }

  /** Says under which headings something stands, when that changes. */
  private List<String> heading(List<String> before, List<String> now, StringBuilder out) {
    if (!now.equals(before)) {
      out.append('\n').append(style.heading(safe(String.join(" › ", now)))).append('\n');
    }
    return now;
  }

  private void head(NoteCard note, List<String> sources, boolean isOffline, StringBuilder out) {
    out.append(style.bold(safe(note.title()))).append('\n');
    List<String> facts = new ArrayList<>();
    if (note.date() != null) {
      facts.add(note.date().toString());
    }
    if (!note.people().isEmpty()) {
      facts.add(note.people().stream().map(Person::name).collect(Collectors.joining(", ")));
    }
    note.tags().forEach(tag -> facts.add("#" + tag));
    if (!facts.isEmpty()) {
      out.append(style.dim(safe(String.join(" · ", facts)))).append('\n');
    }
    out.append(style.dim(safe(note.path()))).append('\n');
    if (isOffline) {
      out.append("offline: a cloud keeps the file elsewhere, and this is as it was indexed last\n");
    }
    if (!sources.isEmpty()) {
      out.append(style.dim(safe("made from " + String.join(", ", sources)))).append('\n');
    }
  }

  private void item(NoteCard note, ItemCard item, StringBuilder out) {
    out.append(item.task() == null ? "- " : "- [" + safe(item.task().symbol()) + "] ");
    out.append(safe(item.cells().isEmpty() ? item.text() : row(item)).replace("\n", "\n  "));
    List<String> facts = new ArrayList<>();
    if (item.task() != null) {
      facts.add(TaskLine.of(item.task()));
    }
    if (item.date() != null && !Objects.equals(item.date(), note.date())) {
      facts.add(item.date().toString());
    }
    if (!facts.isEmpty()) {
      out.append(style.dim(safe("  (" + String.join(" · ", facts) + ")")));
    }
    out.append('\n');
  }

  /** A table row, each value with its column. */
  private static String row(ItemCard item) {
    return item.cells().stream()
        .filter(cell -> !cell.text().isEmpty())
        .map(cell -> cell.column().isEmpty() ? cell.text() : cell.column() + ": " + cell.text())
        .collect(Collectors.joining(" · "));
  }

  private static String safe(String text) {
    return TerminalStyle.safe(text);
  }
}
