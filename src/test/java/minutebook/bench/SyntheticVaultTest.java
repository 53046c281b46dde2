package minutebook.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import minutebook.config.ConfigurationReader;
import minutebook.markdown.NoteParser;
import minutebook.markdown.ParsedNote;
import minutebook.note.NoteShape;
import org.junit.jupiter.api.Test;

final class SyntheticVaultTest {
  private static final int NOTES = 200;

  private final SyntheticVault vault = new SyntheticVault(SyntheticVault.SEED);

  @Test
  void equalSeedsMakeEqualNotesAndOtherSeedsOthers() {
    assertThat(new SyntheticVault(SyntheticVault.SEED).note(7)).isEqualTo(vault.note(7));
    assertThat(new SyntheticVault(1).note(7)).isNotEqualTo(vault.note(7));
    assertThat(vault.note(8)).isNotEqualTo(vault.note(7));
  }

  @Test
  void itsNotesAreMeetingsUnderstoodWithoutComplaint() {
    NoteParser parser = new NoteParser(ConfigurationReader.bundled());
    for (int number = 0; number < NOTES; number++) {
      ParsedNote parsed = parser.parse(vault.path(number), vault.note(number).getBytes(UTF_8));

      assertThat(parsed.diagnostics()).isEmpty();
      assertThat(parsed.note().shape()).isEqualTo(NoteShape.MEETING);
      assertThat(parsed.note().participants()).isNotEmpty();
      assertThat(parsed.note().items()).anyMatch(item -> item.task() != null);
    }
  }

  @Test
  void aNoteHasAboutSixAndAHalfKilobytes() {
    double bytes =
        IntStream.range(0, NOTES)
            .map(number -> vault.note(number).getBytes(UTF_8).length)
            .average()
            .orElseThrow();

    assertThat(bytes).isBetween(5_800.0, 7_000.0);
  }
}
