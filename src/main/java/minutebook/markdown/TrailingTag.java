package minutebook.markdown;

import minutebook.config.Blanks;

/**
 * A tag at the end of a task line, by the rule of the Obsidian Tasks plugin: {@code #} after white
 * space, then anything but white space and {@code !@#$%^&*(),.?":{}|<>}. That is more than is a tag
 * elsewhere: {@code #1984} hides no field before it either, though it is a word of the text.
 */
enum TrailingTag implements TailPart {
  INSTANCE;

  private static final String NEVER = "!@#$%^&*(),.?\":{}|<>";

  @Override
  public boolean take(TaskTail tail) {
    String line = tail.line();
    int start = tail.end();
    while (start > 0 && isPart(line.charAt(start - 1))) {
      start--;
    }
    int hash = start - 1;
    boolean tag =
        start < tail.end()
            && hash >= 0
            && line.charAt(hash) == '#'
            && (hash == 0 || Blanks.is(line.charAt(hash - 1)));
    if (tag) {
      tail.takeTag(hash);
    }
    return tag;
  }

  private static boolean isPart(char c) {
    return !Blanks.is(c) && NEVER.indexOf(c) < 0;
  }
}
