package minutebook.view;

import static minutebook.view.TerminalStyle.line;
import static minutebook.view.TerminalStyle.safe;

import minutebook.live.BlockProblem;
import minutebook.live.LiveBlock;
import minutebook.note.ItemCard;
import minutebook.note.ItemForm;
import minutebook.search.Hit;

/**
 * What a query block came to, for a terminal.
 *
 * <pre>
 * tasks: is:task is:open
 *   line 12: sort by mood: tasks are not sorted by this; the rest of the block is answered
 *   2026-02-06 Friday
 *   - [ ] Send the sheet.  (todo · due 2026-02-06)  Plans.md:7
 *   1 task
 * </pre>
 */
final class LiveBlockText {
  private static final String INDENT = "  ";

  private final TerminalStyle style;
  private final StringBuilder out;

  LiveBlockText(TerminalStyle style, StringBuilder out) {
    this.style = style;
    this.out = out;
  }

  void append(LiveBlock block) {
    String language = line(block.block().language());
    switch (block) {
      case LiveBlock.Answered answered -> {
        out.append(style.bold(language + ": " + line(answered.q()))).append('\n');
        block.problems().forEach(this::problem);
        answered.groups().forEach(this::group);
        count(answered);
      }
      case LiveBlock.NotAnswered ignored -> {
        out.append(style.bold(language + ": not answered")).append('\n');
        block.problems().forEach(this::problem);
      }
    }
  }

  private void problem(BlockProblem problem) {
    out.append(INDENT)
        .append(
            "line %d: %s: %s"
                .formatted(problem.line(), line(problem.text()), line(problem.message())))
        .append('\n');
  }

  private void group(LiveBlock.Group group) {
    String name = String.join(" › ", group.name());
    if (!name.isEmpty()) {
      out.append(INDENT).append(style.heading(line(name))).append('\n');
    }
    group.hits().forEach(this::hit);
  }

  private void hit(Hit hit) {
    switch (hit) {
      case Hit.OfItem item -> item(item, INDENT);
      case Hit.OfNote note -> {
        out.append(INDENT).append("- ").append(line(note.note().title()));
        out.append(INDENT).append(style.dim(line(note.note().path()))).append('\n');
        note.items().stream()
            .filter(item -> item.item().form() != ItemForm.TITLE)
            .forEach(item -> item(item, INDENT + INDENT));
      }
    }
  }

  private void item(Hit.OfItem hit, String indent) {
    ItemCard item = hit.item();
    out.append(indent)
        .append(item.task() == null ? "- " : "- [" + safe(item.task().symbol()) + "] ");
    out.append(safe(item.text()).replace("\n", "\n" + indent + INDENT));
    if (item.task() != null) {
      out.append(style.dim(safe("  (" + TaskLine.of(item.task()) + ")")));
    }
    String place = hit.note().path() + ":" + item.lines().getFirst().start();
    out.append(INDENT).append(style.dim(line(place))).append('\n');
  }

  private void count(LiveBlock.Answered answered) {
    String noun = answered.block().language().equals("tasks") ? "task" : "note";
    out.append(INDENT)
        .append("%,d %s".formatted(answered.total(), answered.total() == 1 ? noun : noun + "s"));
    if (answered.shown() != answered.total()) {
      out.append(style.dim(", %,d shown".formatted(answered.shown())));
    }
    out.append('\n');
  }
}
