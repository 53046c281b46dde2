package minutebook.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where a link leads, and what is shown of it.
 *
 * <pre>
 * [[People/Ana Silva|Ana]]    note "People/Ana Silva", shown "Ana"
 * [[Gate#Costs#In June]]      note "Gate", shown "Gate > Costs > In June"
 * [[Gate#Costs|the price]]    note "Gate", in full "Gate > Costs", shown "the price"
 * [[#Costs]]                  note "", shown "Costs"
 * ![[plan.png|640x480]]       note "plan.png", shown "plan.png"
 * </pre>
 *
 * @param note name or path as written, without ending, heading and block; empty for the same note
 * @param inFull the note, or this one, and the heading or block in it
 */
record LinkTarget(String note, String inFull, String shown) {
  private static final String NOTE_ENDING = ".md";
  private static final String DATA = "data:";
  private static final Pattern SCHEME = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]+:.*");
  private static final Pattern SIZE = Pattern.compile("\\|\\s*\\d+(?:x\\d+)?\\s*$");

  /**
   * A wikilink.
   *
   * @param inner what stands between the brackets; in a table its bars are escaped
   */
  static LinkTarget ofWikilink(String inner) {
    int bar = inner.indexOf('|');
    String target = bar < 0 ? inner : inner.substring(0, bar);
    if (bar > 0 && target.endsWith("\\")) {
      target = target.substring(0, bar - 1);
    }
    String display = bar < 0 ? "" : inner.substring(bar + 1).strip();
    return new LinkTarget(
        noteIn(target), inFull(target), display.isEmpty() ? path(target) : display);
  }

  /** A wikilink that shows what it leads to; the number after its last bar is a size. */
  static LinkTarget ofEmbed(String inner) {
    return ofWikilink(withoutSize(inner));
  }

  static String withoutSize(String display) {
    return display.indexOf('|') < 0 ? display : SIZE.matcher(display).replaceFirst("");
  }

  /** What can be read in where a Markdown link leads; nothing in an address that holds a file. */
  static String wordsOf(String address) {
    if (isElsewhere(address)) {
      return address.regionMatches(true, 0, DATA, 0, DATA.length()) ? "" : address;
    }
    return decoded(inFull(address));
  }

  /** The note a Markdown link leads to; empty for an address elsewhere. */
  static Optional<String> ofAddress(String address) {
    return isElsewhere(address) ? Optional.empty() : Optional.of(decoded(noteIn(address)));
  }

  private static boolean isElsewhere(String address) {
    return address.startsWith("//") || SCHEME.matcher(address).matches();
  }

  private static String inFull(String target) {
    int heading = target.indexOf('#');
    return heading < 0 ? noteIn(target) : path(noteIn(target) + target.substring(heading));
  }

  private static String noteIn(String target) {
    int heading = target.indexOf('#');
    String note = (heading < 0 ? target : target.substring(0, heading)).strip();
    return note.endsWith(NOTE_ENDING)
        ? note.substring(0, note.length() - NOTE_ENDING.length())
        : note;
  }

  private static String path(String target) {
    return target.indexOf('#') < 0
        ? target.strip()
        : Arrays.stream(target.split("#", -1))
            .map(String::strip)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" > "));
  }

  private static String decoded(String address) {
    try {
      return URLDecoder.decode(address.replace("+", "%2B"), UTF_8);
    } catch (IllegalArgumentException e) {
      return address;
    }
  }
}
