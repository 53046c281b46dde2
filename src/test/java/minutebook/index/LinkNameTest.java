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
      Work/Calls/Tide.md  | Tide                          | true
      Work/Calls/Tide.md  | Calls/Tide                    | true
      Work/Calls/Tide.md  | Work/Calls/Tide.md            | true
      Work/Calls/Tide.md  | Work\\Calls\\Tide.md          | true
      Work/Calls/Tide.md  | Work/Tide                     | false
      Work/Calls/Tide.md  | alls/Tide                     | false
      Work/Calls/Tide.md  | Calls                         | false
      Work/Calls/Tide.md  | ./Tide.md                     | true
      Work/Calls/Tide.md  | ../../Calls/Tide.md           | true
      Work/Calls/Tide.md  | /Work/Calls/Tide              | true
      Work/Calls/Tide.md  | /home/ana/Vault/Work/Calls/Tide.md | true
      Work/Calls/Tide.md  | /home/ana/Vault/Calls/Tide.md | false
      Work/Calls/Tide.md  | C:\\Vault\\Work\\Calls\\Tide.md | true
      Work/Calls/Tide.md  | ~/Vault/Work/Calls/Tide.md    | true
      Work/Calls/Tide.md  | Vault/Work/Calls/Tide.md      | false
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
    assertThat(LinkName.ofLink(link)).doesNotContainAnyElementsOf(LinkName.ofNote("Work/Tide.md"));
  }

  @Test
  void aNoteHasOneNameForEachFolderItIsIn() {
    assertThat(LinkName.ofNote("Work/Calls/Tide.md"))
        .containsExactly("tide", "calls/tide", "work/calls/tide", "/work/calls/tide");
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
