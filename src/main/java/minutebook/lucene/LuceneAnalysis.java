package minutebook.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import minutebook.config.AnalysisRules;
import minutebook.config.Fields;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * How text becomes words: Unicode word boundaries (UAX #29), composed form (NFC), lower case,
 * accents folded, and for all but the exact fields English inflection taken off. No step adds or
 * drops a word, so that a text has as many words in each field.
 */
final class LuceneAnalysis extends DelegatingAnalyzerWrapper {
  private static final Set<String> AS_WRITTEN =
      Set.of(Fields.EXACT, Fields.CONTEXT_EXACT, Fields.NOTE_EXACT, Fields.TITLE_EXACT);

  /** Positions between two values of a field, so that no phrase spans them. */
  private static final int GAP = 100;

  private final Analyzer inflected;
  private final Analyzer asWritten;
  private final Analyzer cased = new Composed();

  LuceneAnalysis(AnalysisRules rules) {
    super(PER_FIELD_REUSE_STRATEGY);
    this.inflected = new Words(rules, true);
    this.asWritten = new Words(rules, false);
  }

  @Override
  protected Analyzer getWrappedAnalyzer(String field) {
    if (field.equals(LuceneFields.CASED)) {
      return cased;
    }
    return isAsWritten(field) ? asWritten : inflected;
  }

  /** Whether a field holds words as written, for phrases. */
  static boolean isAsWritten(String field) {
    return AS_WRITTEN.contains(field);
  }

  /** The words of a query's text. */
  List<Token> tokens(String text) {
    List<String> inflected = words(Fields.TEXT, text);
    List<String> asWritten = words(Fields.EXACT, text);
    return IntStream.range(0, inflected.size())
        .mapToObj(i -> new Token(inflected.get(i), asWritten.get(i)))
        .toList();
  }

  /** The words of a text with their case and accents. */
  List<String> cased(String text) {
    return words(LuceneFields.CASED, text);
  }

  /** A text folded like the words as written, all its marks kept. */
  String folded(String text) {
    return normalize(Fields.EXACT, text).utf8ToString();
  }

  /** The words of a text as a field has them. */
  private List<String> words(String field, String text) {
    List<String> words = new ArrayList<>();
    try (TokenStream tokens = tokenStream(field, text)) {
      CharTermAttribute word = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        words.add(word.toString());
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  private static final class Words extends Analyzer {
    private final AnalysisRules rules;
    private final boolean stemmed;

    Words(AnalysisRules rules, boolean stemmed) {
      this.rules = rules;
      this.stemmed = stemmed;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer source = new StandardTokenizer();
      TokenStream words = new LowerCaseFilter(new ComposedFilter(source));
      if (stemmed) {
        words = new EnglishPossessiveFilter(words);
      }
      words = withoutAccents(words);
      return new TokenStreamComponents(source, stemmed ? stem(words) : words);
    }

    @Override
    protected TokenStream normalize(String field, TokenStream text) {
      return withoutAccents(new LowerCaseFilter(new ComposedFilter(text)));
    }

    private TokenStream withoutAccents(TokenStream words) {
      return rules.foldAccents() ? new ASCIIFoldingFilter(words) : words;
    }

    private TokenStream stem(TokenStream words) {
      return switch (rules.stemmer()) {
        case PORTER -> new PorterStemFilter(words);
        case KSTEM -> new KStemFilter(words);
        case MINIMAL -> new EnglishMinimalStemFilter(words);
        case NONE -> words;
      };
    }

    @Override
    public int getPositionIncrementGap(String field) {
      return GAP;
    }
  }

  /** Words with their case and accents. */
  private static final class Composed extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer source = new StandardTokenizer();
      return new TokenStreamComponents(source, new ComposedFilter(source));
    }
  }
}
