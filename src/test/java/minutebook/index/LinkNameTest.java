package minutebook.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkNameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      note                | link                          | leads there
      Tide.md             | Tide                          | true
      Tide.md             | tIDE.MD                       | true
      Tide.md             | Tide.vtt                      | false
      Tide.md             | Tide.txt                      | false
      Tide.txt            | Tide.txt                      | true
      Tide.txt            | Tide                          | false
      Tide.vtt.md         | Tide.vtt                      | true
      Tide 2.4.md         | Tide 2.4                      | true
      Team/Calls/Tide.md  | Tide                          | true
      Team/Calls/Tide.md  | Calls/Tide                    | true
      Team/Calls/Tide.md  | Team/Calls/Tide.md            | true
      Team/Calls/Tide.md  | Team\\Calls\\Tide.md          | true
      Team/Calls/Tide.md  | Team/Tide                     | false
      Team/Calls/Tide.md  | alls/Tide                     | false
      Team/Calls/Tide.md  | Calls                         | false
      Team/Calls/Tide.md  | ./Tide.md                     | true
      Team/Calls/Tide.md  | ../../Calls/Tide.md           | true
      Team/Calls/Tide.md  | /Team/Calls/Tide              | true
      Team/Calls/Tide.md  | /home/ana/Vault/Team/Calls/Tide.md | true
      Team/Calls/Tide.md  | /home/ana/Vault/Calls/Tide.md | false
      Team/Calls/Tide.md  | C:\\Vault\\Team\\Calls\\Tide.md | true
      Team/Calls/Tide.md  | ~/Vault/Team/Calls/Tide.md    | true
      Team/Calls/Tide.md  | Vault/Team/Calls/Tide.md      | false
      Tide.md             | /home/ana/Vault/Tide.md       | true
      Zoë.md              | zoë                          | true
      Zoë.md              | Zoe                           | false
      """,
      useHeadersInDisplayName = true)
  void aLinkLeadsToTheNotesItHasANameInCommonWith(String note, String link, boolean leads) {
    assertThat(!Collections.disjoint(LinkName.ofNote(note), LinkName.ofLink(link)))
        .isEqualTo(leads);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", ".md", "../", "~", "./.md"})
  void aLinkThatNamesNothingLeadsToNoNote(String link) {
    assertThat(LinkName.ofLink(link)).doesNotContainAnyElementsOf(LinkName.ofNote("Team/Tide.md"));
  }

  @Test
  void aNoteHasOneNameForEachFolderItIsIn() {
    assertThat(LinkName.ofNote("Team/Calls/Tide.md"))
        .containsExactly("tide", "calls/tide", "team/calls/tide", "/team/calls/tide");
  }

  @Test
  @Timeout(10)
  void whatIsNoPathHasFewAndShortNames() {
    String endless = "/" + "a/".repeat(1_000_000) + "b";
    assertThat(LinkName.ofLink(endless)).hasSize(32);
    assertThat(LinkName.ofNote(endless)).hasSize(32);
    assertThat(LinkName.ofLink("x".repeat(1_001))).isEmpty();
    assertThat(LinkName.ofNote("x".repeat(1_000) + "/b")).containsExactly("b");
  }
}
