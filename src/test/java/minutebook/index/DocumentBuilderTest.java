package minutebook.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import minutebook.config.Fields;
import minutebook.markdown.NoteParser;
import minutebook.markdown.ParsedNote;
import minutebook.people.NameCounts;
import minutebook.people.PersonDirectory;
import minutebook.vault.VaultFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The documents of two notes as text; {@code -Dgolden.update=true} writes them anew. */
class DocumentBuilderTest {
  private static final Path RESOURCES = Path.of("src/test/resources/minutebook/index");
  private static final NameCounts NAMES =
      new NameCounts(
          Map.of("Ana Silva", 2, "Ben Ode", 1, "Cleo Marsh", 1),
          Map.of(),
          Map.of("Marshall\nCleo Marsh", 1));

  @ParameterizedTest
  @ValueSource(strings = {"meeting", "person-page"})
  void documentsAreAsTheyWere(String note) throws IOException {
    byte[] content = Files.readAllBytes(RESOURCES.resolve(note + ".md"));
    Path golden = RESOURCES.resolve(note + ".documents.txt");
    String documents = text(block(note, content));
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(golden, documents);
    }
    assertThat(documents).isEqualTo(Files.readString(golden));
  }

  @Test
  void equalItemsUnderParentsThatDifferInMoreThanTheirTextAreTwo() {
    assertThat(ids("- [ ] Crane\n  - Lease\n- [x] Crane\n  - Lease\n"))
        .hasSize(5)
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"🔁 every day", "🆔 a", "⛔ a", "🏁 keep", "📅 2026-02-30", "⏳ 2026-02-30", "⏫"})
  void tasksThatDifferInOneFieldAreTwo(String field) {
    assertThat(ids("- [ ] Crane\n- [ ] Crane " + field + "\n")).hasSize(3).doesNotHaveDuplicates();
  }

  @Test
  void aParagraphThatRepeatsTheTitleIsAnotherItem() {
    assertThat(ids("meeting\n\n## Decisions\n")).hasSize(2).doesNotHaveDuplicates();
  }

  @Test
  void anItemIsTheSameWhateverElseTheNoteSays() {
    assertThat(ids("Before\n\n- Crane\n  - Lease\n")).containsAll(ids("- Crane\n  - Lease\n"));
  }

  @Test
  void anItemThatStandsUnderSeveralHeadingsIsFoundUnderEach() {
    String markdown = "## Harbour\n- Lease two cranes\n\n## Quay\n### West\n- Lease two cranes\n";
    ItemDocument item = block("meeting", markdown.getBytes(StandardCharsets.UTF_8)).items().get(1);
    assertThat(item.card().lines()).hasSize(2);
    assertThat(item.card().heading()).containsExactly("Harbour");
    assertThat(item.fields())
        .filteredOn(
            field -> field instanceof Field.Keyword word && word.name().equals(Fields.UNDER))
        .containsExactly(
            new Field.Keyword(Fields.UNDER, "harbour"),
            new Field.Keyword(Fields.UNDER, "quay"),
            new Field.Keyword(Fields.UNDER, "west"));
  }

  @Test
  void propertiesThatMeanNothingElseAreWordsOfTheTitleAlone() {
    String markdown = "---\ncompany: Acme Ferries\nseats: [4, 12]\n---\n- Lease two cranes\n";
    List<ItemDocument> items = block("meeting", markdown.getBytes(StandardCharsets.UTF_8)).items();
    assertThat(items.getFirst().fields())
        .filteredOn(
            field -> field instanceof Field.Words word && word.name().equals(Fields.HEADING))
        .containsExactly(
            new Field.Words(Fields.HEADING, "Acme Ferries"),
            new Field.Words(Fields.HEADING, "4"),
            new Field.Words(Fields.HEADING, "12"));
    assertThat(items.getFirst().card().text()).isEqualTo("meeting");
    assertThat(items.getLast().fields())
        .doesNotContain(new Field.Words(Fields.HEADING, "Acme Ferries"));
  }

  @ParameterizedTest
  @CsvSource({
    "Ana Silva, false",
    "People/Ana Silva, false",
    "People/Ana Silva.md, false",
    "Ana Silva (pilot), true",
    "Ana Silva <ana@x.example>, true"
  })
  void whatIsWrittenBesideANameIsAWordOfTheTitle(String participant, boolean more) {
    String markdown = "---\nparticipants: [%s]\n---\n".formatted(participant);
    ItemDocument title = block("meeting", markdown.getBytes(StandardCharsets.UTF_8)).items().get(0);
    assertThat(title.fields().contains(new Field.Words(Fields.HEADING, participant)))
        .isEqualTo(more);
  }

  @Test
  void propertiesOfTheNoteAreOnItsOwnDocumentOnly() {
    String markdown = "---\nRoom size: 12\nroom:\n---\n- Lease [Decided by:: Zoë]\n";
    NoteBlock block = block("meeting", markdown.getBytes(StandardCharsets.UTF_8));
    assertThat(properties(block.fields()))
        .containsExactly("room-size", "room-size\u001f12", "room", "room\u001f");
    assertThat(properties(block.items().getFirst().fields())).isEmpty();
    assertThat(properties(block.items().getLast().fields()))
        .containsExactly("decided-by", "decided-by\u001fzoe");
  }

  private static List<String> properties(List<Field> fields) {
    return fields.stream()
        .filter(Field.Keyword.class::isInstance)
        .map(Field.Keyword.class::cast)
        .filter(field -> field.name().startsWith(Fields.PROPERTY))
        .map(Field.Keyword::value)
        .toList();
  }

  private static List<String> ids(String markdown) {
    return block("meeting", markdown.getBytes(StandardCharsets.UTF_8)).items().stream()
        .map(item -> item.card().id())
        .toList();
  }

  private static NoteBlock block(String note, byte[] content) {
    ParsedNote parsed =
        new NoteParser(TestVault.CONFIGURATION).parse("Team/Quay/" + note + ".md", content);
    PersonDirectory people = PersonDirectory.of(NAMES, TestVault.CONFIGURATION.people());
    return new DocumentBuilder(TestVault.CONFIGURATION, people, SourceNames.NONE)
        .block(
            parsed,
            new VaultFile(parsed.note().path(), content.length, 0),
            ContentHash.of(content),
            Evidence.in(parsed.note(), TestVault.CONFIGURATION.people()));
  }

  private static String text(NoteBlock block) {
    StringBuilder text = new StringBuilder();
    for (ItemDocument item : block.items()) {
      text.append("item ").append(item.position()).append('\n');
      line(text, "card", item.card());
      fields(text, item.fields());
      text.append('\n');
    }
    text.append("note\n");
    line(text, "file", block.file());
    line(text, "card", block.card());
    line(text, "evidence", block.evidence());
    line(text, "spellings", sorted(block.spellings()));
    fields(text, block.fields());
    return text.toString();
  }

  private static void fields(StringBuilder text, List<Field> fields) {
    for (Field field : fields) {
      switch (field) {
        case Field.Words(String name, String words) -> line(text, "words " + name, words);
        case Field.Keyword(String name, String value) -> line(text, "keyword " + name, value);
        case Field.Key(String name, String value) -> line(text, "key " + name, value);
        case Field.Day(String name, var day) -> line(text, "day " + name, day);
        case Field.Facet(var dimension, String value) ->
            line(text, "facet " + dimension.id(), value);
      }
    }
  }

  private static Collection<String> sorted(Collection<String> values) {
    return new TreeSet<>(values);
  }

  private static void line(StringBuilder text, String name, Object value) {
    text.append("  ").append(name).append(": ").append(value).append('\n');
  }
}
