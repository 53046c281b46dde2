package minutebook.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which names can only be notes of the vault. */
class UnresolvedLinksTest {
  @ParameterizedTest
  @CsvSource({
    "tide, true",
    "work/tide, true",
    "dr. silva, true",
    "release 2.4, true",
    ".md, true",
    "notes., true",
    "see e.g. the crane, true",
    "the end.of everything, true",
    "x.abcdefghijk, true",
    "plan.pdf, false",
    "work/plan.pdf, false",
    "voice.mp3, false",
    "map.excalidraw, false",
    "/vault/tide, false"
  })
  void aNameWithTheEndingOfAnotherFileOrFromTheRootOfADiskIsNone(String name, boolean note) {
    assertThat(UnresolvedLinks.isOfNoteInVault(name)).isEqualTo(note);
  }
}
