package minutebook.vault;

import java.util.List;

/**
 * A pattern of file names: {@code *} stands for any characters, {@code ?} for one.
 *
 * <p>The parts between the stars are looked for from left to right, each where it first fits, so
 * that nothing is ever tried twice.
 */
final class NamePattern {
  private final List<String> parts;

  NamePattern(String pattern) {
    this.parts = List.of(pattern.split("\\*", -1));
  }

  boolean matches(String name) {
    String first = parts.getFirst();
    String last = parts.getLast();
    if (parts.size() == 1) {
      return name.length() == first.length() && isAt(name, 0, first);
    }
    int end = name.length() - last.length();
    if (end < first.length() || !isAt(name, 0, first) || !isAt(name, end, last)) {
      return false;
    }
    int from = first.length();
    for (String part : parts.subList(1, parts.size() - 1)) {
      int found = find(name, from, end - part.length(), part);
      if (found < 0) {
        return false;
      }
      from = found + part.length();
    }
    return true;
  }

  private static int find(String name, int from, int to, String part) {
    for (int i = from; i <= to; i++) {
      if (isAt(name, i, part)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isAt(String name, int at, String part) {
    for (int i = 0; i < part.length(); i++) {
      if (at + i >= name.length()
          || (part.charAt(i) != '?' && part.charAt(i) != name.charAt(at + i))) {
        return false;
      }
    }
    return true;
  }
}
