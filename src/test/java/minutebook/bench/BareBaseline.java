package minutebook.bench;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;

/** The better of two analyzers of {@link BareBm25} for a collection, by nDCG@10. */
final class BareBaseline implements Closeable {
  private final BareBm25 english;
  private final BareBm25 standard;
  private final RankingFigures ofEnglish;
  private final RankingFigures ofStandard;

  BareBaseline(TestCollection collection) throws Exception {
    english = new BareBm25(collection, new EnglishAnalyzer());
    standard = new BareBm25(collection, new StandardAnalyzer());
    ofEnglish = RankingFigures.of(english, collection.questions());
    ofStandard = RankingFigures.of(standard, collection.questions());
  }

  Ranking ranking() {
    return isEnglish() ? english : standard;
  }

  RankingFigures figures() {
    return isEnglish() ? ofEnglish : ofStandard;
  }

  /** {@code EnglishAnalyzer 0.5094}, for each. */
  List<String> analyzers() {
    return List.of(
        described("EnglishAnalyzer", ofEnglish), described("StandardAnalyzer", ofStandard));
  }

  private boolean isEnglish() {
    return ofEnglish.mean(RankingMeasure.NDCG) >= ofStandard.mean(RankingMeasure.NDCG);
  }

  private static String described(String analyzer, RankingFigures figures) {
    return String.format(Locale.ROOT, "%s (%.4f)", analyzer, figures.mean(RankingMeasure.NDCG));
  }

  @Override
  public void close() throws IOException {
    try (english;
        standard) {
      // Each is closed, also when another cannot be.
    }
  }
}
