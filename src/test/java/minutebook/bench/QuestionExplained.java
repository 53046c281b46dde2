package minutebook.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import minutebook.bench.TestCollection.Document;
import minutebook.bench.TestCollection.Question;

/**
 * Two answers to one question, side by side, each document with its gain.
 *
 * <pre>
 *       ours                                   bare
 *   1   184  2  scale models for …             486  0  similarity laws for …
 * </pre>
 */
final class QuestionExplained {
  private static final int SHOWN = 10;
  private static final int WORDS = 44;

  private final Question question;
  private final Map<String, String> beginnings;

  QuestionExplained(TestCollection collection, Question question) {
    this.question = question;
    this.beginnings =
        collection.documents().stream()
            .collect(Collectors.toMap(Document::id, QuestionExplained::beginning));
  }

  String beside(List<String> ours, List<String> bare) {
    String row = "%3s  %-" + columnWidth() + "s  %s%n";
    StringBuilder lines = new StringBuilder(row.formatted("", "ours", "bare"));
    for (int i = 0; i < SHOWN; i++) {
      lines.append(row.formatted(i + 1, column(ours, i), column(bare, i)));
    }
    lines.append("relevant, and its place in ours and bare:\n");
    places(ours, bare).forEach((id, places) -> lines.append("  %s %s%n".formatted(id, places)));
    return lines.toString();
  }

  private static int columnWidth() {
    return 12 + 4 + WORDS;
  }

  private String column(List<String> ranked, int index) {
    if (index >= ranked.size()) {
      return "–";
    }
    String id = ranked.get(index);
    return "%-12s %d  %s"
        .formatted(id, question.gains().getOrDefault(id, 0), beginnings.getOrDefault(id, ""));
  }

  private Map<String, String> places(List<String> ours, List<String> bare) {
    Map<String, String> places = new LinkedHashMap<>();
    question
        .gains()
        .forEach(
            (id, gain) ->
                places.put(id, "(%d): %s, %s".formatted(gain, place(ours, id), place(bare, id))));
    return places;
  }

  private static String place(List<String> ranked, String id) {
    int index = ranked.indexOf(id);
    return index < 0 ? "–" : String.valueOf(index + 1);
  }

  private static String beginning(Document document) {
    String words = (document.title() + " " + document.text()).strip().replaceAll("\\s+", " ");
    return words.substring(0, Math.min(words.length(), WORDS));
  }
}
