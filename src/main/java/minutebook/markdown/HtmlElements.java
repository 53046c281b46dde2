package minutebook.markdown;

import java.util.Set;

/** Names in the HTML standard, with those it calls obsolete. */
final class HtmlElements {
  /** What may stand within a word: {@code H<sub>2</sub>O}. */
  private static final Set<String> IN_WORDS =
      words(
          """
          a abbr acronym b bdi bdo big blink cite code data del dfn em font i ins kbd label mark
          nobr q rb ruby s samp small span strike strong sub sup time tt u var wbr
          """);

  private static final Set<String> BETWEEN_WORDS =
      words(
          """
          address applet area article aside audio base basefont bgsound blockquote body br button
          canvas caption center col colgroup datalist dd details dialog dir div dl dt embed fieldset
          figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html
          iframe image img input legend li link listing main map marquee math menu menuitem meta
          meter nav noembed noframes noscript object ol optgroup option output p param picture
          plaintext pre progress rp rt rtc script search section select slot source style summary
          svg table tbody td template textarea tfoot th thead title tr track ul video xmp
          """);

  private static final Set<String> FLAGS =
      words(
          """
          allowfullscreen async autofocus autoplay checked compact controls default defer disabled
          formnovalidate hidden inert ismap itemscope loop multiple muted nomodule noshade novalidate
          nowrap open playsinline readonly required reversed selected
          """);

  private static final Set<String> STRIKING = words("del s strike");

  private HtmlElements() {}

  private static Set<String> words(String names) {
    return Set.of(names.strip().split("\\s+"));
  }

  /** Whether an element has a name, lower case. */
  static boolean has(String name) {
    return IN_WORDS.contains(name) || BETWEEN_WORDS.contains(name);
  }

  /** Whether the words before a tag and after it are apart. */
  static boolean partsWords(String name) {
    return !IN_WORDS.contains(name);
  }

  static boolean strikes(String name) {
    return STRIKING.contains(name);
  }

  /** Whether an attribute, lower case, may stand without a value. */
  static boolean isFlag(String attribute) {
    return FLAGS.contains(attribute);
  }
}
