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

/** Lists open tasks. */
@CommandLine.Command(
    name = "tasks",
    description = "List open tasks by when they are due; the same task of several notes once.")
final class TasksCommand extends Command {
  @Mixin private @Nullable QueryArguments query;
  @Mixin private @Nullable GroupedOptions options;

  @Option(
      names = "--by",
      paramLabel = "GROUP",
      description = "due, assignee or month (default: due).")
  private @Nullable String by;

  @Override
  int run(Application application) throws IOException {
    GroupedParameters asked =
        Objects.requireNonNull(options)
            .read(
                Objects.requireNonNull(query).words(),
                by,
                Grouping.DUE,
                application.configuration());
    GroupedItems tasks = application.insight().tasks(asked.request(), asked.by());
    if (options().json) {
      printJson(GroupedJson.of(tasks, application.vaultName()));
    } else {
      new ResultText(style()).warnings(tasks.found()).forEach(this::notice);
      terminal().out().print(GroupedText.of(tasks, "task", style()));
    }
    return DONE;
  }
}
