package minutebook.cli;

import java.io.IOException;
import java.util.Objects;
import minutebook.app.Application;
import minutebook.http.GroupedJson;
import minutebook.http.GroupedParameters;
import minutebook.insight.GroupedItems;
import minutebook.insight.Grouping;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists decisions. */
@CommandLine.Command(
    name = "decisions",
    description = "List decisions by month, the latest first; one that notes repeat once.")
final class DecisionsCommand extends Command {
  @Mixin private @Nullable QueryArguments query;
  @Mixin private @Nullable GroupedOptions options;

  @Option(names = "--by", paramLabel = "GROUP", description = "month (default: month).")
  private @Nullable String by;

  @Override
  int run(Application application) throws IOException {
    GroupedParameters asked =
        Objects.requireNonNull(options)
            .read(
                Objects.requireNonNull(query).words(),
                by,
                Grouping.MONTH,
                application.configuration());
    if (asked.by() != Grouping.MONTH) {
      throw new UsageException("--by: decisions go by month");
    }
    GroupedItems decisions = application.insight().decisions(asked.request(), asked.by());
    if (options().json) {
      printJson(GroupedJson.of(decisions, application.vaultName()));
    } else {
      new ResultText(style()).warnings(decisions.found()).forEach(this::notice);
      terminal().out().print(GroupedText.of(decisions, "decision", style()));
    }
    return DONE;
  }
}
