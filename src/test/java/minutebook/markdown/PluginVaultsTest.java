package minutebook.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import minutebook.Golden;
import minutebook.config.ConfigurationReader;
import minutebook.markdown.PluginReading.Form;
import minutebook.markdown.TaskComparison.Outcome;
import minutebook.note.Item;
import minutebook.note.LineSpan;
import minutebook.note.StatusType;
import minutebook.note.Task;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every task line of the vaults that come with the Tasks plugin, read as the plugin reads it. What
 * is read otherwise is listed in a file each: where it stands, and why.
 */
class PluginVaultsTest {
  private static final Path DATA = Path.of("../shared/data");
  private static final Pattern TASK =
      Pattern.compile("^[\\s>]*(?:[-*+]|[0-9]+[.)]) +\\[(.)] *(.*)$");
  private static final Pattern FENCE = Pattern.compile("^[\\s>]*(?:[-*+] +)?(```+|~~~+).*");

  /** A task line: where it stands, whether in a block of code, its box, and what follows that. */
  private record Line(int number, boolean code, String symbol, String body) {}

  @ParameterizedTest
  @ValueSource(strings = {"tasks-demo-vault", "tasks-docs"})
  void everyLineIsReadAsThePluginReadsIt(String vault) throws IOException {
    Report report = new Report();
    for (Map.Entry<String, String> file : markdownIn(vault).entrySet()) {
      for (Line line : tasksIn(file.getValue())) {
        Outcome outcome = TaskComparison.of(line.body());
        report.add(outcome.id(), outcome == Outcome.SAME, file.getKey(), line.number());
        assertThat(outcome).as("%s: %s", file.getKey(), line).isNotEqualTo(Outcome.DIFFERENT);
      }
    }
    Golden.check("tasks/" + vault + ".lines.txt", report.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"tasks-demo-vault", "tasks-docs"})
  void everyTaskOfANoteHasTheFieldsThePluginReads(String vault) throws IOException {
    NoteParser parser = new NoteParser(ConfigurationReader.bundled());
    Report report = new Report();
    for (Map.Entry<String, String> file : markdownIn(vault).entrySet()) {
      ParsedNote parsed = parser.parse("a.md", file.getValue().getBytes(UTF_8));
      Map<Integer, Task> found = tasksOf(parsed);
      for (Line line : tasksIn(file.getValue()).stream().filter(line -> !line.code()).toList()) {
        String kind = kind(line, found.remove(line.number()), parsed);
        report.add(kind, kind.equals("same"), file.getKey(), line.number());
      }
      found.keySet().forEach(line -> report.add("no-task-line", false, file.getKey(), line));
    }
    Golden.check("tasks/" + vault + ".notes.txt", report.toString());
  }

  private static String kind(Line line, @Nullable Task task, ParsedNote parsed) {
    if (task == null) {
      return PluginReading.withoutBlockId(line.body()).isEmpty() ? "empty" : "no-item";
    }
    assertThat(task.symbol()).isEqualTo(line.symbol());
    assertThat(task.status().type()).as(line.symbol()).isEqualTo(type(line.symbol()));
    Map<String, String> fields = TaskComparison.fields(task);
    Map<String, String> expected = TaskComparison.known(PluginReading.of(line.body(), Form.BOTH));
    if (fields.equals(expected)) {
      return "same";
    }
    return parsed.diagnostics().stream()
        .filter(found -> found.line() == line.number())
        .map(found -> found.code().id())
        .findFirst()
        .orElse("different");
  }

  private static StatusType type(String symbol) {
    return switch (symbol) {
      case "x", "X" -> StatusType.DONE;
      case "/" -> StatusType.IN_PROGRESS;
      case "-" -> StatusType.CANCELLED;
      case "h" -> StatusType.ON_HOLD;
      default -> StatusType.NOT_STARTED;
    };
  }

  private static Map<Integer, Task> tasksOf(ParsedNote parsed) {
    Map<Integer, Task> tasks = new TreeMap<>();
    for (Item item : parsed.note().items()) {
      if (item.task() != null) {
        for (LineSpan place : item.places()) {
          tasks.put(place.start(), item.task());
        }
      }
    }
    return tasks;
  }

  private static Map<String, String> markdownIn(String vault) throws IOException {
    Path archive = DATA.resolve(vault + ".tar.gz");
    assumeTrue(Files.exists(archive));
    Map<String, String> files = new TreeMap<>();
    TarFiles.in(archive)
        .forEach(
            (name, content) -> {
              if (name.endsWith(".md")) {
                files.put(name.replaceFirst("^\\./", ""), new String(content, UTF_8));
              }
            });
    return files;
  }

  /** Task lines, those in blocks of code too. */
  private static List<Line> tasksIn(String text) {
    List<Line> tasks = new ArrayList<>();
    String fence = "";
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      Matcher mark = FENCE.matcher(line);
      if (mark.matches()) {
        boolean closes = !fence.isEmpty() && mark.group(1).startsWith(fence);
        fence = closes ? "" : fence.isEmpty() ? mark.group(1) : fence;
        continue;
      }
      Matcher task = TASK.matcher(line);
      if (task.matches()) {
        tasks.add(new Line(number, !fence.isEmpty(), task.group(1), task.group(2)));
      }
    }
    return tasks;
  }

  /** Counts, and where the lines stand that are not the same. */
  private static final class Report {
    private final Map<String, Integer> counts = new TreeMap<>();
    private final StringBuilder places = new StringBuilder();

    void add(String kind, boolean same, String file, int line) {
      counts.merge(kind, 1, Integer::sum);
      if (!same) {
        places.append(kind).append("  ").append(file).append(':').append(line).append('\n');
      }
    }

    @Override
    public String toString() {
      StringBuilder text = new StringBuilder();
      int lines = counts.values().stream().mapToInt(Integer::intValue).sum();
      text.append("%-20s %d\n".formatted("lines", lines));
      counts.forEach((kind, count) -> text.append("%-20s %d\n".formatted(kind, count)));
      return text.append(places.isEmpty() ? "" : "\n").append(places).toString();
    }
  }
}
