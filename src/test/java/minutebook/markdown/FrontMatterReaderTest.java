package minutebook.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Set;
import minutebook.config.ConfigurationReader;
import minutebook.config.LimitRules;
import minutebook.note.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterReaderTest {
  private static final LimitRules LIMITS = ConfigurationReader.bundled().limits();

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      commentCharacter = '¶',
      textBlock =
          """
      title: Tide                  → {title=[Tide]}
      Title: Tide                  → {title=[Tide]}
      date: 2026-02-06             → {date=[2026-02-06]}
      date: "2026-02-06"           → {date=[2026-02-06]}
      at: 2026-02-06T10:30:00      → {at=[2026-02-06T10:30:00]}
      count: 007                   → {count=[007]}
      done: yes                    → {done=[yes]}
      tags: [a, b]                 → {tags=[a, b]}
      who: ["Ana (x, y)", Ben]     → {who=[Ana (x, y), Ben]}
      who: [[Ana Silva]]           → {who=[[[Ana Silva]]]}
      who: [[Silva, Ana|Ana]]      → {who=[[[Silva, Ana|Ana]]]}
      who: [[[Ana]], [[Ben]]]      → {who=[[[Ana]], [[Ben]]]}
      who: [[Ana, Ben], [Cem]]     → {who=[Ana, Ben, Cem]}
      who: [[]]                    → {}
      a: [{b: 1}, {b: 2, c: [3]}]  → {a.b=[1, 2], a.c=[3]}
      a: &x 1;b: *x                → {a=[1], b=[1]}
      a: |;  b;  c                 → {a=[b\\nc]}
      link: "[[Ana Silva]]"        → {link=[[[Ana Silva]]]}
      person: ""                   → {}
      person:                      → {}
      person: null                 → {}
      person: ~                    → {}
      person: "null"               → {person=[null]}
      tags: []                     → {}
      a: {b: {c: 1}}               → {a.b.c=[1]}
      {"title": "Tide", "n": [1]}  → {title=[Tide], n=[1]}
      {;\\t"a": "b\\/c",;\\t"d": null;} → {a=[b/c]}
      """)
  void valuesStayAsWritten(String yaml, String values) {
    FrontMatter matter = read(yaml.replace(';', '\n').replace("\\t", "\t"));
    assertThat(matter.values()).hasToString(values.replace("\\n", "\n"));
    assertThat(matter.diagnostics()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"---\na: 1\n---\nbody", "---  \r\na: 1\r\n---\r\nbody", "---\ra: 1\r---\rbody"})
  void theBodyBeginsAfterTheSecondFence(String text) {
    FrontMatter matter = FrontMatterReader.read(text, LIMITS, Set.of());
    assertThat(text.substring(matter.bodyStart())).isEqualTo("body");
    assertThat(matter.first(Set.of("a"))).isEqualTo("1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"---\n---\n", "---\n---", "---\n\n---\n"})
  void itMayBeEmptyOrEndTheFile(String text) {
    FrontMatter matter = FrontMatterReader.read(text, LIMITS, Set.of());
    assertThat(matter.values()).isEmpty();
    assertThat(matter.bodyStart()).isEqualTo(text.length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "body",
        "\n---\na: 1\n---\n",
        " ---\na: 1\n---\n",
        "----\na: 1\n---\n",
        "---\n\na: 1\n",
        "--- a\nb: 1\n---\n"
      })
  void anythingElseIsBody(String text) {
    assertThat(FrontMatterReader.read(text, LIMITS, Set.of())).isEqualTo(FrontMatter.NONE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
      title: 1: 2                 → 2 → mapping values are not allowed here → {title=[1: 2]}
      a: 1;tags: [a, b            → 4 → expected ',' or ']', but got <stream end> → {a=[1], tags=[a, b]}
      a: 1;b: "open               → 4 → found unexpected end of stream → {a=[1], b=[open]}
      a: *nobody;b: 1             → 2 → found undefined alias nobody → {b=[1]}
      a: &a [1];b: *a             → 2 → Number of aliases for non-scalar nodes exceeds the specified max=0 → {a=[1]}
      a: b: c;d:; - 1; - 2;e: x: y → 2 → mapping values are not allowed here → {a=[b: c], d=[1, 2], e=[x: y]}
      """)
  void whatIsNoYamlIsReportedAndReadEntryByEntry(
      String yaml, int line, String message, String values) {
    FrontMatter matter = read(yaml.replace(';', '\n'));
    assertThat(matter.diagnostics()).containsExactly(Diagnostics.frontMatter(message, line));
    assertThat(matter.values()).hasToString(values);
    assertThat(matter.bodyStart()).isEqualTo("---\n\n---\n".length() + yaml.length());
  }

  @Test
  void depthIsLimited() {
    FrontMatter matter =
        FrontMatterReader.read(
            "---\na: " + "[".repeat(5000) + "]".repeat(5000) + "\n---\n", LIMITS, Set.of());
    assertThat(matter.diagnostics()).hasSize(1);
  }

  @Test
  void lengthIsLimited() {
    assertThat(read("a: b\n" + "#".repeat(199_000)).values()).hasToString("{a=[b]}");
    FrontMatter matter = read("a: b\n" + "#".repeat(200_000));
    assertThat(matter.values()).isEmpty();
    assertThat(matter.left()).containsOnlyKeys(2, 3).containsEntry(2, "a: b");
    assertThat(matter.diagnostics())
        .extracting(Diagnostic::toString)
        .containsExactly(
            "Diagnostic[code=front-matter-unreadable, line=1, message=the front"
                + " matter has more than 200,000 characters; it is indexed as plain text,"
                + " mend=shorten it, move what is long into the text, or raise"
                + " max-front-matter in limits.yaml]");
  }

  @Test
  void manyBrokenEntriesAreReadInTime() {
    String entries = "a: *b\n".repeat(33_000);
    FrontMatter matter = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> read(entries));
    assertThat(matter.diagnostics()).hasSize(1);
  }

  @Test
  void linesAreThoseOfTheFile() {
    FrontMatter matter = read("# a\na: 1\nb:\n  - c: 2\n    d: 3\n\ne:\n");
    assertThat(matter.properties())
        .extractingFromEntries(entry -> entry.getKey() + " " + entry.getValue().line())
        .containsExactlyInAnyOrder("a 3", "b.c 5", "b.d 6", "b 4", "e 8");
  }

  @Test
  void aKeyThatStandsTwiceKeepsAllValuesAndIsReported() {
    FrontMatter matter = read("tags: a\nb: 1\nTags: [c, d]");
    assertThat(matter.values()).hasToString("{tags=[a, c, d], b=[1]}");
    assertThat(matter.diagnostics())
        .extracting(Diagnostic::toString)
        .containsExactly(
            "Diagnostic[code=repeated-property, line=4, message=the front matter"
                + " has 'Tags' twice; the values of both count, mend=keep one of them]");
  }

  @Test
  void theFirstOfAKeyThatHasOneValueCounts() {
    String text = "---\ntitle: Tide\nTitle: Ebb\n---\n";
    assertThat(FrontMatterReader.read(text, LIMITS, Set.of("title")).diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly("the front matter has 'Title' twice; the first counts");
  }

  @Test
  void aBlockWithoutAnEndIsTextAndReported() {
    FrontMatter matter = FrontMatterReader.read("---\ntitle: Tide\n\nbody", LIMITS, Set.of());
    assertThat(matter.bodyStart()).isZero();
    assertThat(matter.diagnostics())
        .extracting(Diagnostic::toString)
        .containsExactly(
            "Diagnostic[code=front-matter-open, line=1, message=the front matter"
                + " has no end; it was read as text, mend=write a line of --- below it]");
  }

  private static FrontMatter read(String block) {
    return FrontMatterReader.read("---\n" + block + "\n---\nbody", LIMITS, Set.of());
  }
}
