package minutebook.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * The words of a query. After the first, what is no option of ours is a word too: {@code search
 * fungible -dpu} works.
 */
final class QueryArguments {
  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  @Parameters(paramLabel = "QUERY", description = "What to look for; nothing finds everything.")
  private List<String> words = new ArrayList<>();

  List<String> words() {
    CommandSpec spec = Objects.requireNonNull(command);
    if (!words.isEmpty() && words.getFirst().startsWith("-")) {
      String first = words.getFirst();
      List<String> typed = spec.commandLine().getParseResult().originalArgs();
      if (!typed.subList(0, typed.indexOf(first)).contains("--")) {
        throw new UsageException(
            "there is no option "
                + first
                + "; to look for it, write -- before the query. 'minutebook help "
                + spec.name()
                + "' lists the options");
      }
    }
    return words;
  }
}
