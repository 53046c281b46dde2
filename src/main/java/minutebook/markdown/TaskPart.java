package minutebook.markdown;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The first line of a task, or what follows it, as taken apart.
 *
 * @param beforeText fields that text follows
 */
record TaskPart(
    InlineText line,
    String prose,
    Assignees named,
    TaskTail tail,
    List<FoundField> beforeText,
    List<UnreadField> unread) {

  List<String> assignees() {
    List<String> all = new ArrayList<>(named.before(tail.end()));
    all.addAll(tail.assignees());
    return all;
  }

  /**
   * The description with what stays text of its end; its tags are those of the line without what is
   * a field.
   *
   * @param kept offset → the offset after words of the end that no field has taken
   */
  InlineText text(Map<Integer, Integer> kept) {
    if (tail.end() == prose.length()) {
      return line;
    }
    TreeMap<Integer, Integer> words = new TreeMap<>(kept);
    StringBuilder left = new StringBuilder(prose.substring(0, tail.end()));
    for (TaskTail.Tag tag : tail.tags()) {
      left.append(' ').append(prose, tag.start(), tag.end());
      if (!tag.everywhere()) {
        words.put(tag.start(), tag.end());
      }
    }
    StringBuilder text = new StringBuilder(line.text().substring(0, tail.end()));
    words.forEach(
        (start, end) -> text.append(' ').append(line.text().substring(start, end).strip()));
    Set<String> tags = new LinkedHashSet<>(line.tags());
    tags.removeAll(Tags.in(prose, new BitSet()));
    tags.addAll(Tags.in(left.toString(), new BitSet()));
    return line.with(text.toString().strip(), tail.end(), tags);
  }
}
