package minutebook.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the Obsidian Tasks plugin reads on a task line, by regular expressions held against its end,
 * one after the other, as the plugin does it; made without a look at how Minutebook does.
 *
 * @param words what is left of the description, without trailing tags
 * @param taken what was taken off its end, in the order it stands there
 */
record PluginReading(String words, List<Taken> taken) {
  private static final int RUNS = 20;
  private static final int FLAGS = Pattern.UNICODE_CHARACTER_CLASS;
  private static final String DATE = "(\\d{4}-\\d{2}-\\d{2})";
  private static final String ID = "[a-zA-Z0-9-_]+";

  private static final Pattern BLOCK_ID = Pattern.compile(" \\^[a-zA-Z0-9-]+\\z");
  private static final Pattern TAG =
      Pattern.compile("(^|\\s)(#[^ !@#$%^&*(),.?\":{}|<>]+)\\z", FLAGS);
  private static final Pattern OUTER_SPACE = Pattern.compile("\\A\\s+|\\s+\\z", FLAGS);

  private static final Map<String, String> PRIORITIES =
      Map.of("🔺", "highest", "⏫", "high", "🔼", "medium", "🔽", "low", "⏬", "lowest");

  /** The key of a tag. */
  static final String TAG_KEY = "#";

  /**
   * A field or a tag.
   *
   * @param key of the Dataview form, or {@link #TAG_KEY}
   */
  record Taken(String key, String value, String written) {}

  /** In which form fields are read. */
  enum Form {
    EMOJI,
    DATAVIEW,
    BOTH
  }

  /**
   * What is looked for in each run, in order.
   *
   * @param key of the Dataview form, or {@link #TAG_KEY}
   * @param signed what stands in the emoji form
   * @param value what stands after the key
   */
  private record Step(String key, String signed, String value) {

    Step(String key, String sign, String separator, String value) {
      this(key, sign + separator + value, value);
    }

    List<Pattern> patterns(Form form) {
      if (key.equals(TAG_KEY)) {
        return List.of(TAG);
      }
      List<Pattern> all = new ArrayList<>();
      if (form != Form.DATAVIEW) {
        all.add(Pattern.compile(signed + "\\z"));
      }
      if (form != Form.EMOJI) {
        String inside = " *" + key + ":: *" + value + " *";
        all.add(Pattern.compile("\\[" + inside + "](?: *,)?\\z"));
        all.add(Pattern.compile("\\(" + inside + "\\)(?: *,)?\\z"));
      }
      return all;
    }
  }

  private static final String SPACE = "\uFE0F? *";

  private static final List<Step> STEPS =
      List.of(
          new Step("priority", "(🔺|⏫|🔼|🔽|⏬)" + SPACE, "(highest|high|medium|low|lowest)"),
          new Step("completion", "✅", SPACE, DATE),
          new Step("cancelled", "❌", SPACE, DATE),
          new Step("due", "(?:📅|📆|🗓)", SPACE, DATE),
          new Step("scheduled", "(?:⏳|⌛)", SPACE, DATE),
          new Step("start", "🛫", SPACE, DATE),
          new Step("created", "➕", SPACE, DATE),
          new Step("repeat", "🔁", SPACE, "((?i:every)[a-zA-Z0-9, !]*)"),
          new Step("onCompletion", "🏁", SPACE, "([a-zA-Z]+)"),
          new Step(TAG_KEY, "", ""),
          new Step("id", "🆔", SPACE, "(" + ID + ")"),
          new Step("dependsOn", "⛔", SPACE, "(" + ID + "(?: *, *" + ID + ")*)"));

  private static final Map<Form, Map<String, List<Pattern>>> PATTERNS = new EnumMap<>(Form.class);

  static {
    for (Form form : Form.values()) {
      Map<String, List<Pattern>> patterns = new LinkedHashMap<>();
      STEPS.forEach(step -> patterns.put(step.key, step.patterns(form)));
      PATTERNS.put(form, patterns);
    }
  }

  /**
   * Reads a line.
   *
   * @param body what follows the box
   */
  static PluginReading of(String body, Form form) {
    Map<String, List<Pattern>> patterns = PATTERNS.getOrDefault(form, Map.of());
    String line = withoutBlockId(body);
    Deque<Taken> taken = new ArrayDeque<>();
    boolean matched;
    int runs = 0;
    do {
      matched = false;
      for (Map.Entry<String, List<Pattern>> field : patterns.entrySet()) {
        for (Pattern pattern : field.getValue()) {
          Matcher match = pattern.matcher(line);
          if (match.find()) {
            String value = match.group(match.groupCount());
            String said = PRIORITIES.getOrDefault(value, value.strip());
            taken.addFirst(new Taken(field.getKey(), said, trim(match.group())));
            line = trim(line.substring(0, match.start()));
            matched = true;
            break;
          }
        }
      }
      runs++;
    } while (matched && runs <= RUNS);
    return new PluginReading(line, List.copyOf(taken));
  }

  static String withoutBlockId(String body) {
    return trim(BLOCK_ID.matcher(trim(body)).replaceFirst(""));
  }

  private static String trim(String text) {
    return OUTER_SPACE.matcher(text).replaceAll("");
  }
}
