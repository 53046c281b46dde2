package minutebook.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import minutebook.index.Seeds;
import org.junit.jupiter.api.Test;

/** No word of a random task line is lost: it is in the text, a field, a tag or a name. */
class TaskWordsTest {
  private static final int RUNS = 20_000;
  private static final int INSERTIONS = 5;
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{Nd}]+");

  private static final List<String> INSERTED =
      List.of(
          "@Ana",
          " @Ana Silva's plan ",
          " (@Ben) ",
          "@Ana.. Then",
          "😀",
          "\u200D",
          "\uFE0F",
          "\u00A0",
          ",",
          ".",
          "]",
          "(",
          "::",
          " 🔁 ",
          " 🔁 every week with it ",
          "every",
          " when done",
          "📅",
          " ✅ soon",
          " ⛔ a1 b2 ",
          "[Due:: later]",
          "[repeat:: every moon]",
          "#",
          " ^x");

  @Test
  void everyWordOfALineIsFoundAgain() throws Exception {
    Seeds.forEach(
        RUNS,
        seed -> {
          Random random = new Random(seed);
          String line = mutated(RandomTaskLineTest.line(random), random);
          TaskLine read = TaskComparison.ours(line);
          Set<String> lost = words(line);
          lost.removeAll(words(everythingIn(read)));
          assertThat(lost).as(line).isEmpty();
          Set<String> begun = words(read.text().text());
          begun.removeAll(words(line));
          assertThat(begun).as(line).isEmpty();
        });
  }

  private static String mutated(String line, Random random) {
    StringBuilder mutated = new StringBuilder(line);
    for (int i = random.nextInt(INSERTIONS); i > 0; i--) {
      int at = mutated.offsetByCodePoints(0, random.nextInt(line.codePointCount(0, line.length())));
      mutated.insert(at, INSERTED.get(random.nextInt(INSERTED.size())));
    }
    return mutated.toString();
  }

  private static String everythingIn(TaskLine read) {
    Stream<String> keys = Stream.of(TaskField.values()).map(TaskField::key);
    Stream<String> values = TaskComparison.fields(read.task()).values().stream();
    Stream<String> names =
        Stream.of(read.task().assignees(), read.text().tags()).flatMap(List::stream);
    String rest = read.text().text() + " " + read.text().anchor();
    return Stream.of(keys, values, names, Stream.of(rest))
        .flatMap(all -> all)
        .collect(Collectors.joining(" "));
  }

  private static Set<String> words(String text) {
    return NO_WORD
        .splitAsStream(text.toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
