package minutebook.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import minutebook.config.Blanks;

/**
 * A task line that is read from its end: what is taken off makes it shorter.
 *
 * <p>The order is that of the Obsidian Tasks plugin: in one pass every kind of part is looked for
 * once, in a fixed order, and there are passes until one finds nothing, but no more than 21. The
 * bound makes the time linear: a part that looks at the whole line does so 21 times.
 */
final class TaskTail {
  private static final int PASSES = 21;

  /**
   * A tag taken.
   *
   * @param start offset of its {@code #}
   * @param end offset after it
   * @param everywhere whether it is a tag elsewhere too, and no word such as {@code #1984}
   */
  record Tag(int start, int end, boolean everywhere) {}

  private final String line;
  private int end;

  private final Deque<FoundField> fields = new ArrayDeque<>();
  private final Deque<Tag> tags = new ArrayDeque<>();
  private final Deque<String> assignees = new ArrayDeque<>();

  /**
   * Begins at an offset of the line.
   *
   * @param line without what is no prose, such as code
   */
  TaskTail(String line, int end) {
    this.line = line;
    this.end = withoutBlanks(line, end);
  }

  /** Takes off all that stands at the end. */
  void read(List<TailPart> parts) {
    boolean taken = true;
    for (int pass = 0; taken && pass < PASSES; pass++) {
      taken = false;
      for (TailPart part : parts) {
        taken |= part.take(this);
      }
    }
  }

  String line() {
    return line;
  }

  /** The offset after what is left; before it is no space. */
  int end() {
    return end;
  }

  void take(FoundField field) {
    fields.addFirst(field);
    cut(field.start());
  }

  void takeTag(int hash) {
    tags.addFirst(new Tag(hash, end, Tags.startOfLast(line, end) == hash));
    cut(hash);
  }

  void takeAssignee(Assignees.Assignee assignee) {
    assignees.addFirst(assignee.name());
    cut(assignee.start());
  }

  private void cut(int offset) {
    end = withoutBlanks(line, offset);
  }

  /** The offset after the last character before an offset that is no space. */
  static int withoutBlanks(String line, int offset) {
    int last = offset;
    while (last > 0 && Blanks.is(line.charAt(last - 1))) {
      last--;
    }
    return last;
  }

  /** Fields taken, in order. */
  List<FoundField> fields() {
    return new ArrayList<>(fields);
  }

  /** Tags taken, in order. */
  List<Tag> tags() {
    return new ArrayList<>(tags);
  }

  /** Names taken, in order. */
  List<String> assignees() {
    return new ArrayList<>(assignees);
  }
}
