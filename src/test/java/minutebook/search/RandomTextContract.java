package minutebook.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import minutebook.index.Seeds;
import minutebook.index.TestVault;
import minutebook.query.Limits;
import minutebook.query.RandomText;
import org.junit.jupiter.api.Test;

/** Whatever is typed is answered, in a number of steps that does not depend on what it is. */
public abstract class RandomTextContract extends HarbourVault {
  private static final int SEEDS = 5;
  private static final int TEXTS_OF_A_SEED = 100;

  /** A condition and those it gives way to, counted and asked for, and the same without a part. */
  private static final int MOST_SEARCHES = 100;

  /** Those typed, the last word, and as many words that may be misspelled. */
  private static final int MOST_EXPANSIONS = 16 + 1 + 16;

  /** What is typed, and as much again for words that may be misspelled. */
  private static final int MOST_WORK = 2 * Limits.WORK;

  private static final int MOST_NEAREST_WORDS = 16;
  private static final int LIMIT = 5;

  @Test
  void anyTextIsAnsweredWithinTheLimits() throws Exception {
    CountedSearcher counted = new CountedSearcher(searcher);
    Search search = new Search(counted, TestVault.CONFIGURATION, TestVault.NOON);
    Seeds.forEach(
        SEEDS,
        seed -> {
          RandomText texts = new RandomText(seed);
          for (int i = 0; i < TEXTS_OF_A_SEED; i++) {
            String text = texts.next();
            for (Unit unit : Unit.values()) {
              check(text, unit, i, search, counted);
            }
          }
        });
  }

  @Test
  void aLongTextOfWordsThatStandNowhereIsAnsweredWithinTheLimits() throws Exception {
    CountedSearcher counted = new CountedSearcher(searcher);
    Search search = new Search(counted, TestVault.CONFIGURATION, TestVault.NOON);
    StringBuilder text = new StringBuilder();
    for (char c = 'a'; c <= 'z'; c++) {
      text.append("bolards").append(c).append(' ');
    }
    for (Unit unit : Unit.values()) {
      check(text.toString(), unit, 0, search, counted);
    }
  }

  @Test
  void aTextOfAllThatIsExpensiveIsAnsweredWithinTheLimits() throws Exception {
    CountedSearcher counted = new CountedSearcher(searcher);
    Search search = new Search(counted, TestVault.CONFIGURATION, TestVault.NOON);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      String word = "bollard".repeat(8) + (char) (97 + i);
      texts.add("/.*" + i + ".{9}/");
      texts.add("path:/" + i + ".{9}/");
      texts.add("/(.{30}){1" + i + "}/");
      texts.add(word + "~");
      texts.add('"' + "lease ".repeat(200) + "\"~50");
      texts.add("boll" + "r".repeat(i) + "*");
      texts.add(word);
    }
    for (int kinds : List.of(1, 2, 4, 8, 16, 32, 64, (1 << 7) - 1)) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < texts.size(); i++) {
        if ((kinds & (1 << (i % 7))) != 0) {
          text.append(texts.get(i)).append(' ');
        }
      }
      check(text.toString(), Unit.ITEM, 0, search, counted);
    }
  }

  private static void check(String text, Unit unit, int i, Search search, CountedSearcher counted)
      throws Exception {
    counted.reset();
    try {
      SearchResult result = search.run(varied(text, unit, i));
      int shown = result.answer().hits().size() + result.also().size();
      assertThat(shown).as("hits").isLessThanOrEqualTo(LIMIT);
      assertThat(counted.searches).as("searches").isLessThanOrEqualTo(MOST_SEARCHES);
      assertThat(counted.expansions).as("expansions").isLessThanOrEqualTo(MOST_EXPANSIONS);
      assertThat(counted.work).as("work").isLessThanOrEqualTo(MOST_WORK);
      assertThat(counted.nearestWords).as("near").isLessThanOrEqualTo(MOST_NEAREST_WORDS);
    } catch (RuntimeException | AssertionError e) {
      throw new AssertionError(e + " in " + unit + " text " + i + ": <" + text + ">", e);
    }
  }

  private static SearchRequest varied(String text, Unit unit, int i) {
    SearchRequest plain = request(text, unit, Optional.empty(), i % 3, LIMIT);
    return SearchRequest.of(text)
        .unit(unit)
        .facets(plain.facets())
        .page(i % 3, LIMIT)
        .highlight(true)
        .matching(List.of(Matching.values()).get(i % Matching.values().length))
        .lastIsPrefix(i % 2 == 0)
        .collapse(i % 4 != 0)
        .latest(i % 5 == 0)
        .explain(i % 5 == 0)
        .build();
  }
}
