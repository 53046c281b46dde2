package minutebook.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Cuts a text into the names in it. What stands in brackets or quotes that are closed is not cut.
 *
 * <pre>
 * Ana Silva, Ben (lead, dock)     Ana Silva | Ben (lead, dock)
 * Ana Silva / Bo Lind; Cem &amp; Dia  Ana Silva | Bo Lind | Cem | Dia
 * Ana Silva and Bo Lind           Ana Silva | Bo Lind
 * </pre>
 */
final class NameList {
  private static final List<String> COMMA = List.of(",");
  private static final List<String> SEMICOLON = List.of(";");

  /** Before the last of several that stand between commas. */
  private static final String LAST = "and ";

  /** What no name holds; a slash without spaces is part of a path. */
  private static final List<String> BETWEEN_PEOPLE = List.of(";", " / ", " & ");

  private static final String OPEN = "([<";
  private static final String CLOSE = ")]>";

  /** It stands within names too: {@code Ana and the pilots}. */
  private static final String AND = " and ";

  private final String text;
  private final List<String> separators;

  /** How many brackets and quotes begin at an offset, those that end taken away. */
  private final int[] begun;

  private NameList(String text, List<String> separators) {
    this.text = text;
    this.separators = separators;
    this.begun = new int[text.length() + 1];
  }

  /**
   * What stands between commas; wikilinks stay as they stand. In mail addresses with semicolons
   * between them a comma stands within a name.
   */
  static List<String> atCommas(String text) {
    List<String> addresses = new NameList(text, SEMICOLON).parts();
    return addresses.size() > 1 && addresses.stream().allMatch(one -> one.endsWith(">"))
        ? addresses
        : new NameList(text, COMMA).parts();
  }

  /** The people in a line; a wikilink gives the name it links to. */
  static List<String> inLine(String line) {
    return atCommas(line).stream()
        .flatMap(part -> ofPeople(part).stream())
        .map(Wikilinks::linked)
        .filter(name -> !name.isBlank())
        .toList();
  }

  /** The people in what is one name, or several. */
  static List<String> ofPeople(String text) {
    List<String> people = new ArrayList<>();
    String names = text.startsWith(LAST) ? text.substring(LAST.length()) : text;
    for (String part : new NameList(names, BETWEEN_PEOPLE).parts()) {
      addNames(people, new NameList(part, List.of(AND)).parts());
    }
    return people;
  }

  /** Adds what stands between each {@code and}; two that are not both names stay together. */
  private static void addNames(List<String> people, List<String> parts) {
    StringBuilder name = new StringBuilder(parts.isEmpty() ? "" : parts.getFirst());
    for (int i = 1; i < parts.size(); i++) {
      if (isName(parts.get(i - 1)) && isName(parts.get(i))) {
        people.add(name.toString());
        name.setLength(0);
      } else {
        name.append(AND);
      }
      name.append(parts.get(i));
    }
    if (!name.isEmpty()) {
      people.add(name.toString());
    }
  }

  /** Whether each word begins with a capital letter, but for those in brackets; a link does too. */
  private static boolean isName(String part) {
    NameList name = new NameList(part, List.of());
    name.readBrackets();
    int depth = 0;
    boolean within = false;
    for (int i = 0; i < part.length(); i++) {
      depth += name.begun[i];
      boolean blank = depth == 0 && part.charAt(i) == ' ';
      if (depth == 0 && !blank && !within && !begins(part, i)) {
        return false;
      }
      within = !blank;
    }
    return true;
  }

  private static boolean begins(String part, int word) {
    return Character.isUpperCase(part.codePointAt(word));
  }

  private List<String> parts() {
    readBrackets();
    List<String> parts = new ArrayList<>();
    int start = 0;
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      depth += begun[i];
      int length = depth == 0 && i >= start ? separator(i) : 0;
      if (length > 0) {
        add(parts, start, i);
        start = i + length;
      }
    }
    add(parts, start, text.length());
    return parts;
  }

  private int separator(int at) {
    for (String separator : separators) {
      if (text.startsWith(separator, at)) {
        return separator.length();
      }
    }
    return 0;
  }

  private void readBrackets() {
    Deque<Integer> open = new ArrayDeque<>();
    int[] opened = new int[OPEN.length()];
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int close = CLOSE.indexOf(c);
      if (OPEN.indexOf(c) >= 0) {
        opened[OPEN.indexOf(c)]++;
        open.push(i);
      } else if (close >= 0 && opened[close] > 0) {
        within(matching(open, opened, close), i);
      } else if (c == '"' && text.indexOf(c, i + 1) > 0) {
        int end = text.indexOf(c, i + 1);
        within(i, end);
        i = end;
      }
    }
  }

  /** Where the bracket stands that is closed; those after it are closed nowhere. */
  private int matching(Deque<Integer> open, int[] opened, int close) {
    int start;
    int kind;
    do {
      start = open.pop();
      kind = OPEN.indexOf(text.charAt(start));
      opened[kind]--;
    } while (kind != close);
    return start;
  }

  private void within(int start, int end) {
    begun[start]++;
    begun[end]--;
  }

  private void add(List<String> parts, int start, int end) {
    String part = text.substring(start, end).strip();
    if (!part.isEmpty()) {
      parts.add(part);
    }
  }
}
