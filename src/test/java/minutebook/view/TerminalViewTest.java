package minutebook.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import minutebook.app.Application;
import minutebook.app.Places;
import minutebook.app.UserFolders;
import minutebook.index.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A note and how it is laid out. */
final class TerminalViewTest {
  @TempDir Path folder;

  @Test
  void aNoteIsItsHeadThenItsItemsUnderTheirHeadings() throws Exception {
    assertThat(
            rendered(
                """
                ---
                type: meetings
                title: Price talk
                date: 2026-02-03
                participants: [Ana Lund, Bo Berg]
                tags: [pricing]
                source_ref: Calls/Price talk.vtt
                ---
                # Price talk

                ## Summary
                Two lines
                of one paragraph.

                ## Action Items
                - [ ] Send the sheet. @Ana Lund 📅 2026-02-06 ⏫
                - plain

                ## Decisions
                ### Terms
                | Term | Price |
                |---|---|
                | 12 months | 96 |

                *Source: [[Price call]]*
                """))
        .isEqualTo(
            """
            Price talk
            2026-02-03 · Ana Lund, Bo Berg · #pricing
            note.md
            made from Price call, Calls/Price talk.vtt

            Summary
            - Two lines of one paragraph.

            Action Items
            - [ ] Send the sheet.  (todo · high · due 2026-02-06 · Ana Lund)
            - plain

            Decisions › Terms
            - Term: 12 months · Price: 96
            """);
  }

  @Test
  void aNoteOfWordsAloneHasNoMoreThanThese() throws Exception {
    assertThat(rendered("just words")).isEqualTo("note\nnote.md\n- just words\n");
  }

  private String rendered(String markdown) throws Exception {
    Path vault = Files.createDirectory(folder.resolve("vault"));
    Files.writeString(vault.resolve("note.md"), markdown);
    UserFolders user = new UserFolders(folder.resolve("user"), folder.resolve("data"));
    try (Application application =
        Application.open(new Places(vault, Optional.empty(), Optional.empty()), user)) {
      application.sync(false, Progress.NONE);
      return new TerminalView(TerminalStyle.PLAIN)
          .render(application.search().note("note.md").orElseThrow());
    }
  }
}
