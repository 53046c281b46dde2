package minutebook.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import minutebook.config.Fields;
import minutebook.lucene.ExpertTree.Asked;
import minutebook.lucene.ExpertTree.Expanded;
import minutebook.lucene.WordQueries.Where;
import minutebook.note.NoteShape;
import minutebook.query.Mistake;
import minutebook.query.QueryWarning;
import minutebook.search.ReadExpression;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.flexible.core.QueryNodeParseException;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.standard.parser.ParseException;
import org.apache.lucene.queryparser.flexible.standard.parser.StandardSyntaxParser;
import org.apache.lucene.queryparser.flexible.standard.parser.Token;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Expressions in the syntax of Lucene's flexible parser, functions of intervals among them, over
 * the fields of {@link ExpertField}.
 *
 * <pre>
 * +crane -tag:budget date:[2025-11 TO *] fn:ordered(two cranes)
 * </pre>
 */
final class ExpertSyntax {
  private static final String NO_FIELD = "";
  private static final Query IS_SOURCE =
      new TermQuery(new Term(Fields.SHAPE, NoteShape.SOURCE.id()));

  private final ExpertLeaves leaves;
  private final int maxExpansions;

  ExpertSyntax(ExpertLeaves leaves, int maxExpansions) {
    this.leaves = leaves;
    this.maxExpansions = maxExpansions;
  }

  private record Read(String text, Query items, Asked asked) {}

  /** One search asks several times for the same expression. */
  private volatile @Nullable Read last;

  /** Items an expression holds of, or what is shown of them; nothing for one that is not usable. */
  Query query(String text, Where where) {
    try {
      return switch (where) {
        case NOTE -> MatchNoDocsQuery.INSTANCE;
        case SHOWN -> any(read(text).asked.shown());
        case TEXT, ITEM, ITEM_OR_TITLE -> read(text).items;
      };
    } catch (NotUnderstoodException e) {
      return MatchNoDocsQuery.INSTANCE;
    }
  }

  /** What is to be said of an expression before it is searched. */
  ReadExpression reading(String text, IndexSearcher searcher) throws IOException {
    try {
      Asked asked = read(text).asked;
      for (Query function : asked.functions()) {
        checkExpansions(function, text, searcher);
      }
      return new ReadExpression(true, tooManyWords(asked.expanded(), searcher));
    } catch (NotUnderstoodException e) {
      return new ReadExpression(false, List.of(e.warning()));
    }
  }

  private Read read(String text) throws NotUnderstoodException {
    Read before = last;
    if (before != null && before.text.equals(text)) {
      return before;
    }
    Read now = compile(text);
    last = now;
    return now;
  }

  private Read compile(String text) throws NotUnderstoodException {
    ExpertTokens.check(text, maxExpansions);
    QueryNode root = parse(text);
    ExpertTree byItself = new ExpertTree(leaves, text, Where.ITEM);
    Query items = byItself.compile(root).orElse(MatchAllDocsQuery.INSTANCE);
    Asked asked = byItself.asked();
    if (asked.words().size() > 1) {
      items = titled(root, text, items, asked);
    }
    BooleanQuery.Builder found = new BooleanQuery.Builder();
    found.add(new TermQuery(LuceneFields.IS_ITEM), Occur.FILTER).add(items, Occur.MUST);
    if (!AskedSources.in(items)) {
      found.add(IS_SOURCE, Occur.MUST_NOT);
    }
    return new Read(text, found.build(), asked);
  }

  /** The title counts when the text has one of the words asked for. */
  private Query titled(QueryNode root, String text, Query byItself, Asked asked)
      throws NotUnderstoodException {
    Query withTitle =
        new ExpertTree(leaves, text, Where.ITEM_OR_TITLE)
            .compile(root)
            .orElse(MatchAllDocsQuery.INSTANCE);
    List<Query> inText = asked.words().stream().map(leaves::shown).toList();
    return new BooleanQuery.Builder()
        .add(withTitle, Occur.MUST)
        .add(Either.of(byItself, any(inText)), Occur.FILTER)
        .build();
  }

  private static Query any(List<Query> queries) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    queries.forEach(query -> any.add(query, Occur.SHOULD));
    return any.build();
  }

  private static QueryNode parse(String text) throws NotUnderstoodException {
    try {
      return new StandardSyntaxParser().parse(text, NO_FIELD);
    } catch (ParseException e) {
      Token wrong = e.currentToken == null ? null : e.currentToken.next;
      int start = wrong == null ? 0 : Math.min(wrong.beginColumn, text.length());
      int end = wrong == null ? text.length() : Math.min(wrong.endColumn, text.length());
      throw malformed(text, start, end);
    } catch (NumberFormatException e) {
      throw ExpertTokens.noInteger(text)
          .map(ExpertMistakes::noInteger)
          .orElseGet(() -> malformed(text, 0, text.length()));
    } catch (QueryNodeParseException e) {
      throw malformed(text, 0, text.length());
    }
  }

  private static NotUnderstoodException malformed(String text, int start, int end) {
    String what =
        start < end
            ? "\"%s\" cannot stand here in Lucene's syntax".formatted(text.substring(start, end))
            : "Something is missing here in Lucene's syntax";
    return new NotUnderstoodException(
        what, "Write \\ before a sign to mean the sign itself.", start, end);
  }

  /** Lucene runs no function in which a wildcard stands for more words than it may. */
  private static void checkExpansions(Query function, String text, IndexSearcher searcher)
      throws IOException, NotUnderstoodException {
    Weight weight =
        searcher.createWeight(searcher.rewrite(function), ScoreMode.COMPLETE_NO_SCORES, 1);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      try {
        weight.scorer(leaf);
      } catch (IllegalStateException tooMany) {
        throw ExpertFunctions.wrong(
            text, "A wildcard in a function stands for too many words", "Write more of the word.");
      }
    }
  }

  private List<QueryWarning> tooManyWords(List<Expanded> expanded, IndexSearcher searcher)
      throws IOException {
    List<QueryWarning> warnings = new ArrayList<>();
    for (Expanded one : expanded) {
      if (new ExpandedQuery(Fields.EXACT, one.expansion(), maxExpansions).isPartial(searcher)) {
        warnings.add(
            new QueryWarning(
                new Mistake(
                    "More than %,d words answer %s".formatted(maxExpansions, one.typed()),
                    "the result is partial: the most frequent were searched",
                    "Write more of the word."),
                one.start(),
                one.end()));
      }
    }
    return warnings;
  }
}
