package minutebook.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class ListedItemTest {
  @Test
  void hitsComeFirstThenWhatWasFoundBesideThemAndEqualsFollowTheirHit() {
    List<ListedItem> items =
        ListedItem.in(
            json(
                """
                {"also": [{"text": "d", "note": {"path": "4.md"}}],
                 "hits": [{"text": "a", "note": {"path": "1.md"}, "alsoIn": [{"path": "2.md"}]},
                          {"text": "c", "note": {"path": "3.md"}, "alsoIn": []}]}
                """));

    assertThat(items)
        .containsExactly(
            new ListedItem("1.md", "a"),
            new ListedItem("2.md", "a"),
            new ListedItem("3.md", "c"),
            new ListedItem("4.md", "d"));
  }

  @Test
  void anAnswerMayHaveHitsOnly() {
    assertThat(ListedItem.in(json("{\"hits\": []}"))).isEmpty();
  }

  @Test
  void aRefusalIsNoAnswerWithoutHits() {
    assertThatIllegalStateException()
        .isThrownBy(() -> ListedItem.in(json("{\"status\": 400, \"detail\": \"no\"}")))
        .withMessage(
            "the service does not answer the question: {\"status\":400,\"detail\":\"no\"}");
  }

  private static JsonNode json(String text) {
    return JsonMapper.shared().readTree(text);
  }
}
