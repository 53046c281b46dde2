package minutebook.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VaultPathTest {
  private static final List<String> PATHS =
      List.of("a", "a b.md", "a-b.md", "a.md", "a/b.md", "a/c/d.md", "a0.md", "ab/c.md", "z.md");

  @ParameterizedTest(name = "at or under ''{0}'': {1}")
  @CsvSource(
      value = {
        "''|a, a b.md, a-b.md, a.md, a/b.md, a/c/d.md, a0.md, ab/c.md, z.md",
        "a|a, a/b.md, a/c/d.md",
        "a/c|a/c/d.md",
        "a.md|a.md",
        "b|''",
      },
      delimiter = '|')
  void whatLiesInAFolderIsWhatHasAllItsNames(String path, String expected) {
    NavigableMap<String, String> byPath = new TreeMap<>();
    PATHS.forEach(one -> byPath.put(one, one));

    assertThat(String.join(", ", VaultPath.atOrUnder(path, byPath).keySet())).isEqualTo(expected);
  }
}
