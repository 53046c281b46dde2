package minutebook.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import minutebook.search.Suggestion;
import org.jspecify.annotations.Nullable;

/**
 * The answer to {@code /suggest}.
 *
 * @param text typed so far
 */
public record SuggestJson(String text, List<SuggestionJson> suggestions) {

  /**
   * One way to go on.
   *
   * @param insert the whole text after this is chosen
   * @param start where what is replaced begins; it ends with the text
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record SuggestionJson(
      String kind, String text, String insert, int start, int end, @Nullable Long count) {}

  public static SuggestJson of(String text, List<Suggestion> suggestions) {
    return new SuggestJson(
        text,
        suggestions.stream()
            .map(
                one ->
                    new SuggestionJson(
                        one.kind().id(),
                        one.text(),
                        one.insert(),
                        one.replaced().start(),
                        one.replaced().end(),
                        one.count()))
            .toList());
  }
}
