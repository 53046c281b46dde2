package minutebook.markdown;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import minutebook.config.ConfigurationReader;
import minutebook.note.Diagnostic;
import minutebook.note.DiagnosticCode;
import minutebook.note.Item;
import minutebook.note.LineSpan;
import minutebook.note.Note;
import minutebook.note.NoteShape;
import minutebook.note.Section;
import minutebook.note.SectionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a note's body is read as: sections, items, and what is no item. */
class NoteParserTest {
  private static final NoteParser PARSER = new NoteParser(ConfigurationReader.bundled());

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "---\ncompany: x\n---\n", "---\n---", "\uFEFF"})
  void aNoteWithoutTextHasItsTitleAsOnlyItem(String text) {
    Note note = PARSER.parse("Empty.md", bytes(text)).note();
    assertThat(note.items()).extracting(Item::text).containsExactly("Empty");
    assertThat(note.sections()).hasSize(1);
  }

  @Test
  void unreadableFrontMatterLosesNeitherTextNorReason() {
    ParsedNote parsed = PARSER.parse("a.md", bytes("---\na: b: c\n---\n# Head\n\nBody."));
    assertThat(texts(parsed.note())).containsExactly("Head", "Body.");
    assertThat(parsed.note().properties()).hasToString("{a=[b: c]}");
    assertThat(parsed.diagnostics())
        .extracting(Diagnostic::code, Diagnostic::line, Diagnostic::message)
        .containsExactly(
            tuple(
                DiagnosticCode.FRONT_MATTER_UNREADABLE,
                2,
                "the front matter is no valid YAML (mapping values are not allowed here);"
                    + " it was read entry by entry"));
  }

  @Test
  void aDateThatIsNoneIsReported() {
    ParsedNote parsed = PARSER.parse("a.md", bytes("---\na: b\ndate: soon\n---\n"));
    assertThat(parsed.diagnostics())
        .extracting(Diagnostic::toString)
        .containsExactly(
            "Diagnostic[code=invalid-date, line=3, message='soon' is no date,"
                + " mend=write the date as 2026-01-31]");
  }

  @Test
  void aFileThatIsNotUtf8IsReadAndReported() {
    ParsedNote parsed = PARSER.parse("a.md", "# Caf\u00e9".getBytes(ISO_8859_1));
    assertThat(parsed.note().title()).isEqualTo("Caf\u00e9");
    assertThat(parsed.diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly("the file is not UTF-8; it was read as windows-1252");
  }

  @Test
  void sectionsTakeTheirKindFromTheNearestMappedHeading() {
    Note note =
        parse("# T\nbefore\n## Decisions:\n### By phone\n#### Agenda\n### Other\n## Aside\n");
    assertThat(note.sections())
        .containsExactly(
            new Section(List.of(), SectionKind.OTHER, new LineSpan(1, 2)),
            new Section(List.of("Decisions:"), SectionKind.DECISION, new LineSpan(3, 3)),
            new Section(List.of("Decisions:", "By phone"), SectionKind.DECISION, line(4)),
            new Section(List.of("Decisions:", "By phone", "Agenda"), SectionKind.TOPIC, line(5)),
            new Section(List.of("Decisions:", "Other"), SectionKind.DECISION, line(6)),
            new Section(List.of("Aside"), SectionKind.OTHER, line(7)));
  }

  @Test
  void aMappedHeadingOfLevelOneBeginsASection() {
    Note note = parse("# Decisions\n- a\n# Facts\n- b\n");
    assertThat(note.sections())
        .extracting(Section::kind)
        .containsExactly(SectionKind.OTHER, SectionKind.DECISION, SectionKind.FACT);
  }

  @Test
  void aCalloutOfAMappedTypeIsASectionWithinItsSection() {
    Note note = parse("## Facts\n- a\n\n> [!decision] B\n> - c\n\n- d\n");
    assertThat(note.items())
        .extracting(item -> item.text() + " " + note.sectionOf(item).kind())
        .containsExactly("note OTHER", "a FACT", "B DECISION", "c DECISION", "d FACT");
    assertThat(note.sections().get(2).lines()).isEqualTo(new LineSpan(4, 5));
    assertThat(note.sections().get(1).lines()).isEqualTo(new LineSpan(1, 7));
  }

  @Test
  void itemsThatSayTheSameAreOneWithSeveralPlaces() {
    Note note = parse("## Topics\n- [[Ana]]\n- b\n- Ana #x\n- b\n## Agenda\n- b\n## Facts\n- b\n");
    assertThat(note.items())
        .extracting(
            item -> item.text() + " " + item.places().stream().map(LineSpan::start).toList())
        .containsExactly("note [1]", "Ana [2]", "b [3, 5, 7]", "Ana #x [4]", "b [9]");
  }

  @Test
  void aRepeatedItemKeepsTheLinksOfEveryPlace() {
    Note note = parse("- Ana\n- [[Ana]]\n- [[Ana Silva|Ana]]\n");
    assertThat(note.items().get(1).links())
        .extracting("target")
        .containsExactly("Ana", "Ana Silva");
  }

  @Test
  void aRepeatedItemUnderAnotherParentOrWithAnotherFieldIsAnother() {
    assertThat(texts(parse("- a\n  - x\n- b\n  - x\n- [ ] c\n- [x] c\n- c\n")))
        .containsExactly("note", "a", "x", "b", "x", "c", "c", "c");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      textBlock =
          """
      *Source: [[a b]]*            → a b
      _Source: [[a]], [[b|c]]_     → a|b
      *Sources: harbour log*       → harbour log
      """)
  void aFooterNamesSourcesAndIsNoItem(String footer, String sources) {
    Note note = parse("text\n\n---\n\n" + footer);
    assertThat(note.sources()).containsExactly(sources.split("\\|", -1));
    assertThat(texts(note)).containsExactly("note", "text");
  }

  @Test
  void aFooterThatSaysMoreIsAnItemToo() {
    Note note = parse("text\n\n*Source: [[a|the log]], as told by B*");
    assertThat(note.sources()).containsExactly("a");
    assertThat(texts(note)).containsExactly("note", "text", "Source: the log, as told by B");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"*Sauce: [[a]]*", "*Source: [[a]]* and more", "Source: [[a]]", "*Source*"})
  void whatIsNoFooterIsAnItem(String text) {
    Note note = parse(text);
    assertThat(note.sources()).isEmpty();
    assertThat(note.items()).hasSize(2);
  }

  @Test
  void metadataLinesStandBeforeTheFirstHeadingOnly() {
    Note note =
        parse("# T\n**With**: Ana\n**Mood**: fair\n**Attendees**: Ben\n## Facts\n**With**: x");
    assertThat(note.participants()).containsExactly("Ana", "Ben");
    assertThat(texts(note)).containsExactly("T", "Mood: fair", "With: x");
  }

  @Test
  void aFirstHeadingThatIsNotTheTitleOfTheFrontMatterDoesNotEndTheHead() {
    Note note =
        parse(
            """
            ---
            type: people
            title: Gate talk
            ---
            # Talk at the gate
            **Date**: 2026-02-06
            **Attendees**: Ana
            ## Facts
            **With**: x
            """);
    assertThat(note.date()).hasToString("2026-02-06");
    assertThat(note.participants()).containsExactly("Ana");
    assertThat(note.shape()).isEqualTo(NoteShape.MEETING);
    assertThat(note.sections().getLast().heading()).containsExactly("Talk at the gate", "Facts");
    assertThat(texts(note)).containsExactly("Gate talk", "With: x");
  }

  @ParameterizedTest
  @ValueSource(strings = {"# Decisions", "# T\n# U", "## T\n# U"})
  void aMappedOrALaterHeadingEndsTheHead(String headings) {
    assertThat(parse(headings + "\n**With**: Ana\n").participants()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"tasks", "dataview", "Query", "base"})
  void aQueryBlockIsKeptAsSuchAndIsNoItem(String language) {
    Note note = parse("```" + language + "\nnot done\n```\n");
    assertThat(note.items()).hasSize(1);
    assertThat(note.queries()).extracting("text").containsExactly("not done");
  }

  @Test
  void aQueryThatIsNotClosedHidesNothing() {
    Note note = parse("```tasks\nnot done\n\n- [ ] Call Ana\n");
    assertThat(note.queries()).isEmpty();
    assertThat(texts(note).getLast()).contains("not done", "Call Ana");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void everyLineEndIsUnderstoodEverywhere(String end) {
    String text =
        """
        ---
        date: 2026-02-06
        ---
        # T
        **With**: Ana
        **Project**: Pier

        - [ ] a ⏫
        - b

        ```
        c
        d
        ```
        """;
    Note note = parse(text.replace("\n", end));
    assertThat(note.shape()).isEqualTo(NoteShape.MEETING);
    assertThat(note.participants()).containsExactly("Ana");
    assertThat(note.items())
        .extracting(item -> item.text() + " " + item.places().getFirst().start())
        .containsExactly("T 4", "a 8", "b 9", "c\nd 11");
  }

  @Test
  void codeIsAnItemAsItStands() {
    Note note = parse("```java\n# no heading\n  [[no link]] #no-tag\n```\n\n    indented\n");
    assertThat(texts(note))
        .containsExactly("note", "# no heading\n  [[no link]] #no-tag", "indented");
    assertThat(note.items().get(1).links()).isEmpty();
    assertThat(note.items().get(1).tags()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '"',
      textBlock =
          """
      a **b** *c* `d`              → a b c d
      a ~~b~~ c                    → a b c
      [[a|b]] and [c](d.md)        → b and c
      a &amp; b \\* c              → a & b * c
      a <b>c</b> <!-- d --> e      → a c e
      a ^block-1                   → a
      a ^ b                        → a ^ b
      <https://example.org>        → https://example.org
      a&nbsp;&mdash; b             → a — b
      []() a                       → []() a
      [no reference]               → [no reference]
      a  b\tc &nbsp; d             → a b c d
      a\u2003b\u202F\u2009c             → a b c
      `  a  b `  **c** ` d`        → a b c d
      """)
  void textIsPlain(String markdown, String text) {
    assertThat(texts(parse(markdown))).containsExactly("note", text);
  }

  @Test
  void whatIsNestedHasWhatItIsNestedInAsItsParent() {
    Note note =
        parse(
            """
            - a
              - b
                - [ ] c
                  - d
              - [ ]
                - e
            - a
              - f
                > quoted

            > [!note] g
            > h
            > - i
            >
            > | k |
            > |---|
            > | l |
            """);
    assertThat(note.items().stream().skip(1))
        .extracting(item -> parent(note, item) + " > " + item.text())
        .containsExactly(
            "- > a",
            "a > b",
            "b > c",
            "c > d",
            "a > e",
            "a > f",
            "f > quoted",
            "- > g · h",
            "g · h > i",
            "g · h > l");
  }

  private static String parent(Note note, Item item) {
    Integer parent = item.parent();
    return parent == null ? "-" : note.items().get(parent).text();
  }

  @Test
  void theParagraphsOfAListItemAreOneItem() {
    assertThat(texts(parse("- a  \n  b\n\n  c\n"))).containsExactly("note", "a b c");
  }

  @Test
  void aTagIsNoneInCodeOrInALink() {
    Note note = parse("`#a` [[#b]] [[Note|#c]] #d");
    assertThat(note.items().get(1).tags()).containsExactly("d");
  }

  @Test
  void aLinkIsItsNoteWithoutHeadingOrBlock() {
    Note note = parse("[[A#B]] [[C#^d|e]] [[#f]] ![[G.png]]");
    assertThat(note.items().get(1).links())
        .extracting(link -> link.target() + " as " + link.display())
        .containsExactly("A as A > B", "C as e", "G.png as G.png");
  }

  @Test
  void peopleStandInTheirColumnsAndInTablesOfOneColumnAmongContacts() {
    Note note =
        parse(
            """
            ## Contacts
            | Whoever |
            |---|
            | [[Ana]] |

            | Owner | Place |
            |---|---|
            | [[Ben]] | [[Pier]] | beyond |

            | Name | State |
            |---|---|
            | [[Tidegate]] | open |
            """);
    assertThat(note.items().stream().flatMap(item -> item.links().stream()))
        .extracting(link -> link.target() + " " + link.amongPeople())
        .containsExactly("Ana true", "Ben true", "Pier false", "Tidegate false");
  }

  private static LineSpan line(int line) {
    return new LineSpan(line, line);
  }

  private static List<String> texts(Note note) {
    return note.items().stream().map(Item::text).toList();
  }

  private static Note parse(String text) {
    return PARSER.parse("note.md", bytes(text)).note();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }
}
