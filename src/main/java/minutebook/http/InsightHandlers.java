package minutebook.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.YearMonth;
import minutebook.config.SearchRules;
import minutebook.http.HttpService.Services;
import minutebook.insight.AskedDates;
import minutebook.insight.Grouping;
import minutebook.insight.NotOnePersonException;

/** What the notes say of people, months, tasks and decisions. */
final class InsightHandlers {
  private static final int PEOPLE = 50;
  private static final int MAX_PEOPLE = 1_000;

  private InsightHandlers() {}

  /** {@code GET /tasks}. */
  static void tasks(Context context, Services services) throws IOException {
    GroupedParameters asked = grouped(context, services, Grouping.DUE);
    Json.answer(
        context,
        GroupedJson.of(services.insight().tasks(asked.request(), asked.by()), services.vault()));
  }

  /** {@code GET /decisions}. */
  static void decisions(Context context, Services services) throws IOException {
    GroupedParameters asked = grouped(context, services, Grouping.MONTH);
    if (asked.by() != Grouping.MONTH) {
      throw Parameters.wrong("by", "decisions go by month");
    }
    Json.answer(
        context,
        GroupedJson.of(
            services.insight().decisions(asked.request(), asked.by()), services.vault()));
  }

  private static GroupedParameters grouped(Context context, Services services, Grouping otherwise) {
    return GroupedParameters.read(
        Address.parameters(context.queryString()), otherwise, services.configuration());
  }

  /** {@code GET /people}. */
  static void people(Context context, Services services) throws IOException {
    Parameters asked = parameters(context).only("find", "limit");
    int limit = asked.number("limit", PEOPLE, 0, MAX_PEOPLE);
    Json.answer(
        context, PeopleJson.of(services.insight().people(asked.one("find").orElse(""), limit)));
  }

  /** {@code GET /people/{name}}. */
  static void person(Context context, Services services, String name) throws IOException {
    Parameters asked = parameters(context).only("since", "limit");
    try {
      Json.answer(
          context,
          BriefJson.of(
              services.insight().brief(name, asked.day("since"), limit(asked, services)),
              services.vault()));
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
  static void months(Context context, Services services) throws IOException {
    parameters(context).only();
    Json.answer(context, MonthsJson.of(services.insight().months()));
  }

  /** {@code GET /months/{yyyy-mm}}. */
  static void month(Context context, Services services, String name) throws IOException {
    Parameters asked = parameters(context).only("limit");
    Json.answer(
        context,
        MonthJson.of(
            services.insight().month(month(name), limit(asked, services)), services.vault()));
  }

  private static YearMonth month(String text) {
    try {
      return AskedDates.month(text);
    } catch (DateTimeException e) {
      throw new ProblemException(
          Problem.of(404, "'" + text + "' is no month; write it as 2026-01"));
    }
  }

  private static int limit(Parameters asked, Services services) {
    SearchRules rules = services.configuration().search();
    return asked.number("limit", rules.pageSize(), 0, rules.maxPageSize());
  }

  private static Parameters parameters(Context context) {
    return new Parameters(Address.parameters(context.queryString()));
  }
}
