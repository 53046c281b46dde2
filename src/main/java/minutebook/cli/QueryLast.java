package minutebook.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Puts the words of a query behind the options. After the first word, what is no option of ours is
 * a word too, and picocli would take {@code -nothing} for {@code -n othing}.
 *
 * <pre>
 * search dpu -nothing -n 5    search -n 5 -- dpu -nothing
 * </pre>
 */
final class QueryLast {
  private static final String END = "--";

  private QueryLast() {}

  /**
   * The same arguments in the order picocli understands; as they are, when it will refuse them: the
   * first word begins with a dash, or the last option lacks its value.
   *
   * @param options those of the command that the first argument names
   */
  static String[] of(String[] arguments, Map<String, OptionSpec> options) {
    List<String> ordered = new ArrayList<>(List.of(arguments[0]));
    List<String> words = new ArrayList<>();
    for (int i = 1; i < arguments.length; i++) {
      String argument = arguments[i];
      if (argument.equals(END)) {
        words.addAll(Arrays.asList(arguments).subList(i + 1, arguments.length));
        break;
      }
      int equals = argument.indexOf('=');
      OptionSpec option = options.get(equals < 0 ? argument : argument.substring(0, equals));
      if (option == null) {
        if (words.isEmpty() && argument.startsWith("-")) {
          return arguments;
        }
        words.add(argument);
      } else {
        ordered.add(argument);
        if (equals < 0 && option.arity().max() > 0) {
          if (++i == arguments.length) {
            return arguments;
          }
          ordered.add(arguments[i]);
        }
      }
    }
    ordered.add(END);
    ordered.addAll(words);
    return ordered.toArray(String[]::new);
  }
}
