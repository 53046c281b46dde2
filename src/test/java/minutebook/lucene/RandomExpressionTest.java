package minutebook.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import minutebook.index.IndexStore;
import minutebook.index.TestVault;
import minutebook.query.QueryWarning;
import minutebook.search.Criterion;
import minutebook.search.EngineQuery;
import minutebook.search.Order;
import minutebook.search.Page;
import minutebook.search.Search;
import minutebook.search.SearchRequest;
import minutebook.search.SearchResult;
import minutebook.search.Searcher;
import minutebook.search.Shown;
import minutebook.search.Syntax;
import minutebook.search.Unit;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No expression fails, and none is expensive, whatever is typed. */
@Tag("slow")
class RandomExpressionTest {
  private static final long SEED = 20_251_106;
  private static final int EXPRESSIONS = 8_000;
  private static final List<String> PARTS =
      List.of(
          "crane",
          "lease",
          "berth nine",
          "\"two cranes\"",
          "\"a b\"~3",
          "cra*",
          "c?ane",
          "*x",
          "lesae~",
          "lease~1",
          "/cra.*/",
          "/(a/",
          "+",
          "-",
          "!",
          " AND ",
          " OR ",
          " NOT ",
          " ",
          "(",
          ")",
          ")@2",
          "^2",
          "^",
          "~",
          "@3",
          "title:",
          "text:",
          "exact:",
          "person:",
          "tag:",
          "date:",
          "due:",
          "due>=",
          "shape:",
          "who:",
          "[2025 TO 2026]",
          "{* TO 2025-11]",
          "2025-11",
          "*",
          "*:*",
          "fn:ordered(",
          "fn:unordered(",
          "fn:or(",
          "fn:phrase(",
          "fn:maxgaps(1 ",
          "fn:maxwidth(3 ",
          "fn:atLeast(2 ",
          "fn:wildcard(c*",
          "fn:fuzzyTerm(lease 1",
          "fn:before(",
          "fn:after(",
          "fn:extend(",
          "fn:containedBy(",
          "fn:notContaining(",
          "fn:within(",
          "fn:nonOverlapping(",
          "fn:unorderedNoOverlaps(",
          "1 ",
          "0 ",
          "99999999999",
          "-1",
          "\"",
          "\\",
          "/",
          "[",
          "]",
          "{",
          "}",
          ":",
          "=",
          "<",
          "…",
          "🚢",
          "\uD83D",
          "会議室",
          "\n",
          "\u0000",
          "é");
  private static final List<String> VALID =
      List.of(
          "+crane -tag:budget date:[2025-11 TO *] fn:ordered(two cranes)",
          "text:(crane lease two)@2 OR person:\"ana silva\"^3",
          "fn:maxgaps(3 fn:unordered(fn:or(crane lease) fn:wildcard(ber*) two))",
          "title:kick* AND /cra.*/ AND NOT lesae~1",
          "fn:atLeast(2 lease two until) -path:*kickoff.md due>=2025");

  @Test
  void randomStringsAndMutationsOfExpressionsNeverFail(@TempDir Path folder) throws Exception {
    inVault(
        folder,
        (search, snapshot) -> {
          Random random = new Random(SEED);
          int understood = 0;
          for (int i = 0; i < EXPRESSIONS; i++) {
            String text = random.nextBoolean() ? random(random) : mutated(random);
            understood += i % 20 == 0 ? one(check(search, text, i)) : one(read(snapshot, text));
          }
          assertThat(understood).as("understood").isBetween(EXPRESSIONS / 20, EXPRESSIONS);
        });
  }

  private static int one(boolean understood) {
    return understood ? 1 : 0;
  }

  /** As a search does, but for what follows on plain words, which takes most of its time. */
  private static boolean read(Searcher.Snapshot snapshot, String text) {
    try {
      boolean usable = snapshot.expression(text).usable();
      if (usable) {
        snapshot.search(found(text));
      }
      return usable;
    } catch (IOException | RuntimeException e) {
      throw new AssertionError("seed " + SEED + ": <" + text + ">", e);
    }
  }

  private static EngineQuery found(String text) {
    return EngineQuery.count(Unit.ITEM, new Criterion.InItem(new Criterion.Expression(text)))
        .withOrder(Order.RELEVANCE, null)
        .withHits(new Page(0, 10), 0, new Shown(true, false, false));
  }

