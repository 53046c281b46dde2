package minutebook.http;

import java.util.List;
import java.util.Map;

/**
 * The parameters of {@code /suggest}; what is wrong is a problem that names it.
 *
 * @param text typed so far
 * @param most suggestions of one kind
 */
public record SuggestParameters(String text, int most) {
  private static final String TEXT = "q";
  private static final String MOST = "limit";
  private static final int SHOWN = 8;
  private static final int MAX_SHOWN = 50;

  /**
   * Reads parameters.
   *
   * @throws ProblemException for one that is unknown, given twice, or has a wrong value
   */
  public static SuggestParameters read(Map<String, List<String>> values) {
    Parameters parameters = new Parameters(values).only(TEXT, MOST);
    return new SuggestParameters(
        parameters.one(TEXT).orElse(""), parameters.number(MOST, SHOWN, 1, MAX_SHOWN));
  }
}
