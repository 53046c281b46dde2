package minutebook.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import minutebook.config.Configuration;
import minutebook.config.Dimension;
import minutebook.config.FacetRules;
import minutebook.config.SearchRules;
import minutebook.search.FacetRequest;
import minutebook.search.Filter;
import minutebook.search.Matching;
import minutebook.search.Order;
import minutebook.search.SearchRequest;
import minutebook.search.Syntax;
import minutebook.search.Unit;

/** The parameters of a search → {@link SearchRequest}; what is wrong is a problem that names it. */
public final class SearchParameters {
  private static final String FILTER = "f.";
  private static final int MAX_FACET_SIZE = 1000;
  private static final Set<String> KNOWN =
      new TreeSet<>(
          Set.of(
              "q",
              "unit",
              "facets",
              "sort",
              "limit",
              "highlight",
              "match",
              "typo",
              "prefix",
              "repeats",
              "syntax",
              "explain",
              "strict"));

  private final Configuration configuration;
  private final Map<String, List<String>> values;
  private final Parameters parameters;

  private SearchParameters(Configuration configuration, Map<String, List<String>> values) {
    this.configuration = configuration;
    this.values = values;
    this.parameters = new Parameters(values);
  }

  /**
   * Reads parameters.
   *
   * @throws ProblemException for one that is unknown, given twice, or has a wrong value
   */
  public static SearchRequest read(Map<String, List<String>> values, Configuration configuration) {
    return new SearchParameters(configuration, values).read();
  }

  private SearchRequest read() {
    for (String name : values.keySet()) {
      if (!KNOWN.contains(name) && !name.startsWith(FILTER)) {
        throw wrong(
            name, "there is no such parameter; known: f.DIMENSION, " + String.join(", ", KNOWN));
      }
    }
    return SearchRequest.of(one("q").orElse(""))
        .syntax(one("syntax").map(SearchParameters::syntax).orElse(Syntax.MINUTEBOOK))
        .unit(one("unit").map(SearchParameters::unit))
        .filters(filters())
        .facets(facets())
        .order(one("sort").map(SearchParameters::order))
        .page(0, limit())
        .highlight(one("highlight").map(text -> yesOrNo("highlight", text)).orElse(true))
        .matching(one("match").map(SearchParameters::matching).orElse(Matching.AUTO))
        .typos(one("typo").map(SearchParameters::typos).orElse(true))
        .lastIsPrefix(one("prefix").map(SearchParameters::prefix).orElse(false))
        .collapse(one("repeats").map(SearchParameters::collapse).orElse(true))
        .explain(one("explain").map(text -> yesOrNo("explain", text)).orElse(false))
        .strict(one("strict").map(text -> yesOrNo("strict", text)).orElse(false))
        .build();
  }

  private Optional<String> one(String name) {
    return parameters.one(name);
  }

  private static Unit unit(String id) {
    return Unit.of(id).orElseThrow(() -> wrong("unit", "'" + id + "' is neither item nor note"));
  }

  private static Syntax syntax(String id) {
    return Syntax.of(id)
        .orElseThrow(() -> wrong("syntax", "'" + id + "' is neither minutebook nor lucene"));
  }

  private static Order order(String id) {
    return Order.of(id).orElseThrow(() -> wrong("sort", "'" + id + "' is none of " + Order.ids()));
  }

  private int limit() {
    SearchRules rules = configuration.search();
    return parameters.number("limit", rules.pageSize(), 0, rules.maxPageSize());
  }

  private static boolean yesOrNo(String name, String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw wrong(name, "'" + text + "' is neither true nor false");
    };
  }

  private static boolean collapse(String text) {
    return switch (text) {
      case "collapse" -> true;
      case "all" -> false;
      default -> throw wrong("repeats", "'" + text + "' is neither collapse nor all");
    };
  }

  private static Matching matching(String id) {
    return Matching.of(id)
        .orElseThrow(() -> wrong("match", "'" + id + "' is none of auto, all, any"));
  }

  private static boolean typos(String text) {
    return switch (text) {
      case "auto" -> true;
      case "off" -> false;
      default -> throw wrong("typo", "'" + text + "' is neither auto nor off");
    };
  }

  private static boolean prefix(String text) {
    return switch (text) {
      case "last" -> true;
      case "none" -> false;
      default -> throw wrong("prefix", "'" + text + "' is neither none nor last");
    };
  }

  private List<Filter> filters() {
    List<Filter> filters = new ArrayList<>();
    values.forEach(
        (name, given) -> {
          if (name.startsWith(FILTER)) {
            String[] parts = name.substring(FILTER.length()).split("\\.", 2);
            Dimension dimension = dimension(name, parts[0]);
            Filter.Mode mode = parts.length == 1 ? Filter.Mode.ANY : mode(name, parts[1]);
            given.forEach(value -> filters.add(filter(name, dimension, mode, value)));
          }
        });
    return filters;
  }

  private static Filter filter(String name, Dimension dimension, Filter.Mode mode, String value) {
    Optional<String> problem = Filter.problem(dimension, value);
    if (problem.isPresent()) {
      throw wrong(name, problem.get());
    }
    return new Filter(dimension, mode, value);
  }

  private static Filter.Mode mode(String name, String id) {
    return switch (id) {
      case "all" -> Filter.Mode.ALL;
      case "not" -> Filter.Mode.NOT;
      default -> throw wrong(name, "'." + id + "' is neither .all nor .not");
    };
  }

  /** {@code person,date:5}; none given is the configured ones, and an empty text none at all. */
  private List<FacetRequest> facets() {
    int size = configuration.facets().values();
    Optional<String> given = one("facets");
    if (given.isEmpty()) {
      return configuration.facets().shown().stream()
          .map(dimension -> new FacetRequest(dimension, size))
          .toList();
    }
    List<FacetRequest> facets = new ArrayList<>();
    for (String part : given.get().split(",", -1)) {
      if (!part.isBlank()) {
        facets.add(facet(part.strip(), size));
      }
    }
    return facets;
  }

  private FacetRequest facet(String part, int otherwise) {
    int colon = part.indexOf(':');
    Dimension dimension = dimension("facets", colon < 0 ? part : part.substring(0, colon));
    if (colon < 0) {
      return new FacetRequest(dimension, otherwise);
    }
    String size = part.substring(colon + 1);
    return new FacetRequest(dimension, Parameters.number("facets", size, 1, MAX_FACET_SIZE));
  }

  private Dimension dimension(String parameter, String id) {
    FacetRules facets = configuration.facets();
    return facets
        .dimension(id.toLowerCase(Locale.ROOT))
        .orElseThrow(
            () -> wrong(parameter, "there is no dimension '" + id + "'; known: " + facets.ids()));
  }

  private static ProblemException wrong(String parameter, String detail) {
    return Parameters.wrong(parameter, detail);
  }
}
