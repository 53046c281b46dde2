package minutebook.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** People, months, tasks and decisions over HTTP, held against searches. */
class InsightAnswerTest {
  private static final String API = "/api/v1";

  private static TestService service;

  @BeforeAll
  static void serve() throws Exception {
    service = TestService.ofSampleVault();
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Petra Holt", "petra holt", "Zoe Brandao", "Anders Vik"})
  void aBriefCountsWhatSearchesFind(String name) throws Exception {
    JsonNode brief = json("/people/" + name.replace(" ", "%20"));
    String who = "\"" + brief.get("name").asString() + "\"";

    assertThat(brief.at("/meetings/total").asLong())
        .isEqualTo(total("with:" + who + " is:meeting", "note"))
        .isPositive()
        .isEqualTo(sum(brief.at("/meetings/months"), "count"));
    assertThat(brief.at("/notes/total").asLong()).isEqualTo(total("person:" + who, "note"));
    assertThat(brief.at("/decisions/total").asLong())
        .isLessThanOrEqualTo(
            total(
                "section:decision person:" + who + " since:" + brief.get("since").asString(),
                "item"));
    assertThat(brief.at("/owes/items"))
        .allSatisfy(
            item -> {
              assertThat(item.at("/task/open").asBoolean()).isTrue();
              assertThat(item.at("/task/assignees").valueStream().map(JsonNode::asString))
                  .contains(brief.get("name").asString());
            });
    assertThat(brief.at("/owed/items"))
        .allSatisfy(
            item ->
                assertThat(item.at("/task/assignees").valueStream().map(JsonNode::asString))
                    .isNotEmpty()
                    .doesNotContain(brief.get("name").asString()));
  }

  @ParameterizedTest
  @CsvSource({
    "/tasks, due",
    "/tasks, assignee",
    "/tasks, month",
    "/decisions, month",
  })
  void aListHasEveryItemInAGroup(String path, String by) throws Exception {
    JsonNode list = json(path, "by", by, "limit", "3", "q", "door");
    long inGroups = sum(list.get("groups"), "total");

    assertThat(list.get("by").asString()).isEqualTo(by);
    assertThat(list.get("total").asLong()).isPositive().isLessThanOrEqualTo(inGroups);
    assertThat(list.get("groups"))
        .allSatisfy(group -> assertThat(group.get("items").size()).isBetween(1, 3));
    assertThat(list.get("groups").get(0).get("items"))
        .allSatisfy(item -> assertThat(item.get("times").asInt()).isPositive());
  }

  @Test
  void aListIsNarrowedAsASearchIs() throws Exception {
    JsonNode all = json("/tasks");
    JsonNode some = json("/tasks", "f.priority", "high", "f.due", "stale");

    assertThat(some.get("total").asLong()).isPositive().isLessThan(all.get("total").asLong());
    assertThat(some.get("groups"))
        .extracting(group -> group.get("value").asString())
        .containsExactly("stale");
    assertThat(some.at("/groups/0/folded").asBoolean()).isTrue();
    assertThat(some.at("/groups/0/items"))
        .allSatisfy(item -> assertThat(item.at("/task/priority").asString()).isEqualTo("high"));
  }

  @Test
  void theDirectoryCountsWhatBriefsDo() throws Exception {
    JsonNode people = json("/people", "limit", "4");

    assertThat(people.get("total").asInt()).isGreaterThan(4);
    assertThat(people.get("people")).hasSize(4);
    for (JsonNode person : people.get("people")) {
      JsonNode brief = json("/people/" + person.get("name").asString().replace(" ", "%20"));
      assertThat(person.get("meetings")).isEqualTo(brief.at("/meetings/total"));
      assertThat(person.get("lastMet")).isEqualTo(brief.at("/meetings/last/date"));
      assertThat(person.get("notes")).isEqualTo(brief.at("/notes/total"));
      assertThat(person.get("openTasks")).isEqualTo(brief.at("/owes/total"));
    }
    assertThat(people.get("likelyDuplicates")).isNotEmpty();
    assertThat(json("/people", "find", "petra").get("total").asInt()).isEqualTo(2);
  }

  @Test
  void theMonthsAreThoseOfTheNotesAndEachHasItsDigest() throws Exception {
    JsonNode months = json("/months").get("months");
    List<String> names = new ArrayList<>();
    for (JsonNode month : months) {
      String name = month.get("month").asString();
      names.add(name);
      JsonNode digest = json("/months/" + name, "limit", "1");
      assertThat(month.get("notes").asLong())
          .isEqualTo(total("date:" + name, "note"))
          .isGreaterThanOrEqualTo(digest.at("/meetings/total").asLong());
      assertThat(digest.at("/meetings/total").asLong())
          .isEqualTo(total("is:meeting date:" + name, "note"));
    }
    assertThat(names).isNotEmpty().isSortedAccordingTo((a, b) -> b.compareTo(a));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
      /tasks?by=when          | 400 | 'when' is none of due, assignee, month
      /tasks?by=due&by=month  | 400 | give it once
      /tasks?limit=x          | 400 | 'x' is no whole number from 0 to 200
      /decisions?by=due       | 400 | decisions go by month
      /people?q=x             | 400 | there is no such parameter; known: find, limit
      /people?limit=-1        | 400 | '-1' is no whole number from 0 to 1000
      /people/Nobody%20Known  | 404 | no note names 'Nobody Known'
      /people/petra           | 404 | 'petra' may be Petra Holm, Petra Holt; give the whole name
      /people/%20             | 404 | no note names ' '
      /people/Petra?since=May | 400 | 'May' is no day; write it as 2026-01-31
      /people/Petra?since=0000-01-01 | 400 | '0000-01-01' is no day; write it as 2026-01-31
      /months/2026-13         | 404 | '2026-13' is no month; write it as 2026-01
      /months/2026-01?x=1     | 400 | there is no such parameter; known: limit
      """)
  void whatIsWrongIsSaid(String path, int status, String detail) throws Exception {
    var answer = service.get(API + path);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(service.json(API + path).get("detail").asString()).isEqualTo(detail);
  }

  @Test
  void whomANameMayMeanIsListedWithWhereEachIsAnswered() throws Exception {
    JsonNode candidates = json("/people/petra").get("candidates");
    assertThat(candidates)
        .extracting(candidate -> candidate.get("name").asString())
        .containsExactly("Petra Holm", "Petra Holt");
    for (JsonNode candidate : candidates) {
      assertThat(service.json(candidate.get("url").asString()).get("name"))
          .isEqualTo(candidate.get("name"));
    }
    assertThat(json("/people/Petra%20Hol").get("candidates")).hasSize(2);
    assertThat(json("/people/Nobody%20Known").has("candidates")).isFalse();
  }

  @Test
  void aMonthWithoutNotesIsEmpty() throws Exception {
    JsonNode digest = json("/months/1999-01");
    assertThat(digest.at("/meetings/total").asInt()).isZero();
    assertThat(digest.get("newTags")).isEmpty();
  }

  private static JsonNode json(String path, String... parameters) throws Exception {
    return service.json(API + path, parameters);
  }

  private static long total(String q, String unit) throws Exception {
    return json("/search", "q", q, "unit", unit, "limit", "0").get("total").asLong();
  }

  private static long sum(JsonNode all, String field) {
    return all.valueStream().mapToLong(one -> one.get(field).asLong()).sum();
  }
}
