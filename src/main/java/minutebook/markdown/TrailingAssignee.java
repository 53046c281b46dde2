package minutebook.markdown;

import java.util.Optional;

/**
 * An assignee at the end of a task line; several may stand there, a comma perhaps after each. The
 * Obsidian Tasks plugin knows none. Where one stands it sees text, and no field before it, so to
 * read on takes nothing from it.
 */
record TrailingAssignee(Assignees assignees) implements TailPart {

  @Override
  public boolean take(TaskTail tail) {
    boolean comma = tail.line().startsWith(",", tail.end() - 1);
    Optional<Assignees.Assignee> last = assignees.endingAt(comma ? tail.end() - 1 : tail.end());
    last.ifPresent(tail::takeAssignee);
    return last.isPresent();
  }
}
