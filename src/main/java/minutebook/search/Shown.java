package minutebook.search;

/**
 * How hits are shown.
 *
 * @param highlight whether it is said where in their text the words stand
 * @param collapse whether of items that say the same only the best is a hit; they are counted all
 * @param explain whether it is said how their score came about
 */
public record Shown(boolean highlight, boolean collapse, boolean explain) {
  public static final Shown PLAIN = new Shown(false, false, false);
}
