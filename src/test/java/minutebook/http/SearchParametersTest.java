package minutebook.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import minutebook.config.Configuration;
import minutebook.config.ConfigurationReader;
import minutebook.config.Dimension;
import minutebook.search.FacetRequest;
import minutebook.search.Filter;
import minutebook.search.Matching;
import minutebook.search.Order;
import minutebook.search.SearchRequest;
import minutebook.search.Syntax;
import minutebook.search.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parameters and the request they become, or what is said of them. */
final class SearchParametersTest {
  private static final Configuration CONFIGURATION = ConfigurationReader.bundled();

  @Test
  void nothingGivenAsksForEverything() {
    SearchRequest request = read("");

    assertThat(request.text()).isEmpty();
    assertThat(request.syntax()).isEqualTo(Syntax.MINUTEBOOK);
    assertThat(request.unit()).isEmpty();
    assertThat(request.filters()).isEmpty();
    assertThat(request.facets())
        .hasSize(7)
        .startsWith(new FacetRequest(Dimension.PERSON, 10), new FacetRequest(Dimension.DATE, 10));
    assertThat(request.order()).isEmpty();
    assertThat(request.page().limit()).isEqualTo(20);
    assertThat(request.shown().highlight()).isTrue();
  }

  @Test
  void everythingGivenIsTaken() {
    SearchRequest request =
        read(
            "q=a+b&unit=note&f.person=Ana&f.person=Bo&f.tag.all=x/y&f.date.not=2026-01"
                + "&facets=tag:3,+DATE&sort=date-asc&limit=200&highlight=false&match=any&typo=off"
                + "&prefix=last&syntax=lucene");

    assertThat(request)
        .isEqualTo(
            SearchRequest.of("a b")
                .syntax(Syntax.LUCENE)
                .unit(Unit.NOTE)
                .filters(
                    List.of(
                        new Filter(Dimension.PERSON, Filter.Mode.ANY, "Ana"),
                        new Filter(Dimension.PERSON, Filter.Mode.ANY, "Bo"),
                        new Filter(Dimension.TAG, Filter.Mode.ALL, "x/y"),
                        new Filter(Dimension.DATE, Filter.Mode.NOT, "2026-01")))
                .facets(
                    List.of(
                        new FacetRequest(Dimension.TAG, 3), new FacetRequest(Dimension.DATE, 10)))
                .order(Optional.of(Order.DATE_ASC))
                .page(0, 200)
                .matching(Matching.ANY)
                .typos(false)
                .lastIsPrefix(true)
                .build());
  }

  @ParameterizedTest(name = "{0}: {1}: {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
      unit=x          | unit       | 'x' is neither item nor note
      unit=           | unit       | '' is neither item nor note
      unit=ITEM       | unit       | 'ITEM' is neither item nor note
      syntax=x        | syntax     | 'x' is neither minutebook nor lucene
      syntax=         | syntax     | '' is neither minutebook nor lucene
      q=a&q=b         | q          | give it once
      prefix=first    | prefix     | 'first' is neither none nor last
      limit=1&limit=2 | limit      | give it once
      limit=-1        | limit      | '-1' is no whole number from 0 to 200
      limit=201       | limit      | '201' is no whole number from 0 to 200
      limit=ten       | limit      | 'ten' is no whole number from 0 to 200
      limit=1.5       | limit      | '1.5' is no whole number from 0 to 200
      limit=          | limit      | '' is no whole number from 0 to 200
      limit=99999999999 | limit    | '99999999999' is no whole number from 0 to 200
      sort=name       | sort       | 'name' is none of relevance, date-desc, date-asc, due, priority, urgency, title, modified
      highlight=yes   | highlight  | 'yes' is neither true nor false
      facets=person:0 | facets     | '0' is no whole number from 1 to 1000
      facets=tag:1001 | facets     | '1001' is no whole number from 1 to 1000
      facets=tag:     | facets     | '' is no whole number from 1 to 1000
      facets=who      | facets     | there is no dimension 'who'; known: person, assignee, date, priority, tag, section, type, status, due, problem
      f.who=x         | f.who      | there is no dimension 'who'; known: person, assignee, date, priority, tag, section, type, status, due, problem
      f.=x            | f.         | there is no dimension ''; known: person, assignee, date, priority, tag, section, type, status, due, problem
      f.tag.some=x    | f.tag.some | '.some' is neither .all nor .not
      f.tag.all.not=x | f.tag.all.not | '.all.not' is neither .all nor .not
      f.tag=          | f.tag      | '' is no value of tag
      f.tag=a//b      | f.tag      | 'a//b' is no value of tag
      f.date.not=2026-| f.date.not | '2026-' is no date; write a year, month or day as 2026, 2026-01 or 2026-01-31
      f.date=foo      | f.date     | 'foo' is no date; write a year, month or day as 2026, 2026-01 or 2026-01-31
      f.date.all=2026-13 | f.date.all | '2026-13' is no date; write a year, month or day as 2026, 2026-01 or 2026-01-31
      f.date=2026-1   | f.date     | '2026-1' is no date; write a year, month or day as 2026, 2026-01 or 2026-01-31
      f.date=2026-01-32 | f.date   | '2026-01-32' is no date; write a year, month or day as 2026, 2026-01 or 2026-01-31
      f.date=2026-Q1  | f.date     | '2026-Q1' is no date; write a year, month or day as 2026, 2026-01 or 2026-01-31
      f.due=soon      | f.due      | 'soon' is no value of due; write a date such as 2025-11, or one of overdue, today, week, later, none, stale
      f.due=>2025     | f.due      | '>2025' is no value of due; write a date such as 2025-11, or one of overdue, today, week, later, none, stale
      f.due=7d        | f.due      | '7d' is no value of due; write a date such as 2025-11, or one of overdue, today, week, later, none, stale
      cursor=x        | cursor     | there is no such parameter; known: f.DIMENSION, explain, facets, highlight, limit, match, prefix, q, repeats, sort, strict, syntax, typo, unit
      Q=x             | Q          | there is no such parameter; known: f.DIMENSION, explain, facets, highlight, limit, match, prefix, q, repeats, sort, strict, syntax, typo, unit
      """)
  void whatIsWrongIsNamed(String query, String parameter, String detail) {
    Problem problem = catchThrowableOfType(ProblemException.class, () -> read(query)).problem();

    assertThat(problem)
        .isEqualTo(
            new Problem("about:blank", "Bad parameter", 400, detail, parameter, null, null, null));
  }

  private static SearchRequest read(String query) {
    Map<String, List<String>> parameters = Address.parameters(query);
    return SearchParameters.read(parameters, CONFIGURATION);
  }
}
