package minutebook.search;

/**
 * Which hits are shown.
 *
 * @param offset hits left out at the beginning
 * @param limit hits shown at most
 */
public record Page(int offset, int limit) {
  /** None, where only numbers are asked for. */
  public static final Page NONE = new Page(0, 0);

  public Page {
    if (offset < 0 || limit < 0) {
      throw new IllegalArgumentException("offset " + offset + ", limit " + limit);
    }
  }

  static Page first(int most) {
    return new Page(0, most);
  }

  /** How many hits there are to its end. */
  public int end() {
    return (int) Math.min(Integer.MAX_VALUE, (long) offset + limit);
  }
}
