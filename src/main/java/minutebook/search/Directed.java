package minutebook.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import minutebook.query.Directive;
import minutebook.query.Directives;
import minutebook.query.Mistake;
import minutebook.query.QueryWarning;

/**
 * In which unit and order a request is answered, by itself or by its text: "a request parameter
 * wins over {@code sort:} and {@code unit:} in the text, with a warning".
 *
 * @param order empty where neither says
 */
record Directed(Unit unit, Optional<Order> order, List<QueryWarning> warnings) {

  static Directed of(SearchRequest asked, Directives directives) {
    List<QueryWarning> warnings = new ArrayList<>();
    Optional<String> sort =
        chosen(Directive.SORT, asked.order().map(Order::id), directives, warnings);
    Optional<String> unit =
        chosen(Directive.UNIT, asked.unit().map(Unit::id), directives, warnings);
    return new Directed(
        unit.flatMap(Unit::of).orElse(Unit.ITEM), sort.flatMap(Order::of), warnings);
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
