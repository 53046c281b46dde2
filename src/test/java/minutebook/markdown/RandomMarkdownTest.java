package minutebook.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import minutebook.config.ConfigurationReader;
import minutebook.note.Item;
import minutebook.note.TextSpan;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Whatever marks stand in whatever order, a note is read. Each run tries others; {@code -Dseed=N
 * -Druns=N} fixes which, and how many.
 */
@Tag("slow")
class RandomMarkdownTest {
  private static final NoteParser PARSER = new NoteParser(ConfigurationReader.bundled());
  private static final List<String> PARTS =
      List.of(
          "word",
          " ",
          " ",
          "\n",
          "\n",
          "\n\n",
          "\t",
          "  ",
          "- ",
          "1. ",
          "- [ ] ",
          "- [x]",
          "> ",
          "> [!decision] ",
          "# ",
          "## ",
          "===\n",
          "---\n",
          "|",
          "|-|\n",
          "| a | b |\n|---|---|\n",
          "[",
          "]",
          "(",
          ")",
          ":: ",
          "::",
          "[[",
          "]]",
          "[[Ana Silva|Ana]]",
          "![[a.png]]",
          "[a](b c.md)",
          "[a](<b c.md>)",
          "[r]",
          "[r]: u \"t\"\n",
          "![",
          "`",
          "```\n",
          "```tasks\n",
          "~~~\n",
          "%%",
          "<!--",
          "-->",
          "<div>",
          "</div>",
          "<b>",
          "<script>",
          "</script>",
          "<call name>",
          "$",
          "$$",
          "==",
          "^[",
          "[^1]",
          "[^1]: note\n",
          " ^id",
          "\\",
          "*",
          "**",
          "_",
          "~~",
          "&amp;",
          "#tag/a",
          "@Ana Silva",
          "@",
          "📅 2026-01-31",
          "📅 ",
          "⏫",
          "🔁 every week ",
          "🆔 a1",
          "[due:: 2026-01-31]",
          "**With**: ",
          "**Date**: ",
          "*Source: ",
          "Key:: ",
          "é",
          "\u0000",
          "\uFEFF",
          "\r");

  @Test
  void everyNoteIsReadAndItsLinksStandInItsText() {
    long first = Long.getLong("seed", new Random().nextInt());
    int runs = Integer.getInteger("runs", 20_000);
    for (long seed = first; seed < first + runs; seed++) {
      String note = note(new Random(seed));
      for (Item item : items(note, seed)) {
        for (TextSpan span : item.linked()) {
          assertThat(span.end()).as("seed %s: %s", seed, note).isBetween(1, item.text().length());
        }
      }
    }
  }

  private static List<Item> items(String note, long seed) {
    try {
      return PARSER.parse("a.md", note.getBytes(UTF_8)).note().items();
    } catch (RuntimeException e) {
      throw new AssertionError("seed " + seed + ": " + note, e);
    }
  }

  private static String note(Random random) {
    StringBuilder note = new StringBuilder(random.nextInt(8) == 0 ? "---\na: [b]\n---\n" : "");
    for (int i = random.nextInt(24); i >= 0; i--) {
      note.append(PARTS.get(random.nextInt(PARTS.size())));
    }
    return note.toString();
  }
}
