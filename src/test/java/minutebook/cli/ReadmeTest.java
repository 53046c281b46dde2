package minutebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import minutebook.query.QueryParser;
import minutebook.query.QueryWarning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the README shows is what the program prints. */
final class ReadmeTest {
  private static final Pattern SHOWN =
      Pattern.compile("```\n\\$ scripts/minutebook (.*)\n([\\s\\S]*?)```");

  /** Queries to try, each in a block of its own, so that none of them finds itself. */
  private static final Pattern TUTORIAL = Pattern.compile("```query\n(.*)\n```");

  @Test
  void the_result_shown_is_the_result() throws IOException {
    Matcher shown = SHOWN.matcher(Files.readString(Path.of("README.md")));
    assertThat(shown.find()).isTrue();

    assertThat(Run.of(shown.group(1).split(" ", -1)).out()).isEqualTo(shown.group(2));
  }

  @ParameterizedTest
  @MethodSource("queriesOfTheTutorial")
  void a_query_of_the_tutorial_is_understood_and_finds_something(String query) {
    List<QueryWarning> warnings = QueryParser.parse(query).warnings();

    assertThat(warnings).isEmpty();
    assertThat(Run.of("search", "--unit", "note", "--", query).out()).doesNotStartWith("0 notes");
  }

  static Stream<String> queriesOfTheTutorial() throws IOException {
    String welcome = Files.readString(Path.of("src/main/resources/sample-vault/Welcome.md"));
    List<String> queries =
        TUTORIAL.matcher(welcome).results().map(match -> match.group(1)).toList();
    assertThat(queries).hasSizeGreaterThan(7);
    return queries.stream().flatMap(query -> Arrays.stream(query.split("\n", -1)));
  }
}
