package minutebook.cli;

import static minutebook.view.TerminalStyle.line;
import static minutebook.view.TerminalStyle.safe;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import minutebook.insight.ItemGroup;
import minutebook.insight.ListedItem;
import minutebook.note.ItemCard;
import minutebook.note.Task;
import minutebook.search.Highlight;
import minutebook.search.History;
import minutebook.search.Hit;
import minutebook.search.Searcher.Counted;
import minutebook.view.TaskLine;
import minutebook.view.TerminalStyle;
import org.jspecify.annotations.Nullable;

/** Lists of items, of counts and of notes as text for a terminal. */
final class ListText {
  private static final String INDENT = "  ";

  private final TerminalStyle style;
  private final StringBuilder out = new StringBuilder();

  ListText(TerminalStyle style) {
    this.style = style;
  }

  /** A heading with how many there are below it, and the first of them; nothing for none. */
  void group(String heading, ItemGroup group) {
    if (group.total() == 0) {
      return;
    }
    heading(heading, group.total());
    if (group.folded()) {
      out.append(INDENT).append(style.dim("not shown; ask for due:" + heading)).append("\n\n");
      return;
    }
    group.items().forEach(this::item);
    long more = group.total() - group.items().size();
    if (more > 0) {
      out.append(INDENT).append(style.dim("and %,d more".formatted(more))).append('\n');
    }
    out.append('\n');
  }

  void heading(String heading, long total) {
    out.append(style.heading(line(heading))).append(INDENT);
    out.append(style.dim("%,d".formatted(total))).append('\n');
  }

  /** One line of text. */
  void say(String text) {
    out.append(line(text)).append('\n');
  }

  void title(String text) {
    out.append(style.bold(line(text))).append('\n');
  }

  /** {@code name 3 · other 2}; nothing for none. */
  void counts(String heading, List<Counted> counts) {
    if (!counts.isEmpty()) {
      List<String> each =
          counts.stream()
              .map(one -> line(one.value()) + " " + style.dim("%,d".formatted(one.count())))
              .toList();
      out.append(style.heading(heading)).append(INDENT);
      out.append(String.join(style.dim(" · "), each)).append("\n\n");
    }
  }

  void note(Hit.OfNote hit) {
    out.append(INDENT).append(Objects.toString(hit.note().date(), "undated   "));
    out.append(INDENT).append(line(hit.note().title()));
    out.append(INDENT).append(style.dim(line(hit.note().path()))).append('\n');
  }

  void emptyLine() {
    out.append('\n');
  }

  private void item(ListedItem listed) {
    ItemCard item = listed.hit().item();
    listed
        .parent()
        .ifPresent(
            parent ->
                out.append(INDENT).append(style.dim(line(parent.text()) + " ›")).append('\n'));
    out.append(INDENT).append(marked(listed.hit()).replace("\n", "\n" + INDENT)).append('\n');
    List<String> facts = new ArrayList<>();
    @Nullable Task task = item.task();
    if (task != null) {
      facts.add(TaskLine.of(task));
    }
    if (listed.blocked()) {
      facts.add("blocked");
    }
    if (listed.blocking()) {
      facts.add("blocking");
    }
    if (item.date() != null) {
      facts.add(item.date().toString());
    }
    listed.hit().history().ifPresent(history -> told(history, facts));
    facts.add(listed.hit().note().path() + ":" + item.lines().getFirst().start());
    out.append(INDENT).append(INDENT);
    out.append(style.dim(line(String.join(" · ", facts)))).append('\n');
  }

  private static void told(History history, List<String> facts) {
    if (history.times() > 1) {
      facts.add(
          "first raised %s, in %,d notes"
              .formatted(Objects.toString(history.firstRaised(), "undated"), history.times()));
    }
  }

  private String marked(Hit.OfItem hit) {
    String text = hit.item().text();
    StringBuilder marked = new StringBuilder();
    int done = 0;
    for (Highlight highlight : hit.highlights()) {
      marked.append(safe(text.substring(done, highlight.start())));
      marked.append(style.found(safe(text.substring(highlight.start(), highlight.end()))));
      done = highlight.end();
    }
    return marked.append(safe(text.substring(done))).toString();
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
