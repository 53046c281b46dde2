package minutebook.markdown;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import minutebook.config.Blanks;
import minutebook.config.CombiningMarks;
import minutebook.markdown.InlineText.Opaque;
import minutebook.note.Link;
import minutebook.note.NoteName;

/**
 * Names after {@code @} in one line: a link, or one word and up to three more that begin with a
 * capital letter, particles such as {@code van der} before them. {@code @Ana Silva Review} is read
 * whole; who knows all names finds the longest one in it. Punctuation after it and a genitive
 * ({@code @Ana's slides}) are no part of the name.
 *
 * <p>An {@code @} within a word is that of a mail address; one before {@code name@} or {@code
 * name/} names an account or a package.
 */
final class Assignees {
  private static final int MORE_WORDS = 3;
  private static final String MAY_STAND_BEFORE = "(,;&+";
  private static final String APOSTROPHES = "'’";
  private static final String PUNCTUATION = ".-" + APOSTROPHES;

  /** Letters of the longest initial or title. */
  private static final int INITIAL = 2;

  private static final Set<String> PARTICLES =
      Set.of(
          "af", "al", "av", "da", "das", "de", "del", "della", "den", "der", "di", "dos", "du",
          "el", "ibn", "la", "le", "ter", "van", "von", "zu");

  /**
   * One in a line.
   *
   * @param start offset of the {@code @}
   * @param end offset after the name
   * @param name as written, of a link its target
   */
  record Assignee(int start, int end, String name) {}

  private final String line;

  /** Offset → the link whose display text begins there. */
  private final Map<Integer, Opaque> links = new HashMap<>();

  /** Offset after a name → the one it ends, in order. */
  private final NavigableMap<Integer, Assignee> byEnd = new TreeMap<>();

  Assignees(InlineText text) {
    this.line = text.prose();
    for (Opaque part : text.opaque()) {
      if (part.link() != null) {
        links.put(part.start(), part);
      }
    }
    for (int at = line.indexOf('@'); at >= 0; at = line.indexOf('@', at + 1)) {
      at(at).ifPresent(found -> byEnd.put(found.end(), found));
    }
  }

  /** Every name before an offset, in order. */
  List<String> before(int offset) {
    return byEnd.headMap(offset, true).values().stream().map(Assignee::name).toList();
  }

  /** The one whose name ends at an offset. */
  Optional<Assignee> endingAt(int offset) {
    return Optional.ofNullable(byEnd.get(offset));
  }

  private Optional<Assignee> at(int at) {
    int start = at + 1;
    boolean begins =
        at == 0
            || Blanks.is(line.charAt(at - 1))
            || MAY_STAND_BEFORE.indexOf(line.charAt(at - 1)) >= 0;
    if (!begins || start == line.length()) {
      return Optional.empty();
    }
    return Character.isLetter(line.codePointAt(start)) ? named(at) : linked(at);
  }

  private Optional<Assignee> named(int at) {
    int end = word(at + 1, true);
    boolean address = line.startsWith("@", end) || (line.startsWith("/", end) && isName(end + 1));
    if (address) {
      return Optional.empty();
    }
    int nameEnd = withoutPunctuation(at + 1, end);
    int next = afterParticles(end + 1);
    for (int more = 0; more < MORE_WORDS && nameEnd == end && isCapital(next); more++) {
      end = word(next, false);
      nameEnd = withoutPunctuation(next, end);
      next = afterParticles(end + 1);
    }
    return Optional.of(new Assignee(at, end, line.substring(at + 1, nameEnd)));
  }

  /**
   * The offset after a word of a name without what ends a sentence or makes a genitive, behind
   * which no name goes on. The full stop of an initial or a title such as {@code Dr.} is its own,
   * unless nothing of the name follows.
   */
  private int withoutPunctuation(int start, int wordEnd) {
    int end = wordEnd;
    while (end > start + 1 && PUNCTUATION.indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    boolean genitive =
        end > start + 2
            && line.charAt(end - 1) == 's'
            && APOSTROPHES.indexOf(line.charAt(end - 2)) >= 0;
    if (genitive) {
      return end - 2;
    }
    int initial = end;
    while (initial > start && Character.isLetter(line.charAt(initial - 1))) {
      initial--;
    }
    boolean abbreviated = line.substring(end, wordEnd).equals(".") && end - initial <= INITIAL;
    return abbreviated && isCapital(afterParticles(wordEnd + 1)) ? wordEnd : end;
  }

  private Optional<Assignee> linked(int at) {
    Opaque part = links.get(at + 1);
    Link link = part == null ? null : part.link();
    if (part == null || link == null) {
      return Optional.empty();
    }
    return Optional.of(new Assignee(at, part.end(), NoteName.of(link.target()).strip()));
  }

  private boolean isName(int start) {
    return start < line.length() && Character.isLetterOrDigit(line.codePointAt(start));
  }

  private int afterParticles(int start) {
    int next = start;
    int space = line.startsWith(" ", start - 1) ? line.indexOf(' ', next) : -1;
    while (space > next && PARTICLES.contains(line.substring(next, space))) {
      next = space + 1;
      space = line.indexOf(' ', next);
    }
    return next;
  }

  private boolean isCapital(int start) {
    return start < line.length()
        && line.charAt(start - 1) == ' '
        && Character.isUpperCase(line.codePointAt(start));
  }

  private int word(int start, boolean digits) {
    int end = start;
    while (end < line.length()) {
      int c = line.codePointAt(end);
      boolean part =
          Character.isLetter(c)
              || CombiningMarks.is(c)
              || PUNCTUATION.indexOf(c) >= 0
              || (digits && (c == '_' || Character.isDigit(c)));
      if (!part) {
        break;
      }
      end += Character.charCount(c);
    }
    return end;
  }
}
