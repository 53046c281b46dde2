package minutebook.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import minutebook.config.Configuration;
import minutebook.http.GroupedParameters;
import minutebook.http.Problem;
import minutebook.http.ProblemException;
import minutebook.http.SearchParameters;
import minutebook.http.SuggestParameters;
import minutebook.insight.Grouping;
import minutebook.search.SearchRequest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of a search; they are the parameters of the HTTP service under other names. */
final class SearchOptions {
  @Option(
      names = "--f",
      paramLabel = "DIM=VALUE",
      description = "Only what has this value; DIM.all=, DIM.not=. Repeatable.")
  private List<String> filters = new ArrayList<>();

  @Option(names = "--unit", paramLabel = "UNIT", description = "item or note (default: item).")
  private @Nullable String unit;

  @Option(
      names = "--match",
      paramLabel = "HOW",
      description = "auto, all or any of the words (default: auto).")
  private @Nullable String match;

  @Option(
      names = "--typo",
      paramLabel = "HOW",
      description = "auto, or off: no words that are spelled nearly so (default: auto).")
  private @Nullable String typo;

  @Option(
      names = "--prefix",
      paramLabel = "WORD",
      description = "last: the last word may be the beginning of one (default: none).")
  private @Nullable String prefix;

  @Option(
      names = "--repeats",
      paramLabel = "HOW",
      description = "collapse: items that say the same are shown once; all (default: collapse).")
  private @Nullable String repeats;

  @Option(
      names = "--syntax",
      paramLabel = "SYNTAX",
      description = "minutebook, or lucene: the query is an expression (default: minutebook).")
  private @Nullable String syntax;

  @Option(names = "--strict", description = "Refuse a query that is not understood whole.")
  private boolean strict;

  @Option(names = "--explain", description = "Say how each score came about.")
  private boolean explain;

  /** The request for a query with these options, read as the HTTP service reads it. */
  SearchRequest request(List<String> query, Configuration configuration, Map<String, String> more) {
    Map<String, List<String>> parameters = parameters(query, more);
    return read(() -> SearchParameters.read(parameters, configuration));
  }

  /** The same for a list in groups. */
  GroupedParameters grouped(
      List<String> query,
      Configuration configuration,
      Map<String, String> more,
      Grouping otherwise) {
    Map<String, List<String>> parameters = parameters(query, more);
    return read(() -> GroupedParameters.read(parameters, otherwise, configuration));
  }

  private static <P> P read(Supplier<P> parameters) {
    try {
      return parameters.get();
    } catch (ProblemException e) {
      throw usage(e.problem());
    }
  }

  private Map<String, List<String>> parameters(List<String> query, Map<String, String> more) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    parameters.put("q", List.of(String.join(" ", query)));
    put("unit", unit, parameters);
    put("match", match, parameters);
    put("typo", typo, parameters);
    put("prefix", prefix, parameters);
    put("repeats", repeats, parameters);
    put("syntax", syntax, parameters);
    put("strict", strict ? "true" : null, parameters);
    put("explain", explain ? "true" : null, parameters);
    for (String filter : filters) {
      int equals = filter.indexOf('=');
      if (equals < 1) {
        throw new UsageException("--f: '" + filter + "' has no value; write --f DIMENSION=VALUE");
      }
      parameters
          .computeIfAbsent("f." + filter.substring(0, equals), unused -> new ArrayList<>())
          .add(filter.substring(equals + 1));
    }
    more.forEach((name, value) -> parameters.put(name, List.of(value)));
    return parameters;
  }

  /** What is asked for a text that is being typed, read as the HTTP service reads it. */
  static SuggestParameters suggest(String text, Optional<String> limit) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    parameters.put("q", List.of(text));
    limit.ifPresent(most -> parameters.put("limit", List.of(most)));
    return read(() -> SuggestParameters.read(parameters));
  }

  private static UsageException usage(Problem problem) {
    return new UsageException(option(problem.parameter()) + ": " + problem.detail());
  }

  private static void put(
      String name, @Nullable String value, Map<String, List<String>> parameters) {
    if (value != null) {
      parameters.put(name, List.of(value));
    }
  }

  /** What a parameter of the HTTP service is called here. */
  private static String option(@Nullable String parameter) {
    String name = String.valueOf(parameter);
    if (name.startsWith("f.")) {
      return "--f " + name.substring(2);
    }
    return name.equals("limit") ? "-n" : "--" + name;
  }
}
