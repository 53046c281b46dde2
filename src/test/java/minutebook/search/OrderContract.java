package minutebook.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import minutebook.query.Directive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In which order an engine answers; an engine's test inherits it. */
public abstract class OrderContract extends TaskVault {
  @ParameterizedTest(name = "{0} by {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      is:task         | DUE      | Call, Book, Paint, Order, Sign, Plan, Sweep
      is:task         | PRIORITY | Sign, Paint, Call, Plan, Book, Sweep, Order
      is:task         | URGENCY  | Sign, Paint, Call, Book, Order, Sweep, Plan
      is:task         | TITLE    | Paint, Order, Book, Sweep, Call, Sign, Plan
      is:task         | MODIFIED | Call, Sign, Plan, Paint, Order, Book, Sweep
      lease           | DUE      | Sign, The
      lease OR sweep  | PRIORITY | Sign, Sweep, The
      lease OR sweep  | URGENCY  | Sign, Sweep, The
      is:stale OR nothing | TITLE | Nothing, Call
      nothing OR diver OR long | TITLE | Book, Nothing, The
      """)
  void items(String query, Order order, String expected) throws IOException {
    assertThat(names(run(query, Optional.of(Unit.ITEM), Optional.of(order))))
        .isEqualTo(Arrays.asList(expected.split(", ", -1)));
  }

  @ParameterizedTest(name = "{0} by {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
      ``             | DUE       | Beta, Alpha, älter
      ``             | PRIORITY  | Beta, Alpha, älter
      ``             | URGENCY   | Beta, Alpha, älter
      ``             | TITLE     | Alpha, älter, Beta
      ``             | MODIFIED  | älter, Beta, Alpha
      ``             | DATE_DESC | Beta, Alpha, älter
      ``             | DATE_ASC  | Alpha, Beta, älter
      due:2025-12    | DUE       | Alpha, Beta
      -priority:highest,none  | PRIORITY |
      due:2025-09..2025-11 | URGENCY | Alpha, Beta
      due:2025-09..2025-11 | PRIORITY | Alpha, Beta
      (bank OR crane) is:open | DUE | Beta, Alpha
      """)
  void notesStandWhereTheBestOfTheirItemsFoundWould(
      String query, Order order, @Nullable String expected) throws IOException {
    assertThat(String.join(", ", names(run(query, Optional.of(Unit.NOTE), Optional.of(order)))))
        .isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      unit:note sort:title        | Alpha, älter, Beta
      sort:modified unit:note     | älter, Beta, Alpha
      is:open sort:due due:2025-12| Order, Sign, Plan
      sort:due unit:item due:<today | Call, Book, Paint
      """)
  void theTextSaysInWhichOrderAndUnit(String query, String expected) throws IOException {
    SearchResult result = run(query, Optional.empty(), Optional.empty());
    assertThat(names(result)).isEqualTo(Arrays.asList(expected.split(", ", -1)));
    assertThat(result.warnings()).isEmpty();
  }

  @Test
  void aRequestWinsOverItsText() throws IOException {
    SearchResult result =
        run("is:stale unit:note sort:due", Optional.of(Unit.ITEM), Optional.of(Order.TITLE));
    assertThat(names(result)).containsExactly("Call");
    assertThat(result.unit()).isEqualTo(Unit.ITEM);
    assertThat(result.request().order()).contains(Order.TITLE);
    assertThat(result.warnings())
        .extracting(warning -> warning.start() + "-" + warning.end() + ": " + warning.message())
        .containsExactly(
            "9-18: \"unit:note\" is not what the request itself asks for, unit=item, so it is ignored."
                + " Leave one of them out.",
            "19-27: \"sort:due\" is not what the request itself asks for, sort=title, so it is ignored."
                + " Leave one of them out.");
  }

  @Test
  void aRequestThatSaysTheSameAsItsTextIsNotWarnedOf() throws IOException {
    SearchResult result =
        run("unit:note sort:title", Optional.of(Unit.NOTE), Optional.of(Order.TITLE));
    assertThat(result.warnings()).isEmpty();
    assertThat(result.unit()).isEqualTo(Unit.NOTE);
  }

  @Test
  void theLanguageKnowsEveryOrderAndUnit() {
    assertThat(Directive.SORT.allowed())
        .containsExactlyElementsOf(Arrays.stream(Order.values()).map(Order::id).toList());
    assertThat(Directive.UNIT.allowed())
        .containsExactlyElementsOf(Arrays.stream(Unit.values()).map(Unit::id).toList());
  }
}
