package minutebook.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import minutebook.app.Application;
import minutebook.app.Places;
import minutebook.app.UserFolders;
import minutebook.index.Progress;
import minutebook.index.SyncRequest;
import minutebook.search.Searcher.StoredNote;
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

  @Test
  void queryBlocksAreAnsweredWhereTheyStand() throws Exception {
    assertThat(
            rendered(
                """
                # Page

                ## Open
                ```tasks
                not done
                group by heading
                sort by mood
                ```

                ## List
                - [ ] Send the sheet. ⏫
                - [x] Order cable

                ```tasks
                filter by function task.id
                ```
                last words

                ## Search
                ```query
                sheet
                ```
                """))
        .isEqualTo(
            """
            Page
            note.md

            Open
            tasks: is:task is:open
              line 7: sort by mood: tasks are not sorted by this; the rest of the block is answered
              List
              - [ ] Send the sheet.  (todo · high)  note.md:11
              1 task

            List
            - [ ] Send the sheet.  (todo · high)
            - [x] Order cable  (done)
            tasks: not answered
              line 15: filter by function task.id: this runs JavaScript, which Minutebook does not; write it with other filters
            - last words

            Search
            query: sheet
              - Page  note.md
                - [ ] Send the sheet.  (todo · high)  note.md:11
              1 note
            """);
  }

  @Test
  void aBlockThatCutsItsTasksSaysHowManyThereAre() throws Exception {
    assertThat(rendered("- [ ] one\n- [ ] two\n\n```tasks\nlimit 1\n```\n"))
        .endsWith(
            """
            tasks: is:task
              - [ ] one  (todo)  note.md:1
              2 tasks, 1 shown
            """);
  }

  @Test
  void aGroupWithoutANameHasNoHeading() throws Exception {
    assertThat(rendered("- [ ] one\n- [ ] two 🆔 k\n\n```tasks\ngroup by id\n```\n"))
        .endsWith(
            """
            tasks: is:task
              - [ ] one  (todo)  note.md:1
              k
              - [ ] two  (todo)  note.md:2
              2 tasks
            """);
  }

  @Test
  void atItsEndStandWhatLinksToIt() throws Exception {
    write("2026-02-03 Sync.md", "- Agreed, see\n  [[Note]]\n");
    write("Undated.md", "\nAlso [that](note.md)\n");

    assertThat(rendered("# Page\nSee [[note#Page]]"))
        .isEqualTo(
            """
            Page
            note.md
            - See note > Page

            linked from
            - Agreed, see Note  2026-02-03  2026-02-03 Sync.md:1
            - Also that  Undated.md:2
            """);
  }

  @Test
  void ofManyLinksTheLatestAreShownAndAllCounted() throws Exception {
    write("2026-02-03 Sync.md", "- [[Note]]\n- [[Note]] again\n- Once more [[Note]]\n");

    assertThat(rendered("words"))
        .endsWith(
            """

            linked from (3, the latest shown)
            - Note  2026-02-03  2026-02-03 Sync.md:1
            - Note again  2026-02-03  2026-02-03 Sync.md:2
            """);
  }

  private void write(String name, String markdown) throws Exception {
    Path vault = Files.createDirectories(folder.resolve("vault"));
    Files.writeString(vault.resolve(name), markdown);
  }

  private String rendered(String markdown) throws Exception {
    Path vault = Files.createDirectories(folder.resolve("vault"));
    Files.writeString(vault.resolve("note.md"), markdown);
    UserFolders user = new UserFolders(folder.resolve("user"), folder.resolve("data"));
    try (Application application =
        Application.open(new Places(vault, Optional.empty(), Optional.empty()), user)) {
      application.sync(SyncRequest.UPDATE, Progress.NONE);
      StoredNote note = application.search().note("note.md").orElseThrow();
      return new TerminalView(TerminalStyle.PLAIN)
          .render(
              note,
              application.liveBlocks().of(note),
              application.search().backlinks("note.md", 2),
              false);
    }
  }
}
