package minutebook.markdown;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import minutebook.note.Link;

/**
 * Tags, links and what is not shown of headings, which hold for everything below them: what stands
 * under {@code ## [[Ana Silva]] #pilot} is about Ana Silva and the pilot.
 */
record HeadingMarks(List<Link> links, List<String> tags, List<String> beside) {
  static final HeadingMarks NONE = new HeadingMarks(List.of(), List.of(), List.of());

  static HeadingMarks of(List<InlineText> headings) {
    List<Link> links = new ArrayList<>();
    Set<String> tags = new LinkedHashSet<>();
    Set<String> beside = new LinkedHashSet<>();
    for (InlineText heading : headings) {
      links.addAll(heading.links());
      tags.addAll(heading.tags());
      beside.addAll(heading.beside());
    }
    return links.isEmpty() && tags.isEmpty() && beside.isEmpty()
        ? NONE
        : new HeadingMarks(links, List.copyOf(tags), SharedWords.of(beside));
  }

  /** An item's own links, then these. */
  List<Link> linksWith(List<Link> own) {
    return with(own, links);
  }

  /** An item's own tags, then these. */
  List<String> tagsWith(List<String> own) {
    return with(own, tags);
  }

  /** What an item does not show of its own, then of these. */
  List<String> besideWith(List<String> own) {
    return with(own, beside);
  }

  private static <T> List<T> with(List<T> own, List<T> above) {
    if (above.isEmpty()) {
      return own;
    }
    Set<T> all = new LinkedHashSet<>(own);
    all.addAll(above);
    return List.copyOf(all);
  }
}
