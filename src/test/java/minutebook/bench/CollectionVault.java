package minutebook.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import minutebook.bench.TestCollection.Document;
import tools.jackson.databind.json.JsonMapper;

/**
 * A collection as a vault: one document is one note, whose body is one item.
 *
 * <pre>
 * Bed002/Bed002-000.md    a folder for each meeting; a document of none lies at the top
 *   ---
 *   title: "what the document is called"     no front matter where it has no title
 *   ---
 *   the text
 * </pre>
 */
final class CollectionVault {
  private static final String ENDING = ".md";

  private CollectionVault() {}

  /** Writes a vault into a folder that is empty or absent. */
  static void write(TestCollection collection, Path vault) throws IOException {
    Set<String> written = new HashSet<>();
    for (Document document : collection.documents()) {
      if (!written.add(document.id())) {
        throw new IllegalStateException(collection.name() + " has two documents " + document.id());
      }
      Path note = vault.resolve(path(document));
      Files.createDirectories(note.resolveSibling("."));
      Files.writeString(note, note(document));
    }
  }

  /** Where the note of a document lies. */
  static String path(Document document) {
    return folder(document.meeting()) + document.id() + ENDING;
  }

  /** The folder of a meeting, with a slash at its end; empty for none. */
  static String folder(String meeting) {
    return meeting.isEmpty() ? "" : meeting + "/";
  }

  /** The document of a note. */
  static String document(String path) {
    return path.substring(path.lastIndexOf('/') + 1, path.length() - ENDING.length());
  }

  /** A document as a note. */
  static String note(Document document) {
    String head =
        document.title().isBlank()
            ? ""
            // A text in quotation marks means the same in JSON and YAML.
            : "---\ntitle: " + JsonMapper.shared().writeValueAsString(document.title()) + "\n---\n";
    return head + EscapedMarkdown.of(document.text()) + "\n";
  }
}
