package minutebook.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.StringReader;
import java.time.Duration;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** Whatever is written, it is YAML or no valid YAML. */
class YamlNodesTest {
  private static final YamlNodes NODES = new YamlNodes(20);

  private static final String[] PARTS = {
    "a",
    "b: ",
    "- ",
    "\n",
    "  ",
    "[",
    "]",
    "{",
    "}",
    ",",
    ":",
    "? ",
    "&a ",
    "*a ",
    "<<: ",
    "!",
    "!!",
    "!<",
    ">",
    "|",
    "\"",
    "'",
    "\\",
    "\\U",
    "\\u",
    "\\x",
    "99999999",
    "FFFFFFFF",
    "0",
    "1_0",
    "%",
    "%YAML ",
    "%TAG ",
    "%FF",
    "1.",
    "---",
    "...",
    "#",
    "\t",
    "\r",
    "\u2028",
    "\uD800",
    "😀",
    "2026-99-99",
    "!!int ",
    "!!binary ",
    "~",
    "\0"
  };

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      textBlock =
          """
      a: "\\U80000000"          → 1:7
      a: 1;b: "C:\\UDEADBEEF"   → 2:9
      a: "b;  c \\x             → 2:7
      a: 1;b: !x%20 c;d: 2      → 2:4
      !x%20 a: 1                → 1:1
      """)
  void anEscapeThatStandsForNothingIsAMistakeWithItsPlace(String yaml, String place) {
    assertThat(thrownBy(yaml.replace(';', '\n')))
        .isInstanceOfSatisfying(
            MarkedYAMLException.class,
            e -> {
              assertThat(e.getProblem())
                  .isEqualTo(
                      "this cannot be read; most likely an escape, as \\U12345678 or %20, stands"
                          + " for nothing that may be here");
              int line = e.getProblemMark().getLine() + 1;
              assertThat(line + ":" + (e.getProblemMark().getColumn() + 1)).isEqualTo(place);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: 99999999999999999999",
        "a: 1e99999999",
        "a: 0x_",
        "a: 2026-99-99",
        "a: 190:20:30",
        "a: !!binary =",
        "a: !!int x",
        "<<: 1",
        "&a a: *a"
      })
  void whatIsNotMadeAnObjectOfNeedNotBeOne(String yaml) {
    assertThat(thrownBy(yaml)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{", "- ", "? ", "{a: ", "[? ", "&a ", "!", "!<", "\"", "|\n"})
  void whatIsRepeatedWithoutEndIsReadInTimeAndInNoDepth(String part) {
    Throwable thrown =
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> thrownBy(part.repeat(50_000)));

    assertThat(thrown).isInstanceOf(YAMLException.class);
  }

  @Test
  void nothingElseIsThrownOfAnyText() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    for (int round = 0; round < 20_000; round++) {
      StringBuilder yaml = new StringBuilder();
      for (int i = random.nextInt(14); i >= 0; i--) {
        yaml.append(PARTS[random.nextInt(PARTS.length)]);
      }
      Throwable thrown = thrownBy(yaml.toString());
      if (!(thrown instanceof YAMLException)) {
        assertThat(thrown).as("seed %d: %s", seed, yaml).isNull();
      }
    }
  }

  private static @Nullable Throwable thrownBy(String yaml) {
    return catchThrowable(() -> NODES.root(new StringReader(yaml)));
  }
}
