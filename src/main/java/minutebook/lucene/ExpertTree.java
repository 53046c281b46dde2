package minutebook.lucene;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import minutebook.lucene.WordQueries.Where;
import org.apache.lucene.queryparser.flexible.core.nodes.AndQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.BooleanQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.BoostQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FuzzyQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.GroupQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.ModifierQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QuotedFieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.SlopQueryNode;
import org.apache.lucene.queryparser.flexible.standard.nodes.IntervalQueryNode;
import org.apache.lucene.queryparser.flexible.standard.nodes.MinShouldMatchNode;
import org.apache.lucene.queryparser.flexible.standard.nodes.RegexpQueryNode;
import org.apache.lucene.queryparser.flexible.standard.nodes.TermRangeQueryNode;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;

/**
 * Makes a query of what Lucene's flexible parser read, and collects what it asks for by the way.
 * What says nothing, such as a text without words, is left out.
 */
final class ExpertTree {
  private static final float MOST_BOOST = 1_000;

  private final ExpertConditions conditions;
  private final Where where;
  private final Asked asked;

  /**
   * What is asked for.
   *
   * @param words of no field, but for those that are excluded
   * @param shown what an item's text is highlighted with
   * @param functions of intervals
   * @param fields that are named
   * @param work that what is asked for may still cost
   */
  record Asked(
      Set<Token> words,
      List<Query> shown,
      List<Expanded> expanded,
      List<Query> functions,
      Set<String> fields,
      WorkLeft work) {
    Asked() {
      this(
          new LinkedHashSet<>(),
          new ArrayList<>(),
          new ArrayList<>(),
          new ArrayList<>(),
          new LinkedHashSet<>(),
          new WorkLeft());
    }

    Asked ofExcluded() {
      return new Asked(new LinkedHashSet<>(), new ArrayList<>(), expanded, functions, fields, work);
    }
  }

  /** A word that stands for others, and where it is typed. */
  record Expanded(Expansion expansion, String typed, int start, int end) {}

  ExpertTree(ExpertLeaves leaves, String text, Where where) {
    this(leaves, text, where, new Asked());
  }

  private ExpertTree(ExpertLeaves leaves, String text, Where where, Asked asked) {
    this.conditions = new ExpertConditions(leaves, text, where, asked);
    this.where = where;
    this.asked = asked;
  }

  Asked asked() {
    return asked;
  }

  /** The same for what is excluded: a title excludes nothing that its items do not say. */
  private ExpertTree excluding() {
    return new ExpertTree(
        conditions.leaves(),
        conditions.text(),
        where == Where.ITEM_OR_TITLE ? Where.ITEM : where,
        asked.ofExcluded());
  }

  Optional<Query> compile(QueryNode node) throws NotUnderstoodException {
    return switch (node) {
      case GroupQueryNode group -> compile(group.getChild());
      case BoostQueryNode boost -> boosted(boost);
      case MinShouldMatchNode least -> atLeast(least);
      case ModifierQueryNode modifier -> clauses(List.of(modifier), Occur.SHOULD, 0);
      case AndQueryNode and -> clauses(and.getChildren(), Occur.MUST, 0);
      case BooleanQueryNode any -> clauses(any.getChildren(), Occur.SHOULD, 0);
      case SlopQueryNode near ->
          conditions.phrase((FieldQueryNode) near.getChild(), near.getValue());
      case QuotedFieldQueryNode quoted -> conditions.phrase(quoted, 0);
      case FuzzyQueryNode fuzzy -> conditions.fuzzy(fuzzy);
      case FieldQueryNode term -> conditions.term(term);
      case RegexpQueryNode regex -> conditions.regex(regex);
      case TermRangeQueryNode range -> conditions.range(range);
      case IntervalQueryNode function -> conditions.function(function);
      default -> throw new IllegalStateException("not of this syntax: " + node.getClass());
    };
  }

  private Optional<Query> boosted(BoostQueryNode node) throws NotUnderstoodException {
    float boost = Math.min(node.getValue(), MOST_BOOST);
    return compile(node.getChild()).map(query -> new BoostQuery(query, boost));
  }

  private Optional<Query> atLeast(MinShouldMatchNode node) throws NotUnderstoodException {
    QueryNode inside = node.groupQueryNode.getChild();
    List<QueryNode> children =
        inside instanceof BooleanQueryNode any ? any.getChildren() : List.of(inside);
    return clauses(children, Occur.SHOULD, node.minShouldMatch);
  }

  private Optional<Query> clauses(List<QueryNode> children, Occur otherwise, int atLeast)
      throws NotUnderstoodException {
    BooleanQuery.Builder joined = new BooleanQuery.Builder();
    int clauses = 0;
    boolean wanted = false;
    for (QueryNode child : children) {
      Occur occur = child instanceof ModifierQueryNode modifier ? occur(modifier) : otherwise;
      QueryNode inside = child instanceof ModifierQueryNode modifier ? modifier.getChild() : child;
      ExpertTree side = occur == Occur.MUST_NOT ? excluding() : this;
      Optional<Query> query = side.compile(inside);
      if (query.isPresent()) {
        joined.add(query.get(), occur);
        clauses++;
        wanted |= occur != Occur.MUST_NOT;
      }
    }
    if (clauses == 0) {
      return Optional.empty();
    }
    if (!wanted) {
      joined.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
    }
    return Optional.of(joined.setMinimumNumberShouldMatch(atLeast).build());
  }

  private static Occur occur(ModifierQueryNode modifier) {
    return switch (modifier.getModifier()) {
      case MOD_NOT -> Occur.MUST_NOT;
      case MOD_REQ -> Occur.MUST;
      case MOD_NONE -> Occur.SHOULD;
    };
  }
}