  private static boolean check(Search search, String text, int number) {
    try {
      SearchResult result =
          search.run(
              SearchRequest.of(text)
                  .syntax(Syntax.LUCENE)
                  .unit(number % 5 == 0 ? Unit.NOTE : Unit.ITEM)
                  .highlight(true)
                  .explain(number % 7 == 0)
                  .build());
      for (QueryWarning warning : result.warnings()) {
        assertThat(warning.start()).isBetween(0, warning.end());
        assertThat(warning.end()).isLessThanOrEqualTo(text.length());
      }
      return result.warnings().isEmpty();
    } catch (IOException | RuntimeException | AssertionError e) {
      throw new AssertionError("seed " + SEED + ", " + number + ": <" + text + ">", e);
    }
  }

  private static String random(Random random) {
    StringBuilder text = new StringBuilder();
    int parts = 1 + random.nextInt(8);
    for (int i = 0; i < parts; i++) {
      text.append(PARTS.get(random.nextInt(PARTS.size())));
    }
    return text.toString();
  }

  private static String mutated(Random random) {
    StringBuilder text = new StringBuilder(VALID.get(random.nextInt(VALID.size())));
    int mutations = 1 + random.nextInt(3);
    for (int i = 0; i < mutations; i++) {
      int at = random.nextInt(text.length());
      switch (random.nextInt(3)) {
        case 0 -> text.deleteCharAt(at);
        case 1 -> text.insert(at, PARTS.get(random.nextInt(PARTS.size())));
        default -> text.setCharAt(at, text.charAt(random.nextInt(text.length())));
      }
    }
    return text.toString();
  }

  @Test
  void hostileExpressionsAreRefusedOrQuick(@TempDir Path folder) throws Exception {
    String alternatives = "fn:or(crane lease two until march berth nine found) ".repeat(14);
    List<String> hostile =
        List.of(
            "(".repeat(2_000) + "a" + ")".repeat(1_990),
            "fn:phrase(" + alternatives + ")",
            "fn:ordered(".repeat(60) + "a" + ")".repeat(60),
            "crane* ".repeat(500),
            "a ".repeat(1_999),
            "a".repeat(5_000),
            "fn:wildcard(" + "?*".repeat(40) + ")",
            "fn:wildcard(a*" + "?".repeat(60) + ")",
            "fn:fuzzyTerm(" + "a".repeat(3_000) + " 2)",
            "/" + "(.*a)".repeat(20) + ".{500}/",
            "tag:" + "*a".repeat(1_900),
            "NOT ".repeat(900) + "a",
            "-".repeat(3_900) + "a");
    inVault(
        folder,
        (search, snapshot) ->
            Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> {
                  for (int i = 0; i < hostile.size(); i++) {
                    check(search, hostile.get(i), i);
                  }
                }));
  }

  @Test
  void everyFieldCanBeAskedForAndSaysWhatItIs(@TempDir Path folder) throws Exception {
    inVault(
        folder,
        (search, snapshot) -> {
          for (ExpertField field : ExpertField.all()) {
            assertThat(field.about()).isNotBlank();
            String value = field.kind() instanceof ExpertField.Days ? "2025-11-06" : "crane";
            assertThat(check(search, field.name() + ":" + value, 0)).as(field.name()).isTrue();
            assertThat(ExpertField.names()).contains(field.name());
          }
        });
  }

  private interface Check {
    void with(Search search, Searcher.Snapshot snapshot) throws Exception;
  }

  private static void inVault(Path folder, Check check) throws Exception {
    TestVault vault =
        new TestVault(folder.resolve("vault"))
            .note(
                "a.md", "---\ntitle: Kickoff\ndate: 2025-11-03\n---\n- Lease two cranes #budget\n")
            .note("b.md", "- [ ] Berth nine 📅 2025-11-10\n- Lease until March\n");
    try (IndexStore store = Indexes.store(folder.resolve("index"))) {
      vault.sync(store);
    }
    try (Searcher searcher = Indexes.searcher(folder.resolve("index"));
        Searcher.Snapshot snapshot = searcher.snapshot()) {
      check.with(new Search(searcher, TestVault.CONFIGURATION, TestVault.NOON), snapshot);
    }
  }
}
