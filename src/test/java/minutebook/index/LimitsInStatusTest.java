package minutebook.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import minutebook.config.Configuration;
import minutebook.config.ConfigurationReader;
import minutebook.config.LimitRules;
import minutebook.vault.Vault;
import org.junit.jupiter.api.Test;

/** A note that passes a limit is found all the same, and status says where it was passed. */
class LimitsInStatusTest extends SyncedVault {
  private static final String WORD = "crane";

  /** Setting → its value, a note that passes it, the code it is reported by. */
  private static final Map<String, List<String>> PASSED = new HashMap<>();

  static {
    passed("max-note", 40, "line\n\n".repeat(20) + WORD, "note-too-long");
    passed("max-line", 40, "word ".repeat(20) + WORD, "line-too-long");
    passed("max-block", 40, "short\n".repeat(20) + WORD, "block-too-long");
    passed("max-heading", 40, "# " + "word ".repeat(20) + WORD, "heading-too-long");
    passed("max-depth", 2, "> ".repeat(5) + WORD, "too-deep");
    passed("max-items", 3, "- item\n".repeat(9) + "- " + WORD, "too-many-items");
    passed("max-participants", 1, matter("participants: [A B, C D]"), "too-many-participants");
    passed("max-tags", 1, matter("tags: [one, two]"), "too-many-tags");
    passed("max-front-matter", 20, matter("title: " + "x".repeat(40)), "front-matter-unreadable");
    passed("max-front-matter-depth", 2, matter("a: [[[b]]]"), "front-matter-unreadable");
  }

  @Test
  void everyLimitHasItsCode() throws Exception {
    assertThat(PASSED).hasSameSizeAs(LimitRules.class.getRecordComponents());
    for (Map.Entry<String, List<String>> limit : PASSED.entrySet()) {
      Configuration small = small(limit.getKey(), limit.getValue().get(0));
      vault.note("a.md", limit.getValue().get(1));
      vault.sync(store, small, true);
      Coverage coverage = Coverage.of(store, new Vault(vault.root(), small.vault()));
      assertThat(coverage.diagnostics())
          .as(limit.getKey())
          .extracting(one -> one.code().id())
          .contains(limit.getValue().get(2));
      assertThat(texts("a.md").stream().anyMatch(text -> text.contains(WORD)))
          .as("%s: what lies beyond is found", limit.getKey())
          .isTrue();
    }
  }

  private static void passed(String setting, int value, String note, String code) {
    PASSED.put(setting, List.of(Integer.toString(value), note, code));
  }

  private static String matter(String entry) {
    return "---\n" + entry + "\n---\n" + WORD;
  }

  private Configuration small(String setting, String value) throws Exception {
    Path settings = Files.createDirectories(folder.resolve("settings"));
    Files.writeString(settings.resolve("limits.yaml"), setting + ": " + value + "\n");
    return ConfigurationReader.read(List.of(settings));
  }
}
