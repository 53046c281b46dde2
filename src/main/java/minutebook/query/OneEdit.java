package minutebook.query;

/** Whether two names are one typing mistake apart. */
final class OneEdit {
  private OneEdit() {}

  /**
   * True when one letter inserted, deleted or replaced, or two neighbours swapped, turns one into
   * the other. False when they are equal.
   */
  static boolean separates(String a, String b) {
    int head = 0;
    while (head < a.length() && head < b.length() && a.charAt(head) == b.charAt(head)) {
      head++;
    }
    String restOfA = a.substring(head);
    String restOfB = b.substring(head);
    return switch (restOfA.length() - restOfB.length()) {
      case 1 -> restOfA.endsWith(restOfB);
      case -1 -> restOfB.endsWith(restOfA);
      case 0 -> replaced(restOfA, restOfB) || swapped(restOfA, restOfB);
      default -> false;
    };
  }

  private static boolean replaced(String a, String b) {
    return !a.isEmpty() && a.substring(1).equals(b.substring(1));
  }

  private static boolean swapped(String a, String b) {
    return a.length() > 1
        && a.charAt(0) == b.charAt(1)
        && a.charAt(1) == b.charAt(0)
        && a.substring(2).equals(b.substring(2));
  }
}
