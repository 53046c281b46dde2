package minutebook.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import minutebook.vault.VaultFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files are written {@code path size@seconds}; the index reflects a scan at second 100. */
class SyncPlanTest {
  private static final Instant SCANNED = Instant.ofEpochSecond(100);

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      nullValues = "-",
      textBlock =
          """
          nothing at all                                  | ''          | ''           | ''   | ''  | ''    | ''
          a new file is added                             | ''          | a 5@10       | ''   | a   | ''    | ''
          the same size and time is unchanged             | a 5@10      | a 5@10       | ''   | ''  | ''    | ''
          another size is suspect                         | a 5@10      | a 6@10       | ''   | ''  | a     | ''
          another time is suspect, also an earlier one    | a 5@10      | a 5@9        | ''   | ''  | a     | ''
          a file that is not there is removed             | a 5@10      | ''           | ''   | ''  | ''    | a
          a renamed file is removed and added             | a 5@10      | b 5@10       | ''   | b   | ''    | a
          written just before the scan is suspect         | a 5@98      | a 5@98       | ''   | ''  | a     | ''
          written after the scan is suspect               | a 5@101     | a 5@101      | ''   | ''  | a     | ''
          written well before the scan is certain         | a 5@97      | a 5@97       | ''   | ''  | ''    | ''
          what an unreadable folder holds is not gone     | d/a 5@10    | ''           | d    | ''  | ''    | ''
          nor is an unreadable file                       | a 5@10      | ''           | a    | ''  | ''    | ''
          nor what may have a name of undecoded bytes     | Réu.md 5@10  | ''           | R��u.md | ''  | ''    | ''
          nor what lies in a folder of such a name        | été/a 5@10  | ''           | ��t�� | ''  | ''    | ''
          what cannot have that name is gone              | Ra.md 5@10  | ''           | R��u.md | ''  | ''    | Ra.md
          a folder whose name begins the same is another  | da/a 5@10   | ''           | d    | ''  | ''    | da/a
          """)
  void comparesWhatIsIndexedWithWhatIsThere(
      String why,
      String indexed,
      String found,
      String unreadable,
      String added,
      String suspect,
      String removed) {
    Map<String, IndexedFile> known = new HashMap<>();
    for (VaultFile file : files(indexed)) {
      known.put(
          file.path(), new IndexedFile(file.path(), file.size(), file.modified(), "h", 1, 0, ""));
    }
    SyncPlan plan =
        SyncPlan.between(
            known,
            files(found),
            Set.copyOf(words(unreadable)),
            file -> SyncPlan.isCertain(file, SCANNED));
    assertThat(plan.added()).extracting(VaultFile::path).isEqualTo(words(added));
    assertThat(plan.suspect()).extracting(VaultFile::path).isEqualTo(words(suspect));
    assertThat(plan.removed()).isEqualTo(words(removed));
    assertThat(plan.isEmpty()).isEqualTo(added.isEmpty() && suspect.isEmpty() && removed.isEmpty());
  }

  private static List<String> words(String text) {
    return text.isEmpty() ? List.of() : Arrays.asList(text.split(" ", -1));
  }

  private static List<VaultFile> files(String written) {
    if (written.isEmpty()) {
      return List.of();
    }
    String[] parts = written.split("[ @]", -1);
    long nanoseconds = Long.parseLong(parts[2]) * 1_000_000_000;
    return List.of(new VaultFile(parts[0], Long.parseLong(parts[1]), nanoseconds));
  }
}
