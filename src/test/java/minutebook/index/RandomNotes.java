package minutebook.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Notes of few words, people, tags and days, so that much is the same in several of them. */
public final class RandomNotes {
  public static final List<String> WORDS =
      List.of("crane", "bollard", "paint", "diver", "survey", "quay", "lease", "tide");
  public static final List<String> PEOPLE =
      List.of(
          "Ana Silva",
          "Ben Ode",
          "Cleo Marsh",
          "Annie",
          "ana silva",
          "Myself",
          "Ana Silva Costa",
          "Ána Silva",
          "Ana Ode",
          "A. Silva",
          "Cleo");

  /** What stands in plain text: names and what looks like them. */
  private static final List<String> NAMED =
      List.of(
          "Ana Silva",
          "Ána Silva's",
          "Ana Silva Costa",
          "Ana Ode",
          "A. Silva",
          "Cleo",
          "Cleo marsh",
          "Ana",
          "Ben",
          "ben",
          "Annie");

  /** How notes name others as their sources. */
  private static final List<String> SOURCES =
      List.of("%s", "%s.md", "%s.vtt", "Work/%s", "../Sources/%s", "/vault/Work/Quay/%s.md", "/%s");

  public static final List<String> TAGS =
      List.of("harbour", "Harbour", "harbour/north", "harbour/south", "budget", "a//b");
  public static final List<String> KEYS = List.of("size", "day", "place");
  private static final List<String> DAYS =
      List.of("2025-10-28", "2025-11-03", "2025-11-20", "2026-01-02");
  private static final List<String> HEADINGS =
      List.of("Decisions", "Action Items", "Key Facts", "Quay walls", "Key Contacts");
  private static final List<String> FOLDERS = List.of("", "Work/", "Work/Quay/", "Sources/");

  private final Random random;

  public RandomNotes(Random random) {
    this.random = random;
  }

  public String path() {
    return chance(5) ? "People/" + pick(PEOPLE) + ".md" : pick(FOLDERS) + fileName() + ".md";
  }

  public String note(String path) {
    StringBuilder note = new StringBuilder();
    boolean person = path.startsWith("People/");
    note.append("---\n");
    if (person) {
      note.append("type: people\n");
      if (chance(2)) {
        note.append("aliases: [").append(pick(PEOPLE)).append("]\n");
      }
    } else {
      note.append("type: ")
          .append(pick(List.of("meetings", "Meetings", "log", "\"\"")))
          .append('\n');
      if (chance(2)) {
        note.append("title: ").append(words()).append('\n');
      }
      if (!chance(3)) {
        note.append("date: ").append(pick(DAYS)).append('\n');
      }
      if (!chance(3)) {
        note.append("participants: [").append(String.join(", ", some(PEOPLE))).append("]\n");
      }
    }
    if (chance(2)) {
      note.append("tags: [").append(String.join(", ", some(TAGS))).append("]\n");
    }
    if (chance(4)) {
      note.append("source_ref: \"").append(source()).append("\"\n");
    }
    if (chance(2)) {
      note.append(pick(KEYS)).append(": [").append(value()).append("]\n");
    }
    note.append("---\n");
    for (int i = random.nextInt(4); i > 0; i--) {
      section(note);
    }
    if (chance(2)) {
      note.append("\n*Source: [[").append(source()).append("]]*\n");
    }
    return note.toString();
  }

  private String value() {
    return pick(List.of(pick(WORDS), "Quay", "QUAY", pick(DAYS), "2", "3.5", "2025", "-1"));
  }

  private String source() {
    return pick(SOURCES).formatted(fileName());
  }

  private String fileName() {
    return pick(WORDS) + random.nextInt(4);
  }

  private void section(StringBuilder note) {
    note.append("\n## ").append(pick(HEADINGS)).append("\n\n");
    for (int i = random.nextInt(4); i > 0; i--) {
      item(note);
    }
  }

  private void item(StringBuilder note) {
    boolean task = chance(3);
    note.append(task ? "- [" + pick(List.of(" ", "x", "?", "-")) + "] " : "- ");
    if (chance(6)) {
      note.append(pick(DAYS)).append(": ");
    }
    note.append(task && chance(2) ? pick(WORDS) : words());
    if (chance(3)) {
      note.append(' ').append(pick(NAMED)).append(' ').append(words());
    }
    if (chance(4)) {
      note.append(" [[").append(chance(3) ? fileName() : pick(PEOPLE)).append("]]");
    }
    if (chance(5)) {
      note.append(" [").append(pick(KEYS)).append(":: ").append(value()).append(']');
    }
    if (chance(4)) {
      note.append(" #").append(pick(TAGS));
    }
    if (task && chance(2)) {
      note.append(" @").append(pick(PEOPLE));
    }
    if (task && chance(2)) {
      note.append(
          pick(
              List.of(
                  " ⏫",
                  " 🔽",
                  " 📅 2025-11-10",
                  " 📅 2025-11-12",
                  " 📅 2025-11-18",
                  " 📅 2025-11-19",
                  " 📅 2025-11-03 🛫 2025-11-20",
                  " 🔼 ⏳ 2025-11-10",
                  " 🆔 a",
                  " ⛔ a",
                  " ⛔ b,a")));
    }
    note.append('\n');
  }

  public String words() {
    List<String> words = new ArrayList<>();
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      words.add(pick(WORDS));
    }
    return String.join(" ", words);
  }

  private List<String> some(List<String> values) {
    List<String> some = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      some.add(pick(values));
    }
    return some;
  }

  public <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  /** One time in so many. */
  public boolean chance(int times) {
    return random.nextInt(times) == 0;
  }
}
