package minutebook.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import minutebook.config.AnalysisRules;
import minutebook.config.AnalysisRules.Stemmer;
import minutebook.index.TestVault;
import minutebook.lucene.WordQueries.Where;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.junit.jupiter.api.Test;

class ExpertSyntaxTest {
  private final LuceneAnalysis analysis =
      new LuceneAnalysis(new AnalysisRules(Stemmer.PORTER, true, Set.of()));
  private final ExpertSyntax syntax =
      new ExpertSyntax(
          new ExpertLeaves(
              analysis, new WordQueries(TestVault.CONFIGURATION.search(), analysis), new Blocks()),
          100);

  @Test
  void anExpressionIsCompiledOnceHoweverOftenASearchAsksForIt() {
    Query first = syntax.query("crane -lease", Where.ITEM);

    assertThat(syntax.query("crane -lease", Where.ITEM)).isSameAs(first);
    assertThat(syntax.query("crane", Where.ITEM)).isNotEqualTo(first);
  }

  @Test
  void whatIsNoExpressionFindsNothingAlsoAfterOneThatIs() {
    syntax.query("crane", Where.ITEM);

    assertThat(syntax.query("crane )", Where.ITEM)).isEqualTo(MatchNoDocsQuery.INSTANCE);
  }
}
