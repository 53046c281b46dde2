package minutebook.bench;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * An item of a search's answer.
 *
 * @param path of its note
 */
record ListedItem(String path, String text) {

  /**
   * What an answer of the service lists, in the order a reader sees it: the hits, each followed by
   * its equals in other notes, and then what was found beside them.
   *
   * @throws IllegalStateException for an answer that is none
   */
  static List<ListedItem> in(JsonNode answer) {
    if (!answer.path("hits").isArray()) {
      throw new IllegalStateException("the service does not answer the question: " + answer);
    }
    List<ListedItem> items = new ArrayList<>();
    for (String list : List.of("hits", "also")) {
      for (JsonNode hit : answer.path(list)) {
        String text = hit.path("text").asString("");
        items.add(new ListedItem(hit.at("/note/path").asString(), text));
        for (JsonNode equal : hit.path("alsoIn")) {
          items.add(new ListedItem(equal.path("path").asString(), text));
        }
      }
    }
    return items;
  }
}
