package minutebook.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.YearMonth;
import minutebook.config.Configuration;
import minutebook.insight.AskedDates;
import minutebook.insight.Grouping;
import minutebook.insight.Insight;
import minutebook.insight.NotOnePersonException;

/** What the notes say of people, months, tasks and decisions. */
final class InsightHandlers {
  private static final int PEOPLE = 50;
  private static final int MAX_PEOPLE = 1_000;

  private final String vault;
  private final Configuration configuration;
  private final Insight insight;

  InsightHandlers(HttpService.Services services) {
    this.vault = services.vault();
    this.configuration = services.configuration();
    this.insight = services.insight();
  }

  /** {@code GET /tasks}. */
  void tasks(Context context) throws IOException {
    GroupedParameters asked = grouped(context, Grouping.DUE);
    Json.answer(context, GroupedJson.of(insight.tasks(asked.request(), asked.by()), vault));
  }

  /** {@code GET /decisions}. */
  void decisions(Context context) throws IOException {
    GroupedParameters asked = grouped(context, Grouping.MONTH);
    if (asked.by() != Grouping.MONTH) {
      throw Parameters.wrong("by", "decisions go by month");
    }
    Json.answer(context, GroupedJson.of(insight.decisions(asked.request(), asked.by()), vault));
  }

  private GroupedParameters grouped(Context context, Grouping otherwise) {
    return GroupedParameters.read(
        Address.parameters(context.queryString()), otherwise, configuration);
  }

  /** {@code GET /people}. */
  void people(Context context) throws IOException {
    Parameters asked = parameters(context).only("find", "limit");
    int limit = asked.number("limit", PEOPLE, 0, MAX_PEOPLE);
    Json.answer(context, PeopleJson.of(insight.people(asked.one("find").orElse(""), limit)));
  }

  /** {@code GET /people/{name}}. */
  void person(Context context, String name) throws IOException {
    Parameters asked = parameters(context).only("since", "limit");
    try {
      Json.answer(
          context, BriefJson.of(insight.brief(name, asked.day("since"), limit(asked)), vault));
    } catch (NotOnePersonException e) {
      throw new ProblemException(
          Problem.named(
              String.valueOf(e.getMessage()),
              e.people().stream().map(InsightHandlers::candidate).toList()));
    }
  }

  private static Problem.Candidate candidate(String name) {
    return new Problem.Candidate(name, HttpService.PEOPLE + "/" + Address.encoded(name));
  }

  /** {@code GET /months}. */
  void months(Context context) throws IOException {
    parameters(context).only();
    Json.answer(context, MonthsJson.of(insight.months()));
  }

  /** {@code GET /months/{yyyy-mm}}. */
  void month(Context context, String name) throws IOException {
    Parameters asked = parameters(context).only("limit");
    Json.answer(context, MonthJson.of(insight.month(month(name), limit(asked)), vault));
  }

  private static YearMonth month(String text) {
    try {
      return AskedDates.month(text);
    } catch (DateTimeException e) {
      throw new ProblemException(
          Problem.of(404, "'" + text + "' is no month; write it as 2026-01"));
    }
  }

  private int limit(Parameters asked) {
    return asked.number(
        "limit", configuration.search().pageSize(), 0, configuration.search().maxPageSize());
  }

  private static Parameters parameters(Context context) {
    return new Parameters(Address.parameters(context.queryString()));
  }
}
