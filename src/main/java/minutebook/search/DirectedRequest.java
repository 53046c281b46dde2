package minutebook.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import minutebook.query.Directive;
import minutebook.query.Directives;
import minutebook.query.Mistake;
import minutebook.query.QueryWarning;

/**
 * A request and what its text says of order and unit: "a request parameter wins over {@code sort:}
 * and {@code unit:} in the text, with a warning".
 */
record DirectedRequest(SearchRequest request, List<QueryWarning> warnings) {

  static DirectedRequest of(SearchRequest asked, Directives directives) {
    List<QueryWarning> warnings = new ArrayList<>();
    Optional<String> sort =
        chosen(Directive.SORT, asked.order().map(Order::id), directives, warnings);
    Optional<String> unit =
        chosen(Directive.UNIT, asked.givenUnit().map(Unit::id), directives, warnings);
    SearchRequest request =
        asked.by(unit.flatMap(Unit::of).orElse(asked.unit()), sort.flatMap(Order::of));
    return new DirectedRequest(request, warnings);
  }

  private static Optional<String> chosen(
      Directive directive,
      Optional<String> parameter,
      Directives directives,
      List<QueryWarning> warnings) {
    Optional<Directives.Given> typed = directives.of(directive);
    if (typed.isPresent()
        && parameter.isPresent()
        && !parameter.get().equals(typed.get().value())) {
      warnings.add(
          new QueryWarning(
              new Mistake(
                  "\"%s:%s\" is not what the request itself asks for, %s=%s"
                      .formatted(
                          directive.id(), typed.get().value(), directive.id(), parameter.get()),
                  "it is ignored",
                  "Leave one of them out."),
              typed.get().span().start(),
              typed.get().span().end()));
    }
    return parameter.or(() -> typed.map(Directives.Given::value));
  }
}
