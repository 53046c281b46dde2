package minutebook.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import minutebook.config.ConfigurationReader;
import minutebook.markdown.PluginReading.Form;
import minutebook.markdown.PluginReading.Taken;
import minutebook.note.Priority;
import minutebook.note.Task;

/** Holds what Minutebook reads on a task line against what the plugin does. */
final class TaskComparison {
  private static final InlineText NOTHING = InlineText.plain("");
  private static final TaskReader READER = new TaskReader(ConfigurationReader.bundled().tasks());
  private static final Pattern NOT_A_TAG =
      Pattern.compile("#\\d+|.*[;'=+~`\\[\\]\\\\\u201C\u201D\u2013\u2014…].*");

  private static final Pattern LETTER = Pattern.compile("[A-Za-z0-9]");
  private static final String DAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
  private static final String WHICH = "(?:[0-9]+(?:st|nd|rd|th)|last|" + DAY + ")";
  private static final String SOME = WHICH + "(?: " + WHICH + ")*";
  private static final String MONTH = "(?:January|February|April|December)";

  /** Of the rules that the plugin reads, those that occur here. */
  private static final Pattern RULE =
      Pattern.compile(
          "(?i)every(?: [1-9][0-9]*)? (?:(?:week)?days?|weeks?|months?|years?|%s|%s(?: and %s)?)\\b"
                  .formatted(DAY, MONTH, MONTH)
              + "(?: on (?:the )?%s(?:(?:,| and) %s)*\\b)?(?: when done$)?".formatted(SOME, SOME));

  /** How a line is read. */
  enum Outcome {
    /** As the plugin does when it is set to one of the two forms. */
    SAME,
    /** As the plugin would if it were set to both. */
    BOTH_FORMS,
    /** Fields that text follows are read as well. */
    TRAILING_TEXT,
    /** A space that is no plain one stands in a field. */
    OTHER_SPACE,
    DIFFERENT;

    String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private TaskComparison() {}

  /** Compares the readings of what follows a box. */
  static Outcome of(String body) {
    TaskLine ours = ours(body);
    Map<String, String> fields = new TreeMap<>(fields(ours.task()));
    ours.beforeText().forEach(field -> fields.remove(field.key()));
    PluginReading both = PluginReading.of(body, Form.BOTH);
    if (!agrees(ours, fields, both, body)) {
      PluginReading plain = PluginReading.of(body.replace('\u00A0', ' '), Form.BOTH);
      return fields.equals(known(plain)) ? Outcome.OTHER_SPACE : Outcome.DIFFERENT;
    }
    if (!ours.beforeText().isEmpty()) {
      return Outcome.TRAILING_TEXT;
    }
    boolean one =
        both.equals(PluginReading.of(body, Form.EMOJI))
            || both.equals(PluginReading.of(body, Form.DATAVIEW));
    return one ? Outcome.SAME : Outcome.BOTH_FORMS;
  }

  static TaskLine ours(String body) {
    return READER.read(" ", InlineText.plain(body), NOTHING);
  }

  private static boolean agrees(
      TaskLine ours, Map<String, String> fields, PluginReading plugin, String body) {
    return fields.equals(known(plugin)) && ours.text().text().equals(text(plugin, body));
  }

  /**
   * The description as Minutebook keeps it: without tags at its end, but with what is none, with
   * fields that do not count and with words that go on after a rule.
   */
  private static String text(PluginReading plugin, String body) {
    Map<String, String> values = known(plugin);
    List<String> words = new ArrayList<>(List.of(plugin.words()));
    for (Taken taken : plugin.taken()) {
      boolean counts = meaning(taken).equals(values.get(taken.key()));
      if (taken.key().equals(PluginReading.TAG_KEY)) {
        words.add(NOT_A_TAG.matcher(taken.value()).matches() ? taken.value() : "");
      } else if (!counts) {
        words.add(taken.written());
      } else {
        words.add(leftOver(taken));
      }
    }
    words.removeIf(String::isEmpty);
    String text = String.join(" ", words).strip();
    return text.isEmpty() ? PluginReading.withoutBlockId(body) : text;
  }

  private static String leftOver(Taken taken) {
    Matcher rule = RULE.matcher(taken.value());
    String rest =
        taken.key().equals("repeat") && rule.lookingAt() ? taken.value().substring(rule.end()) : "";
    return LETTER.matcher(rest).find() ? rest.strip() : "";
  }

  /** The first of each of the plugin's values that means something. */
  static Map<String, String> known(PluginReading plugin) {
    Map<String, String> values = new TreeMap<>();
    for (Taken taken : plugin.taken()) {
      if (!meaning(taken).isEmpty() && !taken.key().equals(PluginReading.TAG_KEY)) {
        values.putIfAbsent(taken.key(), meaning(taken));
      }
    }
    return values;
  }

  /** What a value means, or nothing. */
  private static String meaning(Taken taken) {
    String value = taken.value();
    return switch (taken.key()) {
      case "onCompletion" -> {
        String action = value.toLowerCase(Locale.ROOT);
        yield action.equals("keep") || action.equals("delete") ? action : "";
      }
      case "dependsOn" -> value.replace(" ", "");
      case "repeat" -> {
        Matcher rule = RULE.matcher(value);
        yield rule.lookingAt() ? rule.group() : "";
      }
      default -> value;
    };
  }

  /** The fields of a task under the names the plugin has for them. */
  static Map<String, String> fields(Task task) {
    Map<String, String> values = new TreeMap<>();
    task.dates().forEach((date, day) -> values.put(TaskField.of(date).key(), day.toString()));
    task.invalidDates().forEach((date, text) -> values.put(TaskField.of(date).key(), text));
    if (task.priority() != Priority.NONE) {
      values.put("priority", task.priority().id());
    }
    if (task.recurrence() != null) {
      values.put("repeat", task.recurrence());
    }
    if (task.onCompletion() != null) {
      values.put("onCompletion", task.onCompletion().id());
    }
    if (task.id() != null) {
      values.put("id", task.id());
    }
    if (!task.dependsOn().isEmpty()) {
      values.put("dependsOn", String.join(",", task.dependsOn()));
    }
    return values;
  }
}
