package minutebook.cli;

/** How many, in words: {@code 1 note}, {@code 2,400 notes}. */
final class Count {
  private Count() {}

  /**
   * Says it.
   *
   * @param noun in the singular; its plural ends with s
   */
  static String of(long count, String noun) {
    return "%,d %s".formatted(count, count == 1 ? noun : noun + "s");
  }
}
