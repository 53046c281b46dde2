package minutebook.cli;

import java.io.IOException;
import java.util.List;
import minutebook.app.Application;
import minutebook.http.PeopleJson;
import minutebook.insight.PeopleDirectory;
import minutebook.insight.PersonEntry;
import minutebook.search.LikelyPeople;
import minutebook.view.TerminalStyle;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists people. */
@CommandLine.Command(
    name = "people",
    description = "List the people of the notes, whoever was met most often first.")
final class PeopleCommand extends Command {
  @Parameters(paramLabel = "NAME", description = "Words of a name; nothing lists everybody.")
  private List<String> words = List.of();

  @Option(
      names = "-n",
      paramLabel = "N",
      defaultValue = "50",
      description = "How many to show (default: 50).")
  private int most;

  @Override
  int run(Application application) throws IOException {
    if (most < 0) {
      throw new UsageException("-n: '" + most + "' is no number of people");
    }
    PeopleDirectory people = application.insight().people(String.join(" ", words), most);
    if (options().json) {
      printJson(PeopleJson.of(people));
    } else {
      people.people().forEach(person -> print(line(person)));
      int shown = people.people().size();
      print(
          people.total() == 1
              ? "1 person"
              : "%,d people".formatted(people.total())
                  + (shown < people.total() ? ", the first %,d shown".formatted(shown) : ""));
      people.duplicates().first().forEach(pair -> notice(line(pair)));
    }
    return DONE;
  }

  private static String line(PersonEntry person) {
    String aliases =
        person.aliases().isEmpty() ? "" : " (" + String.join(", ", person.aliases()) + ")";
    String met = person.lastMet() == null ? "" : ", last met " + person.lastMet();
    String tasks = person.openTasks() == 0 ? "" : ", " + Count.of(person.openTasks(), "open task");
    return TerminalStyle.line(
        "%s%s: %s, %s%s%s"
            .formatted(
                person.name(),
                aliases,
                Count.of(person.notes(), "note"),
                Count.of(person.meetings(), "meeting"),
                met,
                tasks));
  }

  private static String line(LikelyPeople.Pair pair) {
    return "%s and %s may be one person: %s; 'minutebook status' shows the line that merges them"
        .formatted(pair.names().name(), pair.names().other(), pair.reason());
  }
}
