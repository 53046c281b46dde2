package minutebook.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import minutebook.config.ConfigurationReader;
import minutebook.note.Item;
import minutebook.note.Note;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fields within a text, as Dataview reads and shows them. */
class InlineFieldTest {
  private static final NoteParser PARSER = new NoteParser(ConfigurationReader.bundled());

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '"',
      textBlock =
          """
      a [owner:: Ana] b            → a owner: Ana b          → owner=Ana
      a (owner:: Ana) b            → a Ana b                 → owner=Ana
      - a [Decided  by:: Ana]      → a Decided by: Ana       → decided-by=Ana
      - [ ] a [owner:: Ana]        → a owner: Ana            → owner=Ana
      - [ ] (owner:: Ana) a        → Ana a                   → owner=Ana
      [owner:: [[Ana Silva|Ana]]]  → owner: Ana              → owner=Ana
      a [x::1] (y::2)              → a x: 1 (y::2)           → x=1|y=2
      [x:: a [b] c]                → x: a [b] c              → x=a [b] c
      [x:: a (y:: b)]              → x: a (y:: b)            → x=a (y:: b)
      (x:: a [y:: b])              → a [y:: b]               → x=a [y:: b]
      [x:: (y:: b] c) d            → x: (y:: b c) d          → x=(y:: b
      (x:: [y:: b) c] d            → [y:: b c] d             → x=[y:: b
      [x:: (y:: b] [z:: c] d)      → x: (y:: b z: c d)       → x=(y:: b|z=c
      a [x:: ] (:: y) [z]          → a [x::] (:: y) [z]      → ""
      a [x:: b                     → a [x:: b                → ""
      a `[x:: b]` c                → a [x:: b] c             → ""
      Owner:: Ana                  → Owner:: Ana             → owner=Ana
      a;**Decided By**:: Ana;b     → a Decided By:: Ana b    → decided-by=Ana
      a (x:: b);Y:: c              → a b Y:: c               → y=c|x=b
      Owner::Ana                   → Owner::Ana              → ""
      a, b:: c                     → a, b:: c                → ""
      - Owner:: Ana                → Owner:: Ana             → ""
      > Owner:: Ana                → Owner:: Ana             → owner=Ana
      > [!note] a;> Owner:: Ana    → a · Owner:: Ana         → owner=Ana
      """)
  void fieldsAreReadAndTheTextIsAsShown(String markdown, String text, String fields) {
    Item item = parse(markdown.replace(';', '\n')).items().get(1);
    assertThat(item.text()).isEqualTo(text);
    assertThat(
            item.fields().stream()
                .map(field -> field.key() + "=" + field.value())
                .collect(joining("|")))
        .isEqualTo(fields);
  }

  @Test
  void noBracketsAndColonsLoseAWordOrStopTheNote() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    List<String> parts = List.of("[", "]", "(", ")", ":: ", "::", " ", "word", "[[Ana|b]]", "`c`");
    for (int round = 0; round < 20_000; round++) {
      StringBuilder text = new StringBuilder(random.nextBoolean() ? "- " : "a ");
      List<String> words = new ArrayList<>(List.of("end"));
      for (int i = random.nextInt(14); i >= 0; i--) {
        String part = parts.get(random.nextInt(parts.size()));
        if (part.equals("word")) {
          words.add(part + i);
        }
        text.append(part.equals("word") ? part + i : part);
      }
      Item item = parse(text + " end").items().getLast();
      assertThat(item.text() + item.beside()).as("seed %s: %s", seed, text).contains(words);
    }
  }

  @Test
  void fieldsOfATaskAreLeftToTheTask() {
    Item task = parse("- [ ] a [due:: 2026-02-06] (dependsOn:: b) [owner:: Ana]").items().get(1);
    assertThat(task.fields()).extracting("key").containsExactly("owner");
    Item item = parse("- a [due:: 2026-02-06]").items().get(1);
    assertThat(item.fields()).extracting("key").containsExactly("due");
  }

  @Test
  void aWholeLineAtTheHeadIsAMetadataLine() {
    Note note = parse("# T\nDate:: 2026-02-06\nWith:: [[Ana Silva|Ana]], Ben\nMood:: fair\n");
    assertThat(note.date()).hasToString("2026-02-06");
    assertThat(note.participants()).containsExactly("Ana Silva", "Ben");
    assertThat(note.items()).extracting(Item::text).containsExactly("T", "Mood:: fair");
    assertThat(note.items().getLast().fields()).extracting("key").containsExactly("mood");
  }

  @Test
  void aTagInAFieldIsATag() {
    assertThat(parse("a (topic:: #gate)").items().get(1).tags()).containsExactly("gate");
  }

  private static Note parse(String text) {
    return PARSER.parse("note.md", text.getBytes(UTF_8)).note();
  }
}
