package minutebook.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Thousands of correct notes and pages: not one is edited. Two places in them are damaged, and are
 * left so by the rule: the name of one participant, whose two runs in a file of correct ones prove
 * nothing, and a hex dump that shows what {@code café} becomes, which is in a code block.
 */
class CorrectCorpusTest {
  private static final Path DATA = Path.of("../shared/data");
  private static final int TAR_BLOCK = 512;
  private static final byte REGULAR_FILE = '0';

  @ParameterizedTest
  @CsvSource({
    "ethereum-pm.tar.gz, 621",
    "powershell-docs.tar.gz, 3112",
    "tasks-docs.tar.gz, 205",
    "tasks-demo-vault.tar.gz, 103",
  })
  void no_file_of_a_vault_is_edited(String archive, int files) throws IOException {
    Path path = DATA.resolve(archive);
    assumeTrue(Files.exists(path));
    List<byte[]> read = filesIn(path);
    assertThat(read.size()).isEqualTo(files);
    for (byte[] bytes : read) {
      assertUntouched(bytes);
    }
  }

  @ParameterizedTest
  @CsvSource({"qmsum-val", "qmsum-train", "cranfield", "cacm"})
  void no_collection_of_plain_text_is_edited(String collection) throws IOException {
    Path path = DATA.resolve(collection).resolve("corpus.jsonl.gz");
    assumeTrue(Files.exists(path));
    try (InputStream in = new GZIPInputStream(Files.newInputStream(path))) {
      assertUntouched(in.readAllBytes());
    }
  }

  private static void assertUntouched(byte[] bytes) {
    DecodedText decoded = SourceText.decode(bytes);
    assertThat(decoded.exact()).isTrue();
    assertThat(TextRepair.repair(decoded.text()).edits()).isEmpty();
  }

  /**
   * A tar entry is a header block (size in octal at 124, kind at 156), then its bytes in blocks.
   */
  private static List<byte[]> filesIn(Path archive) throws IOException {
    List<byte[]> files = new ArrayList<>();
    try (InputStream in =
        new BufferedInputStream(new GZIPInputStream(Files.newInputStream(archive)))) {
      byte[] header = in.readNBytes(TAR_BLOCK);
      while (header.length == TAR_BLOCK && header[0] != 0) {
        int size = Integer.parseInt(new String(header, 124, 11, StandardCharsets.US_ASCII), 8);
        byte[] content = in.readNBytes(size);
        in.skipNBytes((TAR_BLOCK - size % TAR_BLOCK) % TAR_BLOCK);
        if (header[156] == REGULAR_FILE) {
          files.add(content);
        }
        header = in.readNBytes(TAR_BLOCK);
      }
    }
    return files;
  }
}
