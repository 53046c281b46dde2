package minutebook.lucene;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import minutebook.config.AnalysisRules;
import minutebook.config.Fields;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.SetKeywordMarkerFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * How text becomes words: Unicode word boundaries (UAX #29), one form of what looks alike, lower
 * case, accents folded, and for all but the exact fields English inflection taken off. A text has
 * as many words in each field.
 *
 * <p>Chinese, Japanese and Korean are indexed by characters and by pairs of them, and asked for by
 * pairs where there are any: {@code 会議室} is {@code 会議 議室}.
 */
final class LuceneAnalysis extends DelegatingAnalyzerWrapper {
  private static final Set<String> AS_WRITTEN =
      Set.of(Fields.EXACT, Fields.CONTEXT_EXACT, Fields.NOTE_EXACT, Fields.TITLE_EXACT);

  /** Positions between two values of a field, so that no phrase spans them. */
  private static final int GAP = 100;

  private final Analyzer inflected;
  private final Analyzer asWritten;
  private final Analyzer askedInflected;
  private final Analyzer askedAsWritten;
  private final Analyzer cased = new Composed();
  private final CompiledWords compiled = new CompiledWords();

  LuceneAnalysis(AnalysisRules rules) {
    super(PER_FIELD_REUSE_STRATEGY);
    this.inflected = new Words(rules, true, true);
    this.asWritten = new Words(rules, false, true);
    this.askedInflected = new Words(rules, true, false);
    this.askedAsWritten = new Words(rules, false, false);
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
    List<String> inflected = words(askedInflected, text);
    List<String> asWritten = words(askedAsWritten, text);
    return IntStream.range(0, inflected.size())
        .mapToObj(i -> new Token(inflected.get(i), asWritten.get(i)))
        .toList();
  }

  /** How the words of a query's text are found in fields that keep them as written. */
  Analyzer askedAsWritten() {
    return askedAsWritten;
  }

  /** The words of a text with their case and accents. */
  List<String> cased(String text) {
    return words(cased, text);
  }

  /** A text folded like the words as written, all its marks kept. */
  String folded(String text) {
    return normalize(Fields.EXACT, text).utf8ToString();
  }

  /** What stands for words. */
  CompiledWords compiled() {
    return compiled;
  }

  private static List<String> words(Analyzer analyzer, String text) {
    List<String> words = new ArrayList<>();
    try (TokenStream tokens = analyzer.tokenStream("", text)) {
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
    /** Scripts written without blanks, found by pairs of characters. */
    private static final int PAIRED =
        CJKBigramFilter.HAN
            | CJKBigramFilter.HIRAGANA
            | CJKBigramFilter.KATAKANA
            | CJKBigramFilter.HANGUL;

    private final AnalysisRules rules;
    private final boolean stemmed;
    private final boolean indexed;
    private final CharArraySet protectedWords;

    Words(AnalysisRules rules, boolean stemmed, boolean indexed) {
      this.rules = rules;
      this.stemmed = stemmed;
      this.indexed = indexed;
      this.protectedWords = new CharArraySet(rules.protectedWords(), false);
    }

    @Override
    protected Reader initReader(String field, Reader text) {
      return new NameMarksFilter(text);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer source = new StandardTokenizer();
      TokenStream words =
          new CJKBigramFilter(new CJKWidthFilter(new OneFormFilter(source)), PAIRED, indexed);
      words = new LowerCaseFilter(words);
      if (stemmed) {
        words = new EnglishPossessiveFilter(words);
      }
      words = withoutAccents(new InnerMarksFilter(words));
      return new TokenStreamComponents(source, stemmed ? stem(words) : words);
    }

    @Override
    protected TokenStream normalize(String field, TokenStream text) {
      return withoutAccents(new LowerCaseFilter(new OneFormFilter(text)));
    }

    private TokenStream withoutAccents(TokenStream words) {
      return rules.foldAccents() ? new ASCIIFoldingFilter(words) : words;
    }

    private TokenStream stem(TokenStream words) {
      TokenStream marked = new SetKeywordMarkerFilter(words, protectedWords);
      return switch (rules.stemmer()) {
        case PORTER -> new PorterStemFilter(marked);
        case KSTEM -> new KStemFilter(marked);
        case MINIMAL -> new EnglishMinimalStemFilter(marked);
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
    protected Reader initReader(String field, Reader text) {
      return new NameMarksFilter(text);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer source = new StandardTokenizer();
      return new TokenStreamComponents(source, new OneFormFilter(source));
    }
  }
}
