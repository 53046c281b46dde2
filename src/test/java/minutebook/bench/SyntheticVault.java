package minutebook.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/**
 * A vault of made-up meeting notes, the same for the same seed. A note depends on the seed and its
 * number alone, so a smaller vault is a part of a larger one.
 *
 * <pre>
 * 2025-06/2025-06-03 note 17.md
 *   ---
 *   title: trou meesh cla 17
 *   date: 2025-06-03
 *   participants:
 *     - Brea Chailand
 *   tags: [project/stou/drea]
 *   ---
 *   ## Tasks
 *   - [ ] **drai** shea flou … [[Brea Chailand]] #project/stou/drea 📅 2025-06-19 🔼
 * </pre>
 */
public final class SyntheticVault {
  static final long SEED = 42;

  private static final LocalDate FIRST_DAY = LocalDate.of(2024, 11, 1);
  private static final int DAYS = 730;
  private static final int VOCABULARY = 40_000;
  private static final int PEOPLE = 500;
  private static final String[] PRIORITIES = {"⏫", "🔼", "🔽"};
  private static final String[] DETAILS = {
    "Key information", "Risks", "Context", "Budget", "Roadmap", "Agenda", "Metrics", "Hiring"
  };

  private final long seed;
  private final Vocabulary words;
  private final Vocabulary tags;
  private final List<String> people = new ArrayList<>();

  SyntheticVault(long seed) {
    this.seed = seed;
    Random random = new Random(seed);
    words = new Vocabulary(VOCABULARY, random);
    tags = new Vocabulary(30, random);
    Vocabulary names = new Vocabulary(2_000, random);
    TreeSet<String> distinct = new TreeSet<>();
    while (distinct.size() < PEOPLE) {
      distinct.add(capital(names.next(random)) + " " + capital(names.next(random)));
    }
    people.addAll(distinct);
  }

  /** Writes notes into a folder: {@code FOLDER NOTES}. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    SyntheticVault vault = new SyntheticVault(SEED);
    for (int number = 0; number < Integer.parseInt(arguments[1]); number++) {
      Path file = folder.resolve(vault.path(number));
      Files.createDirectories(file.getParent());
      Files.writeString(file, vault.note(number));
    }
  }

  String path(int number) {
    LocalDate day = day(random(number));
    return "%s/%s note %d.md".formatted(day.toString().substring(0, 7), day, number);
  }

  String note(int number) {
    Random random = random(number);
    LocalDate day = day(random);
    List<String> present = some(4 + random.nextInt(5), () -> people.get(skewed(random)));
    List<String> topics = some(2 + random.nextInt(3), () -> tag(random));
    String title = words.text(3, random) + " " + number;
    StringBuilder note = new StringBuilder(8_000);
    note.append("---\ntitle: ").append(title).append("\ndate: ").append(day);
    note.append("\nparticipants:\n");
    present.forEach(person -> note.append("  - ").append(person).append('\n'));
    note.append("tags: [").append(String.join(", ", topics)).append("]\n---\n\n# ");
    note.append(title).append('\n');
    if (number % 4 == 0) {
      note.append("\n| Name | Role | Present |\n| --- | --- | :-: |\n");
      present.forEach(person -> note.append("| ").append(person).append(" | member | yes |\n"));
    }
    int items = 10 + random.nextInt(31);
    String under = "";
    for (int item = 0; item < items; item++) {
      String heading = heading(item, items, random);
      if (!heading.equals(under)) {
        note.append("\n## ").append(heading).append("\n\n");
        under = heading;
      }
      appendItem(note, heading.equals("Tasks"), day, present, topics, random);
    }
    return note.toString();
  }

  private static String heading(int item, int items, Random random) {
    if (item < 2) {
      return "Summary";
    }
    if (item < 2 + items / 6) {
      return "Decisions";
    }
    return item < items * 2 / 3 ? DETAILS[random.nextInt(DETAILS.length)] : "Tasks";
  }

  private void appendItem(
      StringBuilder note,
      boolean task,
      LocalDate day,
      List<String> present,
      List<String> topics,
      Random random) {
    note.append(task ? random.nextBoolean() ? "- [ ] " : "- [x] " : "- ");
    note.append("**").append(words.next(random)).append("** ");
    note.append(words.text(12 + random.nextInt(18), random));
    for (String person : some(2 + random.nextInt(4), () -> one(present, random))) {
      note.append(" [[").append(person).append("]]");
    }
    for (String topic : some(random.nextInt(3), () -> one(topics, random))) {
      note.append(" #").append(topic);
    }
    if (task) {
      note.append(" 📅 ").append(day.plusDays(random.nextInt(30)));
      note.append(' ').append(PRIORITIES[random.nextInt(PRIORITIES.length)]);
    }
    note.append('\n');
  }

  private String tag(Random random) {
    String tag = "project/" + tags.next(random);
    return random.nextInt(3) == 0 ? tag : tag + "/" + tags.next(random);
  }

  /** Some take part in many meetings, most in few. */
  private static int skewed(Random random) {
    double share = random.nextDouble();
    return (int) (share * share * share * PEOPLE);
  }

  private interface Choice {
    String next();
  }

  /** At most so many, each once. */
  private static List<String> some(int count, Choice choice) {
    TreeSet<String> chosen = new TreeSet<>();
    for (int i = 0; i < count; i++) {
      chosen.add(choice.next());
    }
    return List.copyOf(chosen);
  }

  private static String one(List<String> values, Random random) {
    return values.get(random.nextInt(values.size()));
  }

  private static LocalDate day(Random random) {
    return FIRST_DAY.plusDays(random.nextInt(DAYS));
  }

  private Random random(int number) {
    // Neighbouring seeds begin with similar numbers.
    return new Random((seed * 1_000_003 + number) * 0x9E3779B97F4A7C15L);
  }

  private static String capital(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
