package minutebook.cli;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import minutebook.app.Application;
import minutebook.http.BriefJson;
import minutebook.insight.AskedDates;
import minutebook.insight.Brief;
import minutebook.insight.NotOnePersonException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what there is to know of a person before a meeting. */
@CommandLine.Command(
    name = "brief",
    description = "Prepare a meeting: last met, decisions since, who owes what, facts, topics.")
final class BriefCommand extends Command {
  private static final int MOST = 10;

  @Parameters(arity = "1..*", paramLabel = "PERSON", description = "Any name of the person.")
  private List<String> name = List.of();

  @Option(
      names = "--since",
      paramLabel = "DATE",
      description = "Decisions from this day on (default: the last meeting).")
  private @Nullable String since;

  @Override
  int run(Application application) throws IOException {
    try {
      Brief brief = application.insight().brief(String.join(" ", name), since(), MOST);
      if (options().json) {
        printJson(BriefJson.of(brief, application.vaultName()));
      } else {
        terminal().out().print(BriefText.of(brief, style()));
      }
      return DONE;
    } catch (NotOnePersonException e) {
      throw new UsageException(e.inLines());
    }
  }

  private Optional<LocalDate> since() {
    if (since == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(AskedDates.day(since));
    } catch (DateTimeException e) {
      throw new UsageException("--since: '" + since + "' is no day; write it as 2026-01-31");
    }
  }
}
