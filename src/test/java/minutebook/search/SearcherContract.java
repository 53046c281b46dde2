package minutebook.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import minutebook.config.Dimension;
import minutebook.config.Fields;
import minutebook.index.IndexStore;
import minutebook.index.TestVault;
import minutebook.note.ItemCard;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What every {@link Searcher} finds, and in which order; an engine's test inherits it. */
public abstract class SearcherContract extends HarbourVault {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          # query                        | items found, by the beginning of their text
          cranes                         | The cranes, Lease two, Crane review
          CRANE                          | The cranes, Lease two, Crane review
          surveying                      | The cranes
          cafe                           | 2025-11-20: Café
          café                           | 2025-11-20: Café
          bollard yellow                 | Paint the
          bollard harbour                | Paint the
          harbour                        | Harbour kickoff
          harbour kickoff lease          | Lease two
          quay diver                     | The diver
          decisions crane                | Lease two
          "berth nine"                   | The 🚢, The diver
          "nine berth"                   |
          "two crane"                    |
          "harbour kickoff" lease        | Lease two
          "quay walls" diver             | The diver
          cleo                           | 2025-11-20: Café, Cleo Marsh
          ode paint                      | Order paint
          lease OR diver                 | Lease two, Return the, Book the, The diver
          lease -march                   | Return the
          lease -(two march)             | Return the
          lease -(two yellow)            | Lease two, Return the
          person:ode paint               | Paint the, Order paint
          with:ana lease                 | Lease two, Return the
          assignee:ben                   | Order paint
          assignee:ana -is:open          | Book the
          mentions:marshall              | 2025-11-20: Café
          mentions:ana                   |
          person:marshall                | 2025-11-20: Café, Cleo Marsh, Runs the
          tag:project/harbour lease      | Lease two, Return the
          tag:project/harbour/north lease| Return the
          §#budget§                        | Paint the
          tag:#budget                    | Paint the
          section:decision date:2025-11  | Lease two, Paint the, 2025-11-20: Café
          section:"quay walls"           | The 🚢, The diver
          type:people                    | Cleo Marsh, Runs the
          date:2025-11-20                | 2025-11-20: Café
          date:>2025-11 lease            | Return the
          date:<2025-11                  |
          priority:high                  | Order paint
          priority:>=none                | Order paint
          status:done                    | Book the
          is:task                        | Order paint, Book the
          is:open                        | Order paint
          is:decision lease              | Lease two, Return the
          path:Work/ lease               | Lease two, Return the
          path:ork/re lease              | Return the
          path:*e* lease                 |
          in:source bollards             | Ana: the
          bollards                       | Paint the
          bollards (again OR paint)      | Paint the
          bollards (in:source OR paint)  | Ana: the, Paint the
          bollards OR (in:source nothing)| Paint the
          empty                          | Empty title
          € lease                        | Lease two, Return the
          -€ lease                       | Lease two, Return the
          nothingatall                   |
          """)
  void anItemHasWordsOfItsTextHeadingsAndPeopleAndOfItsTitleWhenItsTextHasOne(
      String query, String found) throws IOException {
    assertThat(texts(query, Unit.ITEM))
        .containsExactlyInAnyOrderElementsOf(beginnings(found, query));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          # query                        | notes found
          lease                          | kickoff, review
          lease yellow                   | kickoff
          lease marsh                    | review
          lease ode                      | kickoff
          marshall paint                 | Cleo Marsh
          review crack                   | review
          "ben ode" march                | kickoff
          lease -yellow                  | review
          lease -(two yellow)            | kickoff, review
          lease -(two march)             | review
          lease -person:ben              | review
          lease -tag:budget              | review
          section:decision is:open       |
          lease is:open                  | kickoff
          person:cleo priority:high      |
          person:cleo lease              | review
          (yellow OR tag:project/harbour/north) lease | kickoff, review
          (yellow OR section:fact) paint | kickoff, Cleo Marsh
          in:source bollards             | talk
          """)
  void aNoteHasTheWordsOfAllItsItemsAndOneItemHasAllTheFields(String query, String found)
      throws IOException {
    List<String> notes = new ArrayList<>();
    for (Hit hit : search(query, Unit.NOTE).hits()) {
      notes.add(hit.note().path().replaceAll(".*/|\\.md", ""));
    }
    assertThat(notes).containsExactlyInAnyOrderElementsOf(list(found));
  }

  static Stream<Arguments> conditions() {
    LocalDate day = LocalDate.of(2025, 12, 1);
    return Stream.of(
        Arguments.of(new Criterion.All(), 16),
        Arguments.of(new Criterion.None(), 0),
        Arguments.of(new Criterion.Words("lease crane"), 2),
        Arguments.of(new Criterion.Phrase("Berth Nine", 0), 2),
        Arguments.of(new Criterion.HasValue(Dimension.PERSON, "Ben Ode"), 6),
        Arguments.of(new Criterion.HasValue(Dimension.TAG, "project"), 11),
        Arguments.of(new Criterion.HasValue(Dimension.TAG, "a//b"), 0),
        Arguments.of(new Criterion.HasKeyword(Fields.ASSIGNEE, "Ana Silva"), 1),
        Arguments.of(new Criterion.Contains(Fields.FOLDER, "kick"), 6),
        Arguments.of(new Criterion.Contains(Fields.FOLDER, "k?ck"), 0),
        Arguments.of(new Criterion.InDays(Fields.DAY, day, day), 4),
        Arguments.of(new Criterion.InDays(Fields.DAY, null, day.minusDays(1)), 7),
        Arguments.of(new Criterion.InDays(Fields.DAY, day, null), 4),
        Arguments.of(new Criterion.And(List.of()), 16),
        Arguments.of(new Criterion.Or(List.of()), 0),
        Arguments.of(new Criterion.Not(new Criterion.InDays(Fields.DAY, null, day)), 5),
        Arguments.of(new Criterion.Words("€ ???"), 16),
        Arguments.of(new Criterion.Not(new Criterion.Words("???")), 16));
  }

  @ParameterizedTest
  @MethodSource
  void conditions(Criterion condition, int total) throws IOException {
    try (Searcher.Snapshot snapshot = searcher.snapshot()) {
      EngineQuery query = EngineQuery.count(Unit.ITEM, condition);
      assertThat(snapshot.search(query).total()).isEqualTo(total);
    }
  }

  @ParameterizedTest(name = "{0} by {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          section:decision   | DATE_DESC | Return the, 2025-11-20: Café, Lease two, Paint the
          section:decision   | DATE_ASC  | Lease two, Paint the, 2025-11-20: Café, Return the
          # what has no date comes last either way
          person:ben OR shop | DATE_ASC  | Harbour, The cranes, Lease, Paint, Order, Book, Runs
          person:ben OR shop | DATE_DESC | Harbour, The cranes, Lease, Paint, Order, Book, Runs
          # without words the score is the same, and then the later date goes first
          section:decision   | RELEVANCE | Return the, 2025-11-20: Café, Lease two, Paint the
          "berth nine"       | RELEVANCE | The 🚢, The diver
          """)
  void whatIsOtherwiseEqualStandsByDatePathAndPosition(String query, Order order, String found)
      throws IOException {
    List<String> shown = texts(run(request(query, Unit.ITEM, Optional.of(order), 0, 50)).answer());
    assertThat(shown).isEqualTo(beginnings(found, shown));
  }

  @Test
  void pagesAreStretchesOfOneList() throws IOException {
    List<String> all = texts(run(request("", Unit.ITEM, Optional.empty(), 0, 50)).answer());
    assertThat(all).hasSize(14);
    for (int offset = 0; offset <= all.size() + 1; offset++) {
      EngineAnswer page = run(request("", Unit.ITEM, Optional.empty(), offset, 3)).answer();
      assertThat(page.total()).isEqualTo(14);
      assertThat(texts(page)).isEqualTo(all.stream().skip(offset).limit(3).toList());
    }
    assertThat(run(request("", Unit.ITEM, Optional.empty(), 1, Integer.MAX_VALUE)).answer().hits())
        .hasSize(13);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          lease crane     | «Lease» two «cranes» until March
          cafe talk       | 2025-11-20: «Café» «talks» with Cleo Marsh end
          "two cranes"    | Lease «two cranes» until March
          lies            | The 🚢 «lies» at berth nine
          "at berth nine" | The 🚢 lies «at berth nine»
          nine "the 🚢"   | «The 🚢» lies at berth «nine»
          crack quay      | The diver found a «crack» in berth nine
          is:open         | Order paint
          """)
  void highlightsAreOffsetsIntoTheText(String query, String marked) throws IOException {
    List<String> all = new ArrayList<>();
    for (Hit hit : search(query, Unit.ITEM).hits()) {
      Hit.OfItem item = (Hit.OfItem) hit;
      StringBuilder text = new StringBuilder(item.item().text());
      for (Highlight highlight : item.highlights().reversed()) {
        text.insert(highlight.end(), "»").insert(highlight.start(), "«");
      }
      all.add(text.toString());
    }
    assertThat(all).contains(marked);
  }

  @Test
  void aNoteShowsItsBestItemsAndHowManySayOneOfTheWords() throws IOException {
    Hit.OfNote note = (Hit.OfNote) search("crane lease path:kick", Unit.NOTE).hits().getFirst();
    assertThat(note.itemCount()).isEqualTo(2);
    assertThat(note.items().getFirst().item().text()).startsWith("Lease two");
    Hit.OfNote unasked = (Hit.OfNote) search("path:Work/ with:ben", Unit.NOTE).hits().getFirst();
    assertThat(unasked.itemCount()).isEqualTo(6);
    assertThat(unasked.items()).hasSize(3);
  }

  @Test
  void aSnapshotDoesNotChangeAndTheNextIsOfTheLastCommit(@TempDir Path own) throws IOException {
    TestVault vault = harbour(own.resolve("vault"));
    Path index = own.resolve("index");
    sync(vault, index);
    try (Searcher searcher = searcher(index)) {
      try (Searcher.Snapshot before = searcher.snapshot()) {
        vault.note("Work/kickoff.md", "Nothing left").delete("Work/review.md");
        sync(vault, index);
        assertThat(before.note("Work/review.md")).isPresent();
        assertThat(before.summary().revision().generation()).isEqualTo(1);
      }
      assertOnlyWhatIsLeftIsFound(searcher);
    }
  }

  private static void assertOnlyWhatIsLeftIsFound(Searcher searcher) throws IOException {
    try (Searcher.Snapshot after = searcher.snapshot()) {
      assertThat(after.summary().revision().generation()).isEqualTo(2);
      assertThat(after.summary().notes()).isEqualTo(4);
      assertThat(after.note("Work/review.md")).isEmpty();
      assertThat(after.values(Dimension.TAG)).isEmpty();
      assertThat(after.values(Dimension.PERSON)).containsExactly("Cleo Marsh");
      assertThat(after.keywords(Fields.UNDER)).containsExactly("key facts");
    }
  }

  @Test
  void aStoredNoteIsTheNoteAndItsItemsInOrder() throws IOException {
    try (Searcher.Snapshot snapshot = searcher.snapshot()) {
      Searcher.StoredNote note = snapshot.note("Work/review.md").orElseThrow();
      assertThat(note.card().title()).isEqualTo("Crane review");
      assertThat(note.items().stream().map(ItemCard::text))
          .containsExactly(
              "Crane review",
              "Return the lease",
              "2025-11-20: Café talks with Cleo Marsh end",
              "The 🚢 lies at berth nine",
              "The diver found a crack in berth nine");
      assertThat(note.outline().sections()).hasSize(3);
      assertThat(snapshot.note("work/review.md")).isEmpty();
    }
  }

  @Test
  void anIndexWithoutNotesAnswersEverythingWithNothing() throws IOException {
    try (IndexStore store = store(folder.resolve("empty"))) {
      new TestVault(Files.createDirectories(folder.resolve("none"))).sync(store);
    }
    try (Searcher empty = searcher(folder.resolve("empty"))) {
      Search search = new Search(empty, TestVault.CONFIGURATION, TestVault.NOON);
      for (Unit unit : Unit.values()) {
        for (String query : List.of("", "lease", "\"a b\" -c", "tag:x person:y", "path:z")) {
          EngineAnswer answer = search.run(request(query, unit, Optional.empty(), 0, 5)).answer();
          assertThat(answer.total()).isZero();
          assertThat(answer.hits()).isEmpty();
          assertThat(answer.facets().values())
              .allSatisfy(counts -> assertThat(counts.values()).isEmpty());
        }
      }
      assertThat(search.summary().notes()).isZero();
      assertThat(search.note("a.md")).isEmpty();
    }
  }

  @Test
  void whereNothingIsIndexedThereIsNoIndex() throws IOException {
    Path nowhere = folder.resolve("nowhere");
    try (Searcher none = searcher(nowhere)) {
      assertThatThrownBy(none::snapshot)
          .isInstanceOf(NoIndexException.class)
          .hasMessage("there is no index in " + nowhere + "; run 'minutebook index'");
    }
  }

  @Test
  void theLongestQueryIsAnswered() throws IOException {
    String words = "ab-cd ".repeat(660);
    String path = "path:" + "a".repeat(3_990);
    for (Unit unit : Unit.values()) {
      assertThat(search(words, unit).total()).isZero();
      assertThat(search("lease OR " + words.replace(" ", " OR "), unit).total()).isPositive();
      assertThat(search(path, unit).total()).isZero();
    }
  }

  private List<String> texts(String query, Unit unit) throws IOException {
    return texts(search(query, unit));
  }

  private static List<String> texts(EngineAnswer answer) {
    return answer.hits().stream().map(hit -> ((Hit.OfItem) hit).item().text()).toList();
  }

  private List<String> beginnings(String found, String query) throws IOException {
    return beginnings(found, texts(query, Unit.ITEM));
  }

  /** The whole texts that begin so; a beginning stays as it is where there is none. */
  private static List<String> beginnings(String found, List<String> texts) {
    Map<String, String> whole = new LinkedHashMap<>();
    for (String beginning : list(found)) {
      whole.put(
          beginning,
          texts.stream().filter(text -> text.startsWith(beginning)).findFirst().orElse(beginning));
    }
    return List.copyOf(whole.values());
  }

  private static List<String> list(@Nullable String text) {
    return text == null ? List.of() : Arrays.asList(text.split(", ", -1));
  }
}
