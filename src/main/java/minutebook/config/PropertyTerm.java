package minutebook.config;

/**
 * Properties as documents have them and queries ask for them: case, accents and what stands between
 * the words of a key do not matter.
 *
 * <pre>
 * Decided by, decided-by   decided-by
 * Company: Åcme Ltd        company␟acme ltd
 * Company:                 company␟
 * </pre>
 */
public final class PropertyTerm {
  private static final char SEPARATOR = '\u001F';

  private PropertyTerm() {}

  /** A key. */
  public static String key(String written) {
    return Folded.withoutAccents(written).replace(' ', '-').replace(SEPARATOR, '-');
  }

  /** A value under a key; empty text where the key has none. */
  public static String of(String key, String value) {
    return beginning(key) + Folded.withoutAccents(value);
  }

  /** What all values under a key begin with. */
  public static String beginning(String key) {
    return key(key) + SEPARATOR;
  }
}
