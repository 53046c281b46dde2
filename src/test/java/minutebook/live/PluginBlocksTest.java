package minutebook.live;

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
import minutebook.markdown.TarFiles;
import minutebook.note.LineSpan;
import minutebook.note.QueryBlock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every tasks block of the vaults that come with the Tasks plugin, those shown as examples too: how
 * many are answered, and what keeps the others from it.
 */
class PluginBlocksTest {
  private static final Path DATA = Path.of("../shared/data");
  private static final Pattern BEGIN = Pattern.compile("^([ \\t>]*)```+ *tasks *$");
  private static final Pattern END = Pattern.compile("^[ \\t>]*```+ *$");
  private static final Pattern NAME = Pattern.compile("'[^']*'|\\{\\{.*?\\}\\}");

  /** A block, and the note it stands in. */
  private record Found(String path, QueryBlock block) {}

  @ParameterizedTest
  @ValueSource(strings = {"tasks-demo-vault", "tasks-docs"})
  void mostBlocksAreAnsweredAndTheOthersSayWhy(String vault) throws IOException {
    Map<String, Integer> counts = new TreeMap<>();
    Map<String, Integer> reasons = new TreeMap<>();
    for (Found found : blocksIn(vault)) {
      TranslatedQuery query =
          Translations.of(found.block().text(), new QueryPage(found.path(), Map.of()));
      String outcome = query.problems().isEmpty() ? "answered" : "answered, with a remark";
      counts.merge(query.answerable() ? outcome : "not answered", 1, Integer::sum);
      query.problems().stream()
          .map(problem -> NAME.matcher(problem.message()).replaceAll("…"))
          .forEach(reason -> reasons.merge(reason, 1, Integer::sum));
      assertThat(query.answerable() || !query.problems().isEmpty()).as("%s", found).isTrue();
    }
    StringBuilder report = new StringBuilder();
    counts.forEach((outcome, count) -> report.append("%4d %s\n".formatted(count, outcome)));
    report.append('\n');
    reasons.forEach((reason, count) -> report.append("%4d %s\n".formatted(count, reason)));
    Golden.check("live/" + vault + ".txt", report.toString());
  }

  private static List<Found> blocksIn(String vault) throws IOException {
    Path archive = DATA.resolve(vault + ".tar.gz");
    assumeTrue(Files.exists(archive));
    List<Found> found = new ArrayList<>();
    TarFiles.in(archive)
        .forEach(
            (name, content) -> {
              if (name.endsWith(".md")) {
                String path = name.replaceFirst("^\\./", "");
                blocksOf(new String(content, UTF_8))
                    .forEach(block -> found.add(new Found(path, block)));
              }
            });
    return found;
  }

  private static List<QueryBlock> blocksOf(String markdown) {
    List<QueryBlock> blocks = new ArrayList<>();
    List<String> lines = markdown.lines().toList();
    for (int begin = 0; begin < lines.size(); begin++) {
      Matcher fence = BEGIN.matcher(lines.get(begin));
      if (fence.matches()) {
        int end = begin + 1;
        StringBuilder text = new StringBuilder();
        while (end < lines.size() && !END.matcher(lines.get(end)).matches()) {
          String line = lines.get(end);
          int indent = Math.min(fence.group(1).length(), line.length());
          text.append(line.substring(indent)).append('\n');
          end++;
        }
        blocks.add(new QueryBlock("tasks", text.toString(), new LineSpan(begin + 1, end + 1)));
        begin = end;
      }
    }
    return blocks;
  }
}
