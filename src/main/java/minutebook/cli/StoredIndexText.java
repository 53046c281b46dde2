package minutebook.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import minutebook.index.StoredIndex;
import minutebook.view.TerminalStyle;

/** An index without its vault, in lines. */
final class StoredIndexText {
  private StoredIndexText() {}

  static List<String> lines(StoredIndex index) {
    List<String> lines = new ArrayList<>();
    lines.add(TerminalStyle.line(index.vault().orElse("(it does not say of which vault)")));
    lines.add(TerminalStyle.line("  " + index.folder()));
    lines.add("  " + index.unread().orElseGet(() -> held(index)));
    if (index.vault().isPresent() && !Files.isDirectory(Path.of(index.vault().get()))) {
      lines.add(
          TerminalStyle.line(
              "  its vault is gone; this removes the index: minutebook index --forget --index "
                  + quoted(index.folder())));
    }
    return lines;
  }

  private static String held(StoredIndex index) {
    return "%s%s, %s"
        .formatted(
            index
                .contents()
                .map(
                    found ->
                        "%s as of %s, "
                            .formatted(
                                Count.of(found.notes(), "note"),
                                found.syncedAt().truncatedTo(ChronoUnit.SECONDS)))
                .orElse(""),
            Count.of(index.bytes(), "byte"),
            index.format().orElse("damaged"));
  }

  /** As one word of a shell. */
  private static String quoted(String folder) {
    return "'" + folder.replace("'", "'\\''") + "'";
  }
}
