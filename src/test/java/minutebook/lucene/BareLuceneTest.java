package minutebook.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import minutebook.app.SampleVault;
import minutebook.config.Configuration;
import minutebook.config.ConfigurationReader;
import minutebook.index.IndexSync;
import minutebook.index.Progress;
import minutebook.index.SyncRequest;
import minutebook.index.TestVault;
import minutebook.vault.Vault;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The benchmark compares like with like: bare Lucene's index is the product's. */
final class BareLuceneTest {
  private static final Configuration CONFIGURATION =
      TestVault.withProperties(ConfigurationReader.bundled(), "company", "email");

  @TempDir Path temp;

  @BeforeEach
  void indexTheSampleVaultBothWays() throws Exception {
    Path notes = temp.resolve("notes");
    SampleVault.copyTo(notes);
    try (LuceneStore store = new LuceneStore(temp.resolve("product"), CONFIGURATION.analysis())) {
      Vault vault = new Vault(notes, CONFIGURATION.vault());
      new IndexSync(vault, CONFIGURATION, store, InstantSource.system())
          .run(SyncRequest.UPDATE.rebuilding(), Progress.NONE);
    }
    Path dump = temp.resolve("dump");
    DocumentDump.write(DocumentDump.blocks(notes, CONFIGURATION), dump);
    try (Directory bare = FSDirectory.open(temp.resolve("bare"))) {
      BareLucene.index(DocumentDump.read(dump), CONFIGURATION.analysis(), bare, 2);
    }
  }

  @Test
  void itHasTheSameDocumentsWithTheSameWordsValuesAndStoredFields() throws IOException {
    Map<String, Map<String, String>> product = content("product");
    Map<String, Map<String, String>> bare = content("bare");

    assertThat(bare.keySet()).hasSizeGreaterThan(100).isEqualTo(product.keySet());
    product.forEach((document, said) -> assertThat(bare.get(document)).isEqualTo(said));
  }

  @Test
  void itIsWrittenByTheSameCodec() throws IOException {
    assertThat(codecs("bare")).isNotEmpty().isEqualTo(codecs("product"));
  }

  private Map<String, Map<String, String>> content(String index) throws IOException {
    try (Directory directory = FSDirectory.open(temp.resolve(index));
        DirectoryReader reader = DirectoryReader.open(directory)) {
      return IndexContent.of(reader);
    }
  }

  /** Codec of the segments, with what it says of its settings. */
  private List<String> codecs(String index) throws IOException {
    try (Directory directory = FSDirectory.open(temp.resolve(index))) {
      SegmentInfos infos = SegmentInfos.readLatestCommit(directory);
      return StreamSupport.stream(infos.spliterator(), false)
          .map(segment -> segment.info.getCodec().getName() + segment.info.getAttributes())
          .distinct()
          .toList();
    }
  }
}
