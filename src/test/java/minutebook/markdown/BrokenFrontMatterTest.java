package minutebook.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Set;
import minutebook.config.ConfigurationReader;
import minutebook.config.LimitRules;
import minutebook.note.Diagnostic;
import minutebook.note.DiagnosticCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No word of front matter is lost, whatever is wrong with it. */
class BrokenFrontMatterTest {
  private static final LimitRules LIMITS = ConfigurationReader.bundled().limits();

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      textBlock =
          """
      who:; - Ana; - b: c: d; - "Ben; - {Cem   → {who=[Ana, b: c: d, Ben, Cem]} → {}
      who:; - Ana; - "Ben; - Cem               → {who=[Ana, Ben, Cem]}        → {}
      who:; - name: Ana; - *x; - {name: Ben    → {who=[name: Ben], who.name=[Ana]} → {4= - *x}
      who:; - name: Ana; -; - name: Ben; - [x  → {who=[x], who.name=[Ana, Ben]} → {}
      who:; - x: y: z;   more                  → {who=[x: y: z]}              → {4=   more}
      who:;lost; - "Ana                        → {who=[Ana]}                  → {3=lost}
      who: "Ana" and "Ben"                     → {who=["Ana" and "Ben"]}      → {}
      who: "Silva, Ana" <ana@x.example>        → {who=["Silva, Ana" <ana@x.example>]} → {}
      who: [Ana,; "Ben,; Cem]                  → {who=[Ana,  "Ben,  Cem]}     → {}
      a: 'Ana's list'                          → {a=[Ana's list]}             → {}
      a: {b                                    → {a=[b]}                      → {}
      a: *Very* new: x                         → {a=[*Very* new: x]}          → {}
      a: b: c;  more                           → {a=[b: c]}                   → {3=  more}
      a: *x                                    → {}                           → {2=a: *x}
      lost;a: b: c                             → {a=[b: c]}                   → {2=lost}
      a: 1;...;lost                            → {a=[1]}                      → {3=..., 4=lost}
      a: "C:\\UDEADBEEF";b: 2                  → {a=[C:\\UDEADBEEF], b=[2]}    → {}
      a:; - b; - "\\U80000000"                 → {a=[b, \\U80000000]}          → {}
      a: !x%20 b;c: 1                          → {a=[!x%20 b], c=[1]}         → {}
      """)
  void whatBelongsToNoPropertyIsLeftAsText(String yaml, String values, String left) {
    FrontMatter matter = read(yaml.replace(';', '\n'));
    assertThat(matter.values()).hasToString(values);
    assertThat(matter.left()).hasToString(left);
    assertThat(matter.diagnostics())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.code()).isEqualTo(DiagnosticCode.FRONT_MATTER_UNREADABLE);
              assertThat(one.message()).endsWith("; it was read entry by entry");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"- a", "just text", "42", "# a comment", "\"a\"", "* *a* b"})
  void aBlockThatIsNoMapIsText(String block) {
    FrontMatter matter = read(block);
    assertThat(matter.bodyStart()).isZero();
    assertThat(matter.diagnostics())
        .extracting(Diagnostic::toString)
        .containsExactly(
            "Diagnostic[code=no-front-matter, line=1, message=what stands between"
                + " the two lines of --- has no properties; it was read as text, mend=write each as"
                + " 'name: value' for properties, or an empty line above the first --- for a rule]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
      ;{"title": "Tide" → 4 → expected ',' or '}', but got <stream end>
      a;\ttitle: x      → 3 → found character '\\t(TAB)' that cannot start any token. (Do not use \\t(TAB) for indentation)
      """)
  void propertiesThatCannotBeReadAreTextAndAProblem(String yaml, int line, String problem) {
    FrontMatter matter = read(yaml.replace(';', '\n'));
    assertThat(matter.bodyStart()).isZero();
    assertThat(matter.diagnostics())
        .containsExactly(
            new Diagnostic(
                DiagnosticCode.FRONT_MATTER_UNREADABLE,
                line,
                "the front matter is no valid YAML or JSON (" + problem + "); it was read as text",
                "correct it between the two lines of ---, without tabs before the names"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
      a: 1;[b]: c;d: 2   → {a=[1], d=[2]} → {3=[b]: c}
      a: {{title}};d: 2  → {d=[2]}        → {2=a: {{title}}}
      {{a}}: b           → {}             → {2={{a}}: b}
      """)
  void aKeyThatIsNoWordIsLeftAsText(String yaml, String values, String left) {
    FrontMatter matter = read(yaml.replace(';', '\n'));
    assertThat(matter.values()).hasToString(values);
    assertThat(matter.left()).hasToString(left);
    assertThat(matter.diagnostics())
        .containsExactly(
            new Diagnostic(
                DiagnosticCode.FRONT_MATTER_UNREADABLE,
                matter.left().firstKey(),
                "a key of the front matter is a list or a map; its lines are indexed as plain text",
                "write a word before the colon, and a value that begins with a bracket in"
                    + " quotes"));
  }

  @Test
  void theLineOfACharacterThatIsNotAllowedIsTold() {
    assertThat(read("a: 1\nb: \u0001").diagnostics())
        .containsExactly(Diagnostics.frontMatter("the character U+0001 is not allowed", 3));
  }

  @Test
  void theLineOfAnEscapeThatStandsForNothingIsTold() {
    assertThat(read("a: 1\npath: \"C:\\UDEADBEEF\"").diagnostics())
        .containsExactly(
            Diagnostics.frontMatter(
                "this cannot be read; most likely an escape, as \\U12345678 or %20, stands for"
                    + " nothing that may be here",
                3));
  }

  @Test
  void manyBrokenElementsAreReadInTime() {
    String list = "a:\n" + "- *b\n".repeat(33_000);
    FrontMatter matter = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(list));
    assertThat(matter.left()).hasSize(33_000);
  }

  @Test
  void whatIsLeftIsFoundAtItsLine() {
    byte[] text = "---\nlost *word*\na: b: c\n---\n# T\n\nText\n".getBytes(UTF_8);
    NoteParser parser = new NoteParser(ConfigurationReader.bundled());
    assertThat(parser.parse("a.md", text).note().items())
        .extracting(item -> item.text() + "@" + item.places().getFirst().start())
        .containsExactly("T@5", "lost *word*@2", "Text@7");
  }

  private static FrontMatter read(String block) {
    return FrontMatterReader.read("---\n" + block + "\n---\nbody", LIMITS, Set.of());
  }
}
