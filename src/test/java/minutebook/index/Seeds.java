package minutebook.index;

/**
 * Seeds of random tests; {@code -Dseed=…} repeats one, {@code -Druns=…} sets how many there are.
 */
public final class Seeds {
  /** A test of one seed. */
  public interface Check {
    void run(long seed) throws Exception;
  }

  private Seeds() {}

  public static void forEach(int runs, Check check) throws Exception {
    Long one = Long.getLong("seed");
    long first = one == null ? 1 : one;
    long last = one == null ? Integer.getInteger("runs", runs) : one;
    for (long seed = first; seed <= last; seed++) {
      try {
        check.run(seed);
      } catch (Exception | AssertionError e) {
        throw new AssertionError("-Dseed=" + seed, e);
      }
    }
  }
}
