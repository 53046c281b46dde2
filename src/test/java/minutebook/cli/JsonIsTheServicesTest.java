package minutebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import minutebook.http.TestService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** {@code --json} prints what the service answers to the same question. */
@Tag("slow")
final class JsonIsTheServicesTest {
  /** A query; then, after {@code &}, parameters of the service. */
  static final List<String> QUESTIONS =
      List.of(
          // Words
          "",
          "kestrel",
          "kestrel antenna",
          "Kestrel ANTENNA",
          "glycol quarantine",
          "brandao",
          "zoë signed",
          "optician",
          "no such words here",
          // Phrases
          "\"door nine\"",
          "\"grace period\" task",
          "\"unclosed phrase",
          // Operators
          "ice OR frost",
          "tidegate (ice OR frost)",
          "grace -person:grace",
          "antenna -kestrel",
          "antenna NOT (kestrel corvane)",
          "-(antenna OR price)",
          "(unclosed group",
          // Qualifiers
          "section:decision price",
          "section:decision \"kestrel antenna\"",
          "section:decision date:2026-05..2026-06 \"loading dock\"",
          "with:\"Petra Holm\" date:2026-05",
          "person:zoe",
          "is:task is:open assignee:\"Tomas Ferro\" priority:high",
          "status:done",
          "tag:project/tidegate",
          "#pricing date:>=2026-04",
          "type:customer",
          "path:Customers/ section:decision",
          "title:weekly housings",
          "in:source sighed",
          "priority:>=medium due:2026-02",
          "has:due -is:done",
          "date:2026-02-17 priority:high",
          // Warnings
          "person:nobody",
          "tga:pricing",
          "date:someday",
          // Parameters
          "kestrel & unit=note",
          "kestrel & unit=note & limit=3 & sort=date-asc",
          "kestrel & sort=date-desc & limit=200",
          "kestrel & limit=0",
          "kestrel & highlight=false",
          " & f.person=Tomas Ferro & f.person=Ravi",
          " & f.tag.all=generated & f.tag.all=project/tidegate & f.person.not=Ravi",
          "price & f.date=2026-04 & f.section=decision",
          "price & f.type.not=customer & unit=note",
          "price & f.priority=high & f.status=proposed",
          "price & facets=person:2,tag:3,date",
          "price & facets=",
          "price & f.person=Nobody At All & facets=person:1");

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
  @FieldSource("QUESTIONS")
  void searchAnswersAsTheService(String question) throws Exception {
    String[] parts = question.split(" ?& ", -1);
    List<String> parameters = new ArrayList<>(List.of("q", parts[0]));
    List<String> arguments = new ArrayList<>(List.of("search", "--json"));
    for (int i = 1; i < parts.length; i++) {
      String[] parameter = parts[i].split("=", 2);
      parameters.addAll(List.of(parameter));
      arguments.addAll(option(parameter[0], parameter[1]));
    }
    arguments.add("--");
    arguments.addAll(List.of(parts[0].split(" ", -1)));

    Run run = Run.of(arguments.toArray(String[]::new));

    assertThat(run.err()).isEmpty();
    JsonNode answer = service.json("/api/v1/search", parameters.toArray(String[]::new));
    assertThat(answer.has("total")).isTrue();
    assertThat(comparable(run.out())).isEqualTo(comparable(answer.toString()));
  }

  @Test
  void facetsAnswersAsTheService() throws Exception {
    assertThat(comparable(Run.of("facets", "tag", "--json", "price").out()))
        .isEqualTo(
            comparable(
                service
                    .json("/api/v1/search", "q", "price", "facets", "tag:1000", "limit", "0")
                    .toString()));
  }

  @Test
  void completeAnswersAsTheService() throws Exception {
    for (String text : List.of("", "antenna pe", "person:", "tag:pro", "\"pell", "zzzzz ")) {
      assertThat(Run.of("search", "--json", "-n", "3", "--complete", text).out())
          .isEqualTo(service.json("/api/v1/suggest", "q", text, "limit", "3") + "\n");
    }
  }

  @Test
  void statusAndShowAnswerAsTheService() throws Exception {
    assertThat(Run.of("status", "--json").out()).isEqualTo(service.json("/api/v1/status") + "\n");
    assertThat(Run.of("show", "--json", "Welcome.md").out())
        .isEqualTo(service.json("/api/v1/notes/Welcome.md") + "\n");
  }

  @Test
  void listsBriefsAndDigestsAnswerAsTheService() throws Exception {
    assertThat(comparable(Run.of("tasks", "--json", "--by", "month", "-n", "2", "door").out()))
        .isEqualTo(
            comparable(
                service
                    .json("/api/v1/tasks", "by", "month", "limit", "2", "q", "door", "facets", "")
                    .toString()));
    assertThat(comparable(Run.of("decisions", "--json", "price").out()))
        .isEqualTo(
            comparable(service.json("/api/v1/decisions", "q", "price", "facets", "").toString()));
    assertThat(Run.of("people", "--json", "petra").out())
        .isEqualTo(service.json("/api/v1/people", "find", "petra") + "\n");
    assertThat(Run.of("brief", "--json", "--since", "2026-03-01", "petra", "holt").out())
        .isEqualTo(
            service.json("/api/v1/people/Petra%20Holt", "since", "2026-03-01", "limit", "10")
                + "\n");
    assertThat(Run.of("month", "--json", "2026-03").out())
        .isEqualTo(service.json("/api/v1/months/2026-03") + "\n");
  }

  private static List<String> option(String parameter, String value) {
    if (parameter.startsWith("f.")) {
      return List.of("--f", parameter.substring(2) + "=" + value);
    }
    return switch (parameter) {
      case "limit" -> List.of("-n", value);
      case "highlight" -> List.of("--no-highlight");
      default -> List.of("--" + parameter, value);
    };
  }

  private static JsonNode comparable(String json) {
    ObjectNode answer = (ObjectNode) JsonMapper.shared().readTree(json);
    answer.remove("tookMs");
    answer.remove("index");
    return answer;
  }
}
