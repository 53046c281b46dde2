package minutebook.vault;

import static org.assertj.core.api.Assertions.assertThat;

import minutebook.config.ConfigurationReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the bundled rules say of names; {@code -} is a note. */
class ExclusionsTest {
  private final Exclusions exclusions = new Exclusions(ConfigurationReader.bundled().vault());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          plan.md                                            | -
          PLAN.MD                                            | -
          plan (1).md                                        | -
          plan 2.md                                          | -
          plan-LAPTOP.md                                     | -
          On conflicted copies (2026-01-31).md               | -
          plan (the conflicted copy).md                      | -
          a.sync-conflict-notes.md                           | -
          plan.txt                                           | extension
          plan                                               | extension
          .md                                                | dot-file
          .plan.md                                           | dot-file
          .#plan.md                                          | dot-file
          .plan.md.swp                                       | dot-file
          .plan.md.icloud                                    | cloud-stub
          .icloud                                            | dot-file
          plan (Ana's conflicted copy 2026-01-31).md         | dropbox-conflict
          plan (conflicted copy 2026-01-31).md               | dropbox-conflict
          plan (Ana's conflicted copy 2026-01-31 2).md       | dropbox-conflict
          plan (Case Conflict).md                            | dropbox-conflict
          plan (Selective Sync Conflict).md                  | dropbox-conflict
          plan.sync-conflict-20260131-094500-ABCDEFG.md      | syncthing-conflict
          plan (conflicted copy 2026-01-31 094500).md        | nextcloud-conflict
          plan_conflict-20260131-094500.md                   | owncloud-conflict
          plan (Conflicted copy laptop 202601310945).md      | obsidian-conflict
          ~$plan.md                                          | temporary-file
          ~syncthing~plan.md.tmp                             | temporary-file
          plan.md~                                           | temporary-file
          #plan.md#                                          | temporary-file
          plan.md.tmp                                        | temporary-file
          """)
  void aFileIsANoteOrLeftOutByARule(String name, String rule) {
    assertThat(exclusions.ofFile(name).orElse("-")).isEqualTo(rule);
    assertThat(exclusions.isNote(name)).isEqualTo(rule.equals("-"));
  }

  @ParameterizedTest
  @CsvSource({"Work, -", ".trash, dot-folder", "node_modules, excluded-folder"})
  void aFolderIsLookedThroughOrLeftOutByARule(String name, String rule) {
    assertThat(exclusions.ofFolder(name).orElse("-")).isEqualTo(rule);
  }
}
