package minutebook.bench;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Questions about a vault, with the items that answer them.
 *
 * <pre>
 * # a remark
 * floor nDCG@10 0.512
 *
 * molly glove
 *   3 Projects/Door Nine.md | Molly showed that wiping       gain, note | beginning of the item
 *   1 Meetings/Retro.md | Molly's glove
 * </pre>
 *
 * @param floors what the means must reach
 */
record JudgedQuestions(Map<RankingMeasure, Double> floors, List<Question> questions) {
  private static final Pattern FLOOR = Pattern.compile("floor (\\S+) (\\d\\.\\d{3})");
  private static final Pattern ITEM = Pattern.compile(" +([1-3]) (\\S[^|]*\\S) \\| (\\S.*)");

  /**
   * What is asked.
   *
   * @param text in the query language
   * @param gains of the items that answer it, in the order of the file
   */
  record Question(String text, Map<Item, Integer> gains) {

    /** How a list of items is judged: those it holds by their names, any other by its own. */
    List<String> judged(List<ListedItem> listed) {
      return listed.stream()
          .map(
              item ->
                  gains.keySet().stream()
                      .filter(judged -> judged.is(item.path(), item.text()))
                      .findFirst()
                      .orElse(new Item(item.path(), item.text())))
          .map(Item::name)
          .distinct()
          .toList();
    }

    /** Gains by the names of items. */
    Map<String, Integer> gainsByName() {
      Map<String, Integer> byName = new TreeMap<>();
      gains.forEach((item, gain) -> byName.put(item.name(), gain));
      return byName;
    }
  }

  /**
   * An item of a note.
   *
   * @param beginning of its text
   */
  record Item(String path, String beginning) {
    boolean is(String otherPath, String text) {
      return path.equals(otherPath) && text.startsWith(beginning);
    }

    String name() {
      return path + " | " + beginning;
    }
  }

  /**
   * Reads a file's lines.
   *
   * @throws IllegalArgumentException for a line that is neither, with its number
   */
  static JudgedQuestions read(List<String> lines) {
    Map<RankingMeasure, Double> floors = new EnumMap<>(RankingMeasure.class);
    List<Question> questions = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      Matcher floor = FLOOR.matcher(line);
      Matcher item = ITEM.matcher(line);
      if (floor.matches()) {
        floors.put(RankingMeasure.titled(floor.group(1)), Double.valueOf(floor.group(2)));
      } else if (item.matches() && !questions.isEmpty()) {
        Item judged = new Item(item.group(2), item.group(3));
        questions.getLast().gains().put(judged, Integer.valueOf(item.group(1)));
      } else if (line.startsWith(" ")) {
        throw new IllegalArgumentException(
            "line %d is no judgment \"  GAIN NOTE | ITEM\" below a question: %s"
                .formatted(i + 1, line));
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        questions.add(new Question(line, new LinkedHashMap<>()));
      }
    }
    return new JudgedQuestions(floors, questions);
  }

  /** The lines with other floors. */
  static List<String> withFloors(List<String> lines, Map<RankingMeasure, Double> reached) {
    return lines.stream().map(line -> withFloor(line, reached)).toList();
  }

  private static String withFloor(String line, Map<RankingMeasure, Double> reached) {
    Matcher floor = FLOOR.matcher(line);
    if (!floor.matches()) {
      return line;
    }
    double value = reached.getOrDefault(RankingMeasure.titled(floor.group(1)), 0.0);
    // Rounded down, so that what reaches the value reaches the floor.
    return "floor %s %d.%03d"
        .formatted(floor.group(1), (int) value, (int) Math.floor(value * 1000) % 1000);
  }
}
