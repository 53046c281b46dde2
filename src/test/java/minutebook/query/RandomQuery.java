package minutebook.query;

import java.util.List;
import java.util.Random;

/** Queries a person might type, strings nobody would, and the first broken into the second. */
final class RandomQuery {
  private static final List<String> PIECES =
      List.of(
          "fungible",
          "dpu",
          "a",
          "C#",
          "1:1",
          "and/or",
          "--force",
          "5\"",
          "don't",
          "why?",
          "🚀",
          "\"exact phrase\"",
          "\"say \\\"yes\\\"\"",
          "\"",
          "[[Steering Board]]",
          "[[",
          "]]",
          "#alpha",
          "#1984",
          "#a.b",
          "#",
          "OR",
          "OR",
          "OR?",
          "NOT",
          "-",
          "-",
          "(",
          ")",
          "(",
          ")",
          "[key]",
          "[key:value]",
          "[key:two words OR \"a b\"]",
          "[key:>5]",
          "[key:null",
          "[\"a key\":x]",
          "[",
          "]",
          "- [x]",
          "title:a,b",
          "path:/re(g|e)x/",
          "path:/a",
          "has:due,x",
          "no:(tag OR x)",
          "is:person-page",
          "about:\"a b\"",
          "links:[[a b]]",
          "person:ana",
          "Company:ana",
          "company:(ana OR \"ben ode\"",
          "person:\"ana silva\"",
          "with:(ana OR \"ben ode\")",
          "tag:a,b",
          "tag:a,",
          "path:Work/a,b",
          "path:(a OR b)",
          "section:(dog cat)",
          "section:((dog))",
          "section:(",
          "item:(dog -cat)",
          "item:",
          "line:dog",
          "task:\"\"",
          "task-todo:(",
          "task-done:/ca.l/",
          "match-case:IT",
          "match-case:(IT OR \"Two Words\")",
          "stor*",
          "st?re?",
          "a*",
          "**bold**",
          "word~",
          "word~1",
          "word~7",
          "~/x",
          "\"two words\"~5",
          "~5",
          "~",
          "*",
          "/sto.*/",
          "/^(a|b){2,3}$/",
          "/a(?=b)/",
          "/\\d/",
          "/",
          "date:2025-11",
          "date:soon",
          "date:2025,\"some day\"",
          "date:",
          "date:\"last week\"",
          "date:last-week..today",
          "on:2025-W53",
          "before:>=2025",
          "since:2025-11-06T23:30-05:00",
          "newer_than:7d",
          "older_than:99999999y",
          "due:none,overdue,7d",
          "done:(2025 OR none)",
          "modified:2025-02-30",
          "sort:due",
          "sort:\"title\"",
          "sort:a,b",
          "sort:",
          "unit:note",
          "unit:(",
          "to:",
          "persn:x",
          "priority:>=medium",
          "is:open,",
          "is:",
          ":",
          ",",
          "?",
          "\\",
          "\\\"",
          "=",
          " ",
          " ",
          " ",
          " ",
          " ",
          "\n",
          "\u00a0");
  private static final String CHARACTERS = "ab1 \"()[]-#:,?\\/*~|{}^$+ORNT.>=\u0000\u00a0é🚀\ud83d";

  private final Random random;

  RandomQuery(long seed) {
    random = new Random(seed);
  }

  String next() {
    return switch (random.nextInt(4)) {
      case 0 -> characters();
      case 1 -> mutated(pieces(""));
      case 2 -> pieces(" ");
      default -> pieces("");
    };
  }

  private String characters() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(30); i > 0; i--) {
      text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
    }
    return text.toString();
  }

  private String pieces(String between) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(12); i > 0; i--) {
      text.append(PIECES.get(random.nextInt(PIECES.size()))).append(between);
    }
    return text.toString();
  }

  private String mutated(String text) {
    StringBuilder mutated = new StringBuilder(text);
    for (int i = random.nextInt(5); i > 0 && !mutated.isEmpty(); i--) {
      int at = random.nextInt(mutated.length());
      if (random.nextBoolean()) {
        mutated.deleteCharAt(at);
      } else {
        mutated.insert(at, CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
      }
    }
    return mutated.toString();
  }
}
