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
    for (String name : values.keySet()) {
      if (!name.equals(TEXT) && !name.equals(MOST)) {
        throw wrong(name, "there is no such parameter; known: " + TEXT + ", " + MOST);
      }
    }
    String most = one(MOST, values, String.valueOf(SHOWN));
    return new SuggestParameters(one(TEXT, values, ""), number(most));
  }

  private static String one(String name, Map<String, List<String>> values, String otherwise) {
    List<String> given = values.getOrDefault(name, List.of());
    if (given.size() > 1) {
      throw wrong(name, "give it once");
    }
    return given.isEmpty() ? otherwise : given.getFirst();
  }

  private static int number(String text) {
    boolean digits = text.matches("[0-9]{1,4}");
    int number = digits ? Integer.parseInt(text) : 0;
    if (number < 1 || number > MAX_SHOWN) {
      throw wrong(MOST, "'" + text + "' is no whole number from 1 to " + MAX_SHOWN);
    }
    return number;
  }

  private static ProblemException wrong(String parameter, String detail) {
    return new ProblemException(Problem.parameter(parameter, detail));
  }
}
