package minutebook.search;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import minutebook.people.EditDistance;

/** What words of a text answer a condition, as plain code; letters without accents only. */
final class NaiveWords {
  private NaiveWords() {}

  static List<String> of(String text) {
    return split(text.toLowerCase(Locale.ROOT));
  }

  private static List<String> split(String text) {
    return Arrays.stream(text.split("[^a-zA-Z0-9]+", -1)).filter(word -> !word.isEmpty()).toList();
  }

  /** Whether a text has what is asked for as written. */
  static boolean has(String text, Criterion.Text asked) {
    return switch (asked) {
      case Criterion.Words(String words) -> of(text).containsAll(of(words));
      case Criterion.Phrase(String words, int distance) ->
          distance == 0
              ? Collections.indexOfSubList(of(text), of(words)) >= 0
              : within(of(text), of(words), distance);
      case Criterion.Pattern(String pattern) ->
          anyMatches(text, pattern.replace("*", ".*").replace("?", "."));
      case Criterion.Regex(String expression) -> anyMatches(text, expression);
      case Criterion.Fuzzy(String word, int edits) ->
          of(text).stream().anyMatch(one -> EditDistance.between(word, one, edits) <= edits);
      case Criterion.Expression expression ->
          throw new IllegalStateException("an engine's own syntax: " + expression);
      case Criterion.Cased(String words) ->
          Collections.indexOfSubList(split(text), split(words)) >= 0;
    };
  }

  private static boolean anyMatches(String text, String expression) {
    return of(text).stream().anyMatch(word -> word.matches(expression));
  }

  /** Different words, moved by so many places altogether from where they would be in order. */
  private static boolean within(List<String> text, List<String> words, int distance) {
    return IntStream.range(-words.size(), text.size())
        .anyMatch(
            least ->
                IntStream.range(0, words.size())
                    .allMatch(
                        i ->
                            IntStream.rangeClosed(least + i, least + i + distance)
                                .filter(at -> at >= 0 && at < text.size())
                                .anyMatch(at -> text.get(at).equals(words.get(i)))));
  }
}
