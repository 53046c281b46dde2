package minutebook.markdown;

import java.util.List;
import java.util.Map;
import java.util.Set;
import minutebook.note.Task;

/**
 * A task line as read.
 *
 * @param text the description without fields, trailing tags and assignees; a line of nothing else
 *     is its own text
 * @param beforeText fields that text follows, or something that is not shown, which were read all
 *     the same
 * @param onLaterLine fields that stand below the first line, which were read all the same
 * @param sources field that counts → offset in the note's body of the line it stands on
 * @param unread what looks like a field and is none, in order
 */
record TaskLine(
    Task task,
    InlineText text,
    Set<TaskField> beforeText,
    Set<TaskField> onLaterLine,
    Map<TaskField, Integer> sources,
    List<UnreadField> unread) {}
