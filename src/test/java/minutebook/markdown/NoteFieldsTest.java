package minutebook.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import minutebook.config.ConfigurationReader;
import minutebook.note.Diagnostic;
import minutebook.note.ItemForm;
import minutebook.note.Note;
import minutebook.note.NoteShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a note's front matter, first lines and path decide: its title, date, shape, people and tags.
 */
class NoteFieldsTest {
  private static final NoteParser PARSER = new NoteParser(ConfigurationReader.bundled());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      path                 | front matter        | body                        | date
      a.md                 | date: 2026-01-01    | **Date**: 2026-01-02        | 2026-01-01
      2026-01-03 a.md      | date: ''            | **Date**: 2026-01-02        | 2026-01-02
      2026-01-03 a.md      | date: soon          | **Date**: 2026-01-02        | 2026-01-02
      2026-01-03 a.md      | a: b                | # 2026-01-04 A              | 2026-01-03
      2026-01-03/a.md      | a: b                | # 2026-01-04 A              | 2026-01-04
      a.md                 | date: '[[2026-01-01]]' | text                     | 2026-01-01
      a.md                 | date: 2026-01-01T10:00 | text                     | 2026-01-01
      a.md                 | date: 2026-01-01T23:30:00Z | text                 | 2026-01-01
      a.md                 | date: 2026-01-01T23:30+02:00 | text               | 2026-01-01
      a.md                 | date: [2026-01-01, x] | text                      | 2026-01-01
      2026-01-03.md        | date: {on: 2026-01-01} | text                     | 2026-01-03
      2026-01-03.md        | date: true          | text                        | 2026-01-03
      a.md                 | date: 2026-01-01T23:30:00-08:00 | text            | 2026-01-01
      a.md                 | date: 2026-01-01 23:30 | text                     | 2026-01-01
      a.md                 | Date: 2026-01-01    | text                        | 2026-01-01
      a.md                 | date: 2026-02-30    | **Date:** 2026-01-02, 10:00 | 2026-01-02
      a.md                 | date:               | **Date**: [[2026-01-02]]    | 2026-01-02
      2026-01-03 a.md      | date:               | **Date**: soon              | 2026-01-03
      2026-01-03T10 a.md   | a: b                | text                        | 2026-01-03
      a.md                 | a: b                | # (2026-01-04) A            | 2026-01-04
      a.md                 | a: b                | ## A;**Date**: 2026-01-02   |
      a.md                 | created: 2026-01-01 | text                        |
      a.md                 | last_contact: 2026-01-01 | 2026-01-02: text       |
      a.md                 | {updated: 2026-01-01, modified: 2026-01-01} | text |
      a 2026-01-03.md      | a: b                | # A, 2026-01-04             |
      a.md                 | a: b                | ## 2026-01-04 A             |
      """,
      useHeadersInDisplayName = true)
  void theDateIsTheFirstOfFrontMatterDateLineFileNameAndHeading(
      String path, String matter, String body, String date) {
    Note note =
        PARSER.parse(path, bytes("---\n" + matter + "\n---\n" + body.replace(';', '\n'))).note();
    assertThat(String.valueOf(note.date())).isEqualTo(String.valueOf(date));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      front matter   | body                | title
      title: Tide    | # Other             | Tide
      title: ''      | # Heading           | Heading
      title: >-;  Tide;;  gate | # Tide gate | Tide gate
      a: b           | text;;# Heading     | Heading
      a: b           | ## Second level     | file
      a: b           | #                   | file
      a: b           | Setext;======       | Setext
      a: b           | # **Bold** [[x]]    | Bold x
      """,
      useHeadersInDisplayName = true)
  void theTitleIsTheFirstOfFrontMatterHeadingAndFileName(String matter, String body, String title) {
    String text = ("---;" + matter + ";---;" + body).replace(';', '\n');
    Note note = PARSER.parse("folder/file.md", bytes(text)).note();
    assertThat(note.title()).isEqualTo(title);
    assertThat(note.items().getFirst().text()).isEqualTo(title);
    assertThat(note.items().getFirst().form()).isEqualTo(ItemForm.TITLE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      path          | front matter                                         | shape
      a.md          | {date: 2026-01-01, participants: [Ana]}              | meeting
      a.md          | {type: people, date: 2026-01-01, participants: Ana}  | meeting
      a.md          | {type: projects, date: 2026-01-01}                   | meeting
      a.md          | {type: people}                                       | person-page
      a.md          | {type: People, participants: []}                     | person-page
      a.md          | {type: people, participants: [Ana]}                  | other
      a.md          | {type: people, person: '', date: '', participants: [''], tags: [person/]} | person-page
      a.md          | {type: people, created: 2026-01-01, last_contact: 2026-01-02} | person-page
      a.md          | {type: people, date: soon}                           | person-page
      a.md          | {type: person}                                       | person-page
      a.md          | {type: customer}                                     | customer-page
      a.md          | {type: customer, date: 2026-01-01}                   | customer-page
      2026-01-01.md | {type: customer, created: 2026-01-01}                | customer-page
      a.md          | {type: customer, participants: [Ana]}                | other
      2026-01-01.md | {type: people, participants: [Ana]}                  | meeting
      a.md          | {type: projects, participants: [Ana]}                | other
      Sources/a.md  | {type: people}                                       | source
      Sources/b/a.md | {date: 2026-01-01, participants: [Ana]}             | source
      a/Sources/b.md | {type: people}                                      | person-page
      a.md          | {date: 2026-01-01}                                   | other
      a.md          | {title: A}                                           | other
      """,
      useHeadersInDisplayName = true)
  void theShapeIsDecidedByRules(String path, String matter, String shape) {
    Note note = PARSER.parse(path, bytes("---\n" + matter + "\n---\n")).note();
    assertThat(note.shape()).isEqualTo(NoteShape.of(shape).orElseThrow());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      meeting     | **Date**: 2026-01-01;**With**: [[Ana]]
      other       | **With**: Ana
      meeting     | **Date**: 2026-01-01
      person-page | **Project**: [[Pier two]]
      person-page | ## Recent Context;- 2026-01-01: met
      """)
  void theFirstLinesOfANoteOfPeopleDecideItsShapeToo(String shape, String body) {
    Note note = parse("---\ntype: people\n---\n" + body.replace(';', '\n'));
    assertThat(note.shape().id()).isEqualTo(shape);
  }

  @Test
  void theKeysOfTitleTypeAndDateAreConfigured(@TempDir Path folder) throws Exception {
    String matter = "---\ntitel: Gezeiten\nart: customer\ndatum: 2026-01-02\ndate: \n---\n";
    assertThat(parse(matter).properties().keySet()).containsExactly("titel", "art", "datum");
    Files.writeString(
        folder.resolve("notes.yaml"),
        "front-matter: {title: [title, Titel], type: [art], date: [date, datum]}");
    NoteParser parser = new NoteParser(ConfigurationReader.read(List.of(folder)));
    Note note = parser.parse("note.md", bytes(matter)).note();
    assertThat(note.title()).isEqualTo("Gezeiten");
    assertThat(note.type()).isEqualTo("customer");
    assertThat(note.shape()).isEqualTo(NoteShape.CUSTOMER_PAGE);
    assertThat(note.date()).hasToString("2026-01-02");
    assertThat(note.properties()).isEmpty();
    assertThat(parser.parse("note.md", bytes("---\na: b\ndatum: soon\n---\n")).diagnostics())
        .extracting(Diagnostic::line, Diagnostic::message)
        .contains(tuple(3, "'soon' is no date"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      2026-01-02  | ## Recent Context;- 2026-01-02: Met at the quay
      2026-01-02  | ## Recent Context;2026-01-02 - Met at the quay
      2026-01-02  | ## Recent Context;- **2026-01-02**: Met
      2026-01-02  | ## Recent Context;- [[2026-01-02]]: Met
      2026-01-02  | ## Key Decisions;- (2026-01-02) Lease two cranes
      2026-01-02  | ## Key Decisions;1. (2026-01-02, call) Lease cranes
      2026-01-02  | ## Key Decisions;- [ ] (2026-01-02) Lease cranes
      2026-01-02  | ## Key Decisions;> (2026-01-02) Lease two cranes
                  | ## Key Decisions;- Lease two cranes (2026-01-02)
                  | ## Key Decisions;- (2026-02-30) Lease two cranes
                  | ## Key Decisions;- (Jan 2026) Lease two cranes
      """)
  void anItemHasTheDateItBeginsWithAndTheNoteDoesNot(String date, String body) {
    Note note = parse("---\ntype: customer\n---\n" + body.replace(';', '\n'));
    assertThat(String.valueOf(note.items().getLast().date())).isEqualTo(String.valueOf(date));
    assertThat(note.date()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      textBlock =
          """
      participants: Ana, Ben (x, y)      → Ana|Ben (x, y)
      participants: ["Ana, the pilot", Ben] → Ana, the pilot|Ben
      participants: ["Silva, Ana"]       → Silva, Ana
      participants: [Ana Silva]          → Ana Silva
      participants: "Ana, Ben"           → Ana|Ben
      participants: [[Silva, Ana|Ana]]   → Silva, Ana
      participants: [[Ana.md#Role]]      → Ana
      participants: ["[[People/Ana|A]]", Ana] → People/Ana|Ana
      attendees: [Ana, Ben, Ana]         → Ana|Ben
      {participants: 'Ana, Ben', attendees: Ana, a: b} → Ana|Ben
      {participants: 'Ana, Ben', attendees: [Cem, Dia]} → Ana|Ben|Cem|Dia
      participants: [{name: 'Silva, Ana', email: ana@x.example}] → Silva, Ana
      participants: [Ben, {name: Ana}]   → Ana|Ben
      participants: [[Ana]], [[Ben|B]]   → Ana|Ben
      participants: Ana Silva / Bo Lind  → Ana Silva|Bo Lind
      participants: Ana Silva; Bo & Cem, Dia → Ana Silva|Bo|Cem|Dia
      participants: [Ana & Bo, Cem]      → Ana|Bo|Cem
      participants: ["Ana (x; y)", "[[A & B]]", "Ana/Bo", "R&D"] → Ana (x; y)|A & B|Ana/Bo|R&D
      participants: "Silva, Ana" <ana@x.example>, Bo <bo@x.example> → "Silva, Ana" <ana@x.example>|Bo <bo@x.example>
      participants: [Ana, [[Ben]], "Cem  → Ana|Ben|"Cem
      """)
  void participantsAreAListOrOneText(String matter, String names) {
    Note note = parse("---\n" + matter + "\n---\n");
    assertThat(note.participants()).containsExactly(names.split("\\|", -1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
      aliases: Ana One, A   → Ana One|A
      aliases: [Ana One, A] → Ana One|A
      {alias: A, aliases: 'Ana One, AO'} → A|Ana One|AO
      aliases: [Ana & Co]   → Ana & Co
      """)
  void aliasesAreAListOrOneText(String matter, String aliases) {
    assertThat(parse("---\n" + matter + "\n---\n").aliases())
        .containsExactly(aliases.split("\\|", -1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
      tags: [a, B/c, 12]    → a|b/c
      tags: a, b            → a|b
      tags: '#a #b'         → a|b
      tag: a                → a
      tags: [project/]      → project
      """)
  void tagsAreAListOrOneText(String matter, String tags) {
    assertThat(parse("---\n" + matter + "\n---\n").tags()).containsExactly(tags.split("\\|", -1));
  }

  @Test
  void whatIsSaidOfAParticipantBesideTheNameIsAProperty() {
    Note note =
        parse(
            """
            ---
            participants:
              - name: Ana Silva
                email: ana@x.example
              - name: Ben Okoro
            ---
            """);
    assertThat(note.participants()).containsExactly("Ana Silva", "Ben Okoro");
    assertThat(note.properties()).hasToString("{participants.email=[ana@x.example]}");
  }

  @Test
  void whatHasNoMeaningOfItsOwnIsAProperty() {
    Note note =
        parse(
            """
            ---
            title: T
            project: "[[Pier two]]"
            rank: [1, 2]
            ---
            **Project**: Pier three
            **Location**: [[Hall|the hall]]
            """);
    assertThat(note.properties())
        .hasToString("{project=[Pier two, Pier three], rank=[1, 2], location=[the hall]}");
  }

  @Test
  void allOfTheFrontMatterIsKeptAsItIsWritten() {
    Note note =
        parse(
            """
            ---
            Title: T
            participants: Ana Silva, Ben Okoro
            tags: "#pier, quay"
            project: "[[Pier two|the pier]]"
            room:
            empty: []
            rank: [1, 2]
            ---
            **Project**: Pier three
            """);
    assertThat(note.frontMatter())
        .hasToString(
            "{title=[T], participants=[Ana Silva, Ben Okoro, Ana Silva, Ben Okoro],"
                + " tags=[#pier, quay, pier, quay],"
                + " project=[the pier, Pier two, Pier three], room=[], empty=[], rank=[1, 2]}");
    assertThat(note.frontMatter().get("participants")).hasSize(3);
  }

  private static Note parse(String text) {
    return PARSER.parse("note.md", bytes(text)).note();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }
}
