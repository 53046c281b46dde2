package minutebook.live;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code limit to 10 tasks}, {@code limit groups 5}.
 *
 * @param ofGroups whether each group is cut, and not all together
 */
record ResultLimit(int most, boolean ofGroups) {
  private static final Pattern WRITTEN =
      Pattern.compile("limit( groups)?(?: to)? ([0-9]+)(?: tasks?)?");

  static Optional<ResultLimit> read(String instruction) {
    Matcher limit = WRITTEN.matcher(instruction.toLowerCase(Locale.ROOT));
    return limit.matches()
        ? Optional.of(new ResultLimit(number(limit.group(2)), limit.group(1) != null))
        : Optional.empty();
  }

  /** Of more digits than a number has, as many as there can be. */
  private static int number(String digits) {
    try {
      return Integer.parseInt(digits);
    } catch (NumberFormatException e) {
      return Integer.MAX_VALUE;
    }
  }
}
