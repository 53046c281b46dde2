package minutebook.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import minutebook.config.ConfigurationException;
import minutebook.config.ConfigurationReader;
import minutebook.note.Diagnostic;
import minutebook.note.DiagnosticCode;
import minutebook.note.Item;
import minutebook.note.LineSpan;
import minutebook.note.SectionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What passes a limit is found as plain text, in its place, and said. */
class LimitsTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
      max-note: 12  | `- *one*;- *two*;- *three*;- *four*;` | `one@1; - *two* - *three* - *four*@2-4` | note-too-long@2: the note has more than 12 characters; 3 lines from this one on are indexed as plain text. split the note, or raise max-note in limits.yaml
      max-line: 10  | `- *one*;- *two and more*;- *three*;`  | `one@1; three@3; - *two and more*@2`   | line-too-long@2: a line has more than 10 characters; this line is indexed as plain text. break the line, or raise max-line in limits.yaml
      max-block: 50 | `*one*;*two*;*three*;*four*;;*five*`   | `one two@1-2; *three*@3; four@4; five@6` | block-too-long@3: a block has more than 50 characters, its lines and links counting for more; this line is indexed as plain text. put an empty line into it, or raise max-block in limits.yaml
      max-heading: 9 | `# short;*one*;## far too long;*two*`  | `one@2; ## far too long@3; two@4`      | heading-too-long@3: a heading has more than 9 characters; this line is indexed as plain text. shorten it, or put an empty line between a text and the line below it, or raise max-heading in limits.yaml
      max-heading: 9 | `one *line*;===;*two*`                | `one line@1; ===@2; two@3`             | heading-too-long@2: a heading has more than 9 characters; this line is indexed as plain text. shorten it, or put an empty line between a text and the line below it, or raise max-heading in limits.yaml
      max-depth: 2  | `> - *one*;> > - *two*;`               | `one@1; > > - *two*@2`                  | too-deep@2: lists and quotes stand in each other more than 2 deep; this line is indexed as plain text. indent it less, or raise max-depth in limits.yaml
      max-items: 2  | `- *one*;- *two*;- *three*;;*four*`    | `one@1; two@2; - *three*@3; *four*@5`   | too-many-items@3: the note has more than 2 items, those under long headings counting for more; 2 lines from this one on are indexed as plain text. split the note, or raise max-items in limits.yaml
      """)
  void whatLiesBeyondALimitIsPlainText(
      String setting, String written, String items, String diagnostic) throws Exception {
    ParsedNote parsed = parse(setting, written.replace(';', '\n'));
    assertThat(places(parsed)).isEqualTo(items);
    assertThat(parsed.diagnostics())
        .extracting(d -> d.code() + "@" + d.line() + ": " + d.message() + ". " + d.mend())
        .containsExactly(diagnostic);
  }

  private static String places(ParsedNote parsed) {
    List<Item> items = parsed.note().items();
    return items.subList(1, items.size()).stream()
        .map(item -> item.text() + "@" + lines(item.places().getFirst()))
        .collect(Collectors.joining("; "));
  }

  private static String lines(LineSpan lines) {
    return lines.start() == lines.end()
        ? String.valueOf(lines.start())
        : lines.start() + "-" + lines.end();
  }

  private ParsedNote parse(String settings, String note)
      throws IOException, ConfigurationException {
    Files.writeString(folder.resolve("limits.yaml"), settings);
    return new NoteParser(ConfigurationReader.read(List.of(folder)))
        .parse("a.md", note.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "short\n===\n",
        "```\n# a comment in code\n```\n",
        "long text\n\n---\n",
        "- long text\n---\n",
        "a heading\n---\nanother heading\n---\n",
        "***\n---\n---\n---\n---\n---\n---\n---\n",
        "| long text |\n| --- |\n---\n",
        "> # a long heading in a quote\n",
        "    # code that is long enough\n",
        "text\n\t# that goes on with what stands above\n"
      })
  void whatIsNoHeadingIsNoneThatIsTooLong(String written) throws Exception {
    assertThat(parse("max-heading: 20", written).diagnostics()).isEmpty();
    assertThat(
            parse("max-heading: 19", written.replace("short", "a text no longer that short"))
                .diagnostics())
        .hasSize(written.startsWith("short") ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
      -→x         | 2
      1.→x        | 1
      100.→x      | 2
      >→x         | 2
      >  →x       | 2
      >   →x      | 4
      -→-→x       | 4
      """)
  void aTabGoesToTheNextFourthColumn(String line, int depth) throws Exception {
    String note = line.replace('→', '\t');
    assertThat(parse("max-depth: " + depth, note).diagnostics()).isEmpty();
    int less = Math.max(1, depth - 1);
    assertThat(parse("max-depth: " + less, note).diagnostics()).hasSize(depth - less);
  }

  @ParameterizedTest
  @CsvSource({"20, 13", "199, 13", "200, 7", "450, 5"})
  void anItemUnderLongHeadingsCountsForMore(int characters, int line) throws Exception {
    String note = "# " + "h".repeat(characters - 2) + "\n" + "- an item\n".repeat(20);
    assertThat(parse("max-items: 12", note).diagnostics())
        .extracting(Diagnostic::line)
        .containsExactly(line);
  }

  @Test
  void frontMatterHasLimitsOfItsOwn() throws Exception {
    String note = "---\na: [[b]]\nc: d\n---\n";
    assertThat(parse("max-front-matter: 14", note).note().properties()).containsOnlyKeys("a", "c");
    assertThat(places(parse("max-front-matter: 13", note))).isEqualTo("a: [[b]] c: d@2-3");
    assertThat(parse("max-front-matter-depth: 3", note).diagnostics()).isEmpty();
    assertThat(parse("max-front-matter-depth: 2", note).diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(DiagnosticCode.FRONT_MATTER_UNREADABLE);
  }

  @Test
  void everyPlaceWhereALimitIsPassedIsNamed() throws Exception {
    String tooLong = "longer ".repeat(4);
    ParsedNote parsed =
        parse("max-line: 20", tooLong + "\nshort\n" + tooLong + "\n" + tooLong + "\n");
    assertThat(parsed.diagnostics())
        .extracting(one -> one.line() + ": " + one.message().replaceFirst(".*; ", ""))
        .containsExactly(
            "1: this line is indexed as plain text",
            "3: 2 lines from this one on are indexed as plain text");
  }

  @Test
  void whatIsPlainStandsInTheSectionOfItsLine() throws Exception {
    ParsedNote parsed =
        parse(
            "max-line: 20", "## Decisions\n\nShort.\n\n" + "long ".repeat(5) + "\n\n## Summary\nx");
    Item plain = parsed.note().items().get(2);
    assertThat(plain.text()).isEqualTo("long long long long long");
    assertThat(parsed.note().sectionOf(plain).kind()).isEqualTo(SectionKind.DECISION);
  }

  @Test
  void aTableThatIsTooLongIsPlainToItsEnd() throws Exception {
    String rows = "| *a* | b |\n|---|---|\n" + "| *c* | d |\n".repeat(8) + "after\n";
    assertThat(places(parse("max-block: 100", rows)))
        .isEqualTo("c · d@3; " + "| *c* | d | ".repeat(5).strip() + "@6-10; after@11");
  }

  @Test
  void codeThatIsTooLongEndsWhereItEnds() throws Exception {
    String note = "```\n" + "code\n".repeat(12) + "```\n- *after*";
    assertThat(places(parse("max-block: 120", note))).endsWith("; after@15");
  }

  @Test
  void onlySoManyParticipantsArePeople() throws Exception {
    ParsedNote parsed =
        parse("max-participants: 2", "---\nparticipants: [Ana Silva, Ben Okoro, Cy Ito]\n---\n");
    assertThat(parsed.note().participants()).containsExactly("Ana Silva", "Ben Okoro");
    assertThat(parsed.diagnostics())
        .extracting(d -> d.code() + "@" + d.line() + ": " + d.message() + ". " + d.mend())
        .containsExactly(
            "too-many-participants@1: the note has 3 participants; only the first 2 count."
                + " name fewer, or raise max-participants in limits.yaml");
  }

  @Test
  void onlySoManyTagsAreTheNotes() throws Exception {
    ParsedNote parsed = parse("max-tags: 2", "---\ntags: [harbour, budget, crane]\n---\n- #own\n");
    assertThat(parsed.note().tags()).containsExactly("harbour", "budget");
    assertThat(parsed.note().items().getLast().tags()).containsExactly("own");
    assertThat(parsed.diagnostics())
        .extracting(d -> d.code() + ": " + d.message() + ". " + d.mend())
        .containsExactly(
            "too-many-tags: the note has 3 tags; only the first 2 count. name fewer, or raise"
                + " max-tags in limits.yaml");
  }

  @Test
  void noWordIsLostAndEachIsFoundAtItsLine() throws Exception {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      String note = randomNote(random);
      ParsedNote parsed = parse(randomLimits(random), note);
      String[] lines = note.split("\n", -1);
      for (int line = 1; line <= lines.length; line++) {
        for (String word : lines[line - 1].split("\\W+", -1)) {
          if (word.startsWith("w")) {
            assertThat(placesOf(word, parsed))
                .as("%s, seed %d, round %d, note:%n%s", word, seed, round, note)
                .contains(line);
          }
        }
      }
    }
  }

  /** Every word stands once. */
  private static List<Integer> placesOf(String word, ParsedNote parsed) {
    List<Integer> found = new ArrayList<>();
    for (Item item : parsed.note().items()) {
      if (List.of(item.text().split("\\W+", -1)).contains(word)) {
        LineSpan place = item.places().getFirst();
        for (int line = place.start(); line <= place.end(); line++) {
          found.add(line);
        }
      }
    }
    return found;
  }

  private static String randomNote(Random random) {
    String[] prefixes = {"", "- ", "  - ", "> ", "> > - ", "1. ", "| ", "```\n", "\n", "    "};
    StringBuilder note = new StringBuilder();
    int words = 0;
    for (int line = 0; line < 3 + random.nextInt(40); line++) {
      note.append(prefixes[random.nextInt(prefixes.length)]);
      for (int i = 0; i < 1 + random.nextInt(12); i++) {
        note.append('w').append(words++).append(' ');
      }
      note.append('\n');
    }
    return note.toString();
  }

  private static String randomLimits(Random random) {
    return "max-note: %d%nmax-line: %d%nmax-block: %d%nmax-depth: %d%nmax-items: %d"
        .formatted(
            100 + random.nextInt(2000),
            20 + random.nextInt(100),
            100 + random.nextInt(1000),
            1 + random.nextInt(3),
            1 + random.nextInt(30));
  }
}
