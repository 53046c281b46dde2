package minutebook.markdown;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import minutebook.note.Link;

/**
 * Tags and links in headings, which hold for everything below them: what stands under {@code ##
 * [[Ana Silva]] #pilot} is about Ana Silva and the pilot.
 */
record HeadingMarks(List<Link> links, List<String> tags) {
  static final HeadingMarks NONE = new HeadingMarks(List.of(), List.of());

  static HeadingMarks of(List<InlineText> headings) {
    List<Link> links = new ArrayList<>();
    Set<String> tags = new LinkedHashSet<>();
    for (InlineText heading : headings) {
      links.addAll(heading.links());
      tags.addAll(heading.tags());
    }
    return links.isEmpty() && tags.isEmpty() ? NONE : new HeadingMarks(links, List.copyOf(tags));
  }

  /** An item's own links, then these. */
  List<Link> linksWith(List<Link> own) {
    return with(own, links);
  }

  /** An item's own tags, then these. */
  List<String> tagsWith(List<String> own) {
    return with(own, tags);
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
