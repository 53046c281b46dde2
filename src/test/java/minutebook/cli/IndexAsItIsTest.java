package minutebook.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import minutebook.index.IndexHead;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What commands say of an index that another version wrote, or that cannot be written. */
final class IndexAsItIsTest {
  private static final String[] COUNT = {"search", "-n", "0", "--facets", "", "apple"};

  @TempDir Path folder;
  private TestVault own;

  @BeforeEach
  void vault() throws Exception {
    own = new TestVault(folder);
    own.write("one.md", "an apple");
  }

  @Test
  void anOlderIndexIsMadeAnewWithANoticeOfBothFormats() throws Exception {
    own.run("index");
    writeFormat(8);
    String notice =
        "The index is written in format 8 and this version writes format %d; it is made anew from your notes.\n"
            .formatted(IndexHead.FORMAT);

    assertThat(own.run(COUNT)).isEqualTo(new Run(0, "1 item\n", notice));
    assertThat(own.run(COUNT)).isEqualTo(new Run(0, "1 item\n", ""));
  }

  @Test
  void aNewerIndexIsNotChangedAndSaysSo() throws Exception {
    own.run("index");
    writeFormat(99);

    for (String command : new String[] {"index", "search", "status", "check"}) {
      Run run = own.run(command);
      assertThat(run.code()).as(command).isEqualTo(1);
      assertThat(run.err())
          .startsWith("minutebook: a newer Minutebook wrote the index in ")
          .hasLineCount(1);
    }
    assertThat(own.run("status", "--all").out()).contains(", format 99\n");
    assertThat(own.run("index", "--rebuild").code()).isZero();
    assertThat(own.run(COUNT).out()).isEqualTo("1 item\n");
  }

  @Test
  void onAReadOnlyDiskTheLastStateAnswersAndThatIsSaidEvenWhenQuiet() throws Exception {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    assumeTrue(
        system("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", disk.toString()) == 0,
        "no file system can be mounted here");
    try {
      String index = disk.resolve("index").toString();
      assertThat(own.run("index", "--index", index).code()).isZero();
      system("mount", "-o", "remount,ro", disk.toString());
      own.write("two.md", "another apple");

      Run run = own.run("search", "-q", "--index", index, "-n", "0", "--facets", "", "apple");

      assertThat(run.code()).isZero();
      assertThat(run.out()).isEqualTo("1 item\n");
      assertThat(run.err())
          .matches(
              "minutebook: the index in \\S+ could not be written: its disk is read-only; .*;"
                  + " this is its state of \\S+Z\n");
      assertThat(own.run("index", "--index", index).code()).isEqualTo(1);
    } finally {
      system("umount", disk.toString());
    }
  }

  private void writeFormat(int format) throws IOException {
    try (FSDirectory directory = FSDirectory.open(own.user().index(own.vault().toRealPath()));
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.setLiveCommitData(Map.of("head", "{\"format\":" + format + "}").entrySet());
      writer.commit();
    }
  }

  private static int system(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    } catch (IOException noSuchCommand) {
      return -1;
    }
  }
}
