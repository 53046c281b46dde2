package minutebook.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import minutebook.config.ConfigurationReader;
import minutebook.note.Item;
import minutebook.note.Note;
import minutebook.note.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Obsidian writes beyond CommonMark, and what is no item of its own. */
class ObsidianSyntaxTest {
  private static final NoteParser PARSER = new NoteParser(ConfigurationReader.bundled());

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '"',
      textBlock =
          """
      a ==b *c*== d            → a b c d
      a == b == c              → a == b == c
      a =b= c                  → a =b= c
      a %%b%% c                → a c
      %%a%% b                  → b
      a %%b                    → a %%b
      5% of 6%                 → 5% of 6%
      a[^1] b.[^n];;[^1]: c;[^n]: d → a b.|c|d
      a[^1]                    → a[^1]
      a ^[b *c*] d             → a b c d
      a^[b [[c]] [d] e].       → a b c [d] e.
      a ^[b                    → a [b
      > a;> ^[b];> c           → a b c
      a ^ b                    → a ^ b
      cost $a*b*c$ #x          → cost $a*b*c$ #x
      $$a*b*c$$ d              → $$a*b*c$$ d
      $$;a*b*;$$               → $$ a*b* $$
      $5 and $6                → $5 and $6
      $5*a*-$6                 → $5a-$6
      a $ b *c* $ d            → a $ b c $ d
      \\$a*b*$                 → $ab$
      `$a` *b* `$c`            → $a b $c
      ![[a b]]                 → a b
      """)
  void marksAreNoText(String markdown, String texts) {
    assertThat(texts(parse(markdown.replace(';', '\n'))))
        .containsExactlyElementsOf(List.of(("note|" + texts).split("\\|", -1)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      textBlock =
          """
      a #b %% #c %%      → b|c
      - [ ] a %% #c %%   → c
      a <!-- #b --> #c   → c
      <!-- #b -->        → ``
      a \\#b #c          → c
      a $#b$ #c          → c
      ==#b== a           → b
      a[^1];;[^1]: #b    → b
      %%;#b;%%           → ``
      """)
  void tagsInCommentsOfOneLineCount(String markdown, String tags) {
    Note note = parse(markdown.replace(';', '\n'));
    assertThat(note.items().stream().flatMap(item -> item.tags().stream()))
        .containsExactlyElementsOf(tags.isEmpty() ? List.of() : List.of(tags.split("\\|", -1)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '"',
      textBlock =
          """
      a;%%;b;;# c;- [ ] d;%%;e     → a 1|e 8
      a %% b;c %% d                → a %% b c %% d 1-2
      a %% b;;c %% d               → a %% b 1|c %% d 3
      up 5%%;;b;;up 6%%            → up 5%% 1|b 3|up 6%% 5
      up 5%%;;b;;%% c;%%           → up 5%% 1|b 3
      up 5 %%;;b;;up 6 %%          → up 5 %% 1|b 3|up 6 %% 5
      %% a;b c %%;d                → d 3
      %%a;b%%;;c                   → c 4
      a %%;b;%%;c;;d %%;e;%%;f     → a 1|c 4|d 6|f 9
      %%;a;%% b                    → b 3
      %%;a;%% b %%c%%              → b 3
      %%;a;;%%b%% c                → %% a 1-2|c 4
      %%;a %%b%% c;;d;%%           → %% a c 1-2|d %% 4-5
      a %%b%% %%;c;%%;d            → a 1|d 4
      > a;> %%;> b;> %%;;c         → a 1|c 6
      - %% a;  b %%;- c            → c 3
      a;%%;b                       → a %% b 1-3
      ```;%%;```;a;;%%;b;%%        → %% 1-3|a 4
      ~~~~;```;%%;~~~~;a;%%;b;%%   → ``` %% 1-4|a 5
      > ```;> %%;> ```;;a;%%;b;%%  → %% 1-3|a 5
      ```a```;%%;b;%%;c            → a 1|c 5
      ```a`;%%;b;%%;c              → ```a` 1|c 5
      - ```;  %%;  ```;- a;;%%;b;%% → %% 1-3|a 4
      - ```;  %%;a;%%;b;%%;c       → %% 1-2|a 3|c 7
      > ```;> %%;a;%%;b;%%;c       → %% 1-2|a 3|c 7
      1. a;   ```;   %%;   ```;2. %%;   b;   %%; → a 1|%% 2-4
      a;;    %%;    b;    %%        → a 1|%% b %% 3-5
      a;    %%;    b;    %%         → a 1
      `%%` a;b `%%`                → %% a b %% 1-2
      ``a`%%`` b;c %%              → a`%% b c %% 1-2
      %%;```;a;```;%%;;b           → b 7
      \\%% a;b %%                  → %% a b %% 1-2
      """)
  void commentsOfSeveralLinesAreNothing(String markdown, String items) {
    Note note = parse(markdown.replace(';', '\n'));
    assertThat(note.items().stream().skip(1))
        .extracting(item -> item.text().replace('\n', ' ') + " " + lines(item))
        .containsExactly(items.split("\\|", -1));
  }

  private static String lines(Item item) {
    var place = item.places().getFirst();
    return place.start() == place.end() ? "" + place.start() : place.start() + "-" + place.end();
  }

  @Test
  void headingsMaySkipLevelsRepeatAndStandAboveALine() {
    Note note = parse("## A\n#### B\n### C\n## A\nSetext\n---\n");
    assertThat(note.sections().stream().skip(1).map(Section::heading).map(List::toString))
        .containsExactly("[A]", "[A, B]", "[A, C]", "[A]", "[Setext]");
  }

  @Test
  void headingsInQuotesAndListsAreText() {
    Note note = parse("## A\n> # B\n> c\n\n- # D\n  e\n\n> [!note]\n> # F\n> g\n\nh\n");
    assertThat(note.sections()).hasSize(2);
    assertThat(texts(note)).containsExactly("note", "B", "c", "D e", "F g", "h");
  }

  @Test
  void aBarInACellIsEscaped() {
    Note note = parse("| A | B |\n|---|---|\n| a \\| b | [[c\\|d]] |\n");
    assertThat(texts(note)).containsExactly("note", "a | b · d");
    assertThat(note.items().get(1).links()).extracting("target").containsExactly("c");
  }

  @Test
  void calloutsAndListsNest() {
    Note note = parse("> [!note] a\n> b\n>> [!tip] c\n>> - d\n>>   1. e\n>>      * [x] f\n");
    assertThat(note.items().stream().skip(1))
        .extracting(item -> item.text() + " in " + item.parent())
        .containsExactly("a · b in null", "c in 1", "d in 2", "e in 3", "f in 4");
  }

  private static List<String> texts(Note note) {
    return note.items().stream().map(Item::text).toList();
  }

  private static Note parse(String text) {
    return PARSER.parse("note.md", text.getBytes(UTF_8)).note();
  }
}
