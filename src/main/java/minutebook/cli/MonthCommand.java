package minutebook.cli;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.YearMonth;
import minutebook.app.Application;
import minutebook.http.MonthJson;
import minutebook.insight.AskedDates;
import minutebook.insight.MonthDigest;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what happened in a month. */
@CommandLine.Command(
    name = "month",
    description = "Show a month: meetings, people, decisions, tasks, new topics.")
final class MonthCommand extends Command {
  @Parameters(paramLabel = "YYYY-MM", description = "The month, such as 2026-01.")
  private String month = "";

  @Option(
      names = "-n",
      paramLabel = "N",
      defaultValue = "20",
      description = "How many to show of each kind (default: 20).")
  private int most;

  @Override
  int run(Application application) throws IOException {
    if (most < 0) {
      throw new UsageException("-n: '" + most + "' is no number of items");
    }
    MonthDigest digest = application.insight().month(month(), most);
    if (options().json) {
      printJson(MonthJson.of(digest, application.vaultName()));
    } else {
      terminal().out().print(MonthText.of(digest, style()));
    }
    return DONE;
  }

  private YearMonth month() {
    try {
      return AskedDates.month(month);
    } catch (DateTimeException e) {
      throw new UsageException("'" + month + "' is no month; write it as 2026-01");
    }
  }
}
