package minutebook.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import minutebook.config.LimitRules;
import minutebook.note.Diagnostic;

/** Takes the lines out of a note's body that pass a limit. */
final class LimitScan {
  /** What a line at least counts for in its block. */
  private static final int LINE = 20;

  /** What each bracket that may begin a link adds. */
  private static final int BRACKET = 50;

  /** So many characters of the headings above an item make it count for one more. */
  private static final int ABOVE = 200;

  /** Lines that passed one limit, one after the other but for empty ones where all do. */
  private record Passed(Limit limit, int firstLine, int lines) {
    boolean goesOnAt(Limit other, int line) {
      return limit == other && (limit.isForGood() || line == firstLine + lines);
    }

    Passed more() {
      return new Passed(limit, firstLine, lines + 1);
    }
  }

  private final String body;
  private final int linesBefore;
  private final LimitRules rules;
  private final PlainText plain;
  private final Deque<Passed> passed = new ArrayDeque<>();

  private final HeadingScan headings;

  private final StringBuilder markdown = new StringBuilder();
  private int copied;

  private int line;
  private long items;
  private long block;
  private boolean afterEmpty = true;
  private boolean afterCutRow;
  private boolean inList;

  LimitScan(String body, int linesBefore, LimitRules rules) {
    this.body = body;
    this.linesBefore = linesBefore;
    this.rules = rules;
    this.line = linesBefore;
    this.plain = new PlainText(body.length(), rules.items());
    this.headings = new HeadingScan(body, rules.heading());
  }

  BoundedText result() {
    int start = 0;
    while (start < body.length()) {
      int next = LineEnds.after(body, start);
      int end = next < 0 ? body.length() : next;
      line++;
      look(start, end);
      start = end;
    }
    List<Diagnostic> diagnostics = new ArrayList<>();
    passed.forEach(run -> diagnostics.add(run.limit.passed(rules, run.firstLine, run.lines)));
    return new BoundedText(
        markdown.append(body, copied, body.length()).toString(),
        linesBefore,
        plain.pieces(),
        diagnostics);
  }

  private void look(int start, int next) {
    boolean longHeading = headings.read(start, next);
    int end = LineEnds.without(body, start, next);
    int text = Runs.blanksEnd(body, start, end);
    if (text == end) {
      afterEmpty = true;
      afterCutRow = false;
      block = 0;
      return;
    }
    boolean row = body.charAt(text) == '|';
    LinePrefix prefix = LinePrefix.of(body, start, end);
    boolean item = beginsItem(prefix);
    inList = item || (inList && !(afterEmpty && prefix.indent() == 0));
    if (item || HeadingLine.isAt(body, text, end)) {
      block = 0;
    }
    if (item || row || afterEmpty) {
      items += 1 + headings.above() / ABOVE;
    }
    block += weight(start, end);
    Optional<Limit> limit =
        row && afterCutRow ? Optional.of(Limit.BLOCK) : limitPassed(start, end, prefix);
    if (limit.isEmpty() && longHeading) {
      limit = Optional.of(Limit.HEADING);
    }
    limit.ifPresent(beyond -> cut(start, end, beyond));
    afterEmpty = limit.isPresent();
    afterCutRow = row && limit.isPresent();
  }

  /** Elsewhere it is code, or goes on with a paragraph. */
  private boolean beginsItem(LinePrefix prefix) {
    boolean first = prefix.indent() < Columns.CODE && (afterEmpty || prefix.interrupts());
    return prefix.item() && (inList || first);
  }

  private Optional<Limit> limitPassed(int start, int end, LinePrefix prefix) {
    if (end > rules.note()) {
      return Optional.of(Limit.NOTE);
    }
    if (items > rules.items()) {
      return Optional.of(Limit.ITEMS);
    }
    if (end - start > rules.line()) {
      return Optional.of(Limit.LINE);
    }
    if (prefix.depth() > rules.depth()) {
      return Optional.of(Limit.DEPTH);
    }
    boolean tooLong =
        block > rules.block()
            && (block > 2L * rules.block() || !mayEndCode(start, end, prefix.end()));
    return tooLong ? Optional.of(Limit.BLOCK) : Optional.empty();
  }

  /**
   * Whether code or a comment may end here, so that without this line all that follows is in it.
   */
  private boolean mayEndCode(int start, int end, int text) {
    int comment = body.indexOf("-->", start, end);
    return comment >= 0 || CodeFence.beginningAt(body, text, end).isPresent();
  }

  private int weight(int start, int end) {
    int weight = Math.max(LINE, end - start);
    for (int i = start; i < end; i++) {
      if (body.charAt(i) == '[') {
        weight += BRACKET;
      }
    }
    return weight;
  }

  /** Leaves an empty line where it stood, so that what follows stands where it did. */
  private void cut(int start, int end, Limit beyond) {
    plain.add(line, body.substring(start, end));
    if (copied < body.length()) {
      markdown.append(body, copied, start);
      copied = beyond.isForGood() ? body.length() : end;
    }
    block = 0;
    headings.cut();
    boolean goesOn = !passed.isEmpty() && passed.getLast().goesOnAt(beyond, line);
    passed.addLast(goesOn ? passed.removeLast().more() : new Passed(beyond, line, 1));
  }
}
