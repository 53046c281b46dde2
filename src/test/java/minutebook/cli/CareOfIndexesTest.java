package minutebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import minutebook.index.IndexHead;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Checking, repairing, purging, forgetting and listing indexes. */
final class CareOfIndexesTest {
  private static final String FORMAT = "format " + IndexHead.FORMAT;

  @TempDir Path folder;
  private TestVault own;

  @BeforeEach
  void index() throws Exception {
    own = new TestVault(folder);
    own.write("one.md", "an apple");
    assertThat(own.run("index").code()).isZero();
  }

  @Test
  void checkSaysThatNothingIsWrong() throws Exception {
    Run run = own.run("check");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .matches(
            "\\Q" + place() + "\\E, " + FORMAT + "\nsound     _0: 3 documents\nnothing is wrong\n");
  }

  @ParameterizedTest
  @CsvSource({
    "flip, *.cfs",
    "truncate, *.cfs",
    "delete, *.cfs",
    "delete, *.si",
    "truncate, segments_*"
  })
  void damageIsSaidAndRepairedAndSearchWorksAfter(String damage, String where) throws Exception {
    for (Path file : files(where)) {
      byte[] bytes = Files.readAllBytes(file);
      switch (damage) {
        case "flip" -> {
          bytes[bytes.length / 2] ^= 1;
          Files.write(file, bytes);
        }
        case "truncate" -> Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        default -> Files.delete(file);
      }
    }

    Run check = own.run("check");
    assertThat(check.code()).isEqualTo(1);
    assertThat(check.out()).contains("damaged   ").endsWith("the index is damaged\n");
    assertThat(check.err())
        .isEqualTo("'minutebook check --repair' makes it anew from your notes\n");

    Run repair = own.run("check", "--repair");
    assertThat(repair.code()).isZero();
    assertThat(repair.err()).isEqualTo("made anew: 1 note\n");
    assertThat(own.run("check").code()).isZero();
    assertThat(own.run("search", "-n", "0", "--facets", "", "apple"))
        .isEqualTo(new Run(0, "1 item\n", ""));
  }

  @Test
  void aSoundIndexIsNotMadeAnewByRepair() throws Exception {
    String before = files("segments_*").toString();

    assertThat(own.run("check", "--repair").code()).isZero();

    assertThat(files("segments_*")).hasToString(before);
  }

  @Test
  void checkAsJsonNamesEverySegment() {
    JsonNode check = JsonMapper.shared().readTree(own.run("check", "--json").out());

    assertThat(check.toString())
        .isEqualTo(
            """
            {"format":"%s","segments":[{"name":"_0","documents":3,"notes":1,"problems":[],\
            "sound":true}],"problems":[],"sound":true}"""
                .formatted(FORMAT));
  }

  @Test
  void searchingADamagedIndexSaysWhatToDo() throws Exception {
    for (Path file : files("segments_*")) {
      Files.write(file, new byte[0]);
    }
    assertThat(own.run("search", "apple"))
        .isEqualTo(
            new Run(
                1,
                "",
                "minutebook: the index in "
                    + place()
                    + " is damaged, and was left as it is; 'minutebook check' says what is wrong with it, 'minutebook check --repair' makes it anew from your notes\n"));
  }

  @Test
  void purgeErasesWhatWasDeleted() throws Exception {
    own.write("two.md", "a zyxwv");
    own.run("index");
    Files.delete(own.vault().resolve("two.md"));

    assertThat(own.run("index", "--purge").code()).isZero();

    for (Path file : files("*")) {
      assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
          .doesNotContain("zyxwv");
    }
    assertThat(own.run("search", "-n", "0", "--facets", "", "apple").out()).isEqualTo("1 item\n");
  }

  @Test
  void forgetRemovesTheIndexAndNothingElse() throws Exception {
    Path other = Files.createDirectories(folder.resolve("data/index/other"));
    Files.writeString(other.resolve("mine"), "mine");
    String index = place().toString();

    Run run = own.run("index", "--forget");

    assertThat(run)
        .isEqualTo(
            new Run(0, "removed the index in " + index + "; the notes are as they were\n", ""));
    assertThat(Path.of(index)).doesNotExist();
    assertThat(other.resolve("mine")).hasContent("mine");
    assertThat(own.vault().resolve("one.md")).hasContent("an apple");
    assertThat(own.run("index", "--forget"))
        .isEqualTo(
            new Run(
                1,
                "",
                "minutebook: there is no index in "
                    + index
                    + "; 'minutebook status --all' lists those there are\n"));
  }

  @Test
  void whatElseLiesInTheFolderOfAForgottenIndexStays() throws Exception {
    Path mine = Files.writeString(place().resolve("mine.txt"), "mine");

    assertThat(own.run("index", "--forget").code()).isZero();

    try (Stream<Path> left = Files.list(mine.getParent())) {
      assertThat(left).containsExactly(mine);
    }
  }

  @Test
  void aFolderOfNotesNamedByMistakeIsNotTouched() throws Exception {
    for (String name : new String[] {"_index.md", "_0.md", "segments.md", "_1.markdown"}) {
      own.write(name, "a note");
      own.write("write.lock", "");
    }
    String vault = own.vault().toString();

    assertThat(own.run("index", "--forget", "--index", vault).code()).isEqualTo(1);

    assertThat(own.vault().toFile().list())
        .contains("_index.md", "_0.md", "segments.md", "_1.markdown", "one.md");
  }

  @Test
  void whatAKilledFirstSyncLeftIsForgotten() throws Exception {
    own.run("index", "--forget");
    Files.createDirectories(place());
    Files.writeString(place().resolve("_0.fdt"), "text of a note");
    Files.createFile(place().resolve("write.lock"));

    assertThat(own.run("index", "--forget").code()).isZero();

    assertThat(place()).doesNotExist();
  }

  @Test
  void allIndexesAreListedAndThoseWithoutAVaultCanBeRemoved() throws Exception {
    TestVault gone = new TestVault(folder.resolve("gone"));
    gone.write("note.md", "a pear");
    Path goneVault = gone.vault().toRealPath();
    Map<String, String> environment = Map.of("MINUTEBOOK_VAULT", goneVault.toString());
    assertThat(Run.of(own.user(), environment, "index").code()).isZero();
    Path goneIndex = own.user().index(goneVault);
    Files.delete(goneVault.resolve("note.md"));
    Files.delete(goneVault);

    String time = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ";
    String first =
        "\\Q%s\\E\n  \\Q%s\\E\n  1 note as of %s, [0-9,]+ bytes, %s\n"
            .formatted(own.vault().toRealPath(), place(), time, FORMAT);
    String second =
        "\\Q%s\\E\n  \\Q%s\\E\n  1 note as of %s, [0-9,]+ bytes, %s\n  its vault is gone; this removes the index: minutebook index --forget --index '\\Q%s\\E'\n"
            .formatted(goneVault, goneIndex, time, FORMAT, goneIndex);
    Run all = Run.of(own.user(), Map.of(), "status", "--all");
    assertThat(all.code()).isZero();
    assertThat(all.out()).matches("(?s)(" + first + second + "|" + second + first + ")");

    assertThat(
            Run.of(own.user(), Map.of(), "index", "--forget", "--index", goneIndex.toString())
                .code())
        .isZero();
    assertThat(Run.of(own.user(), Map.of(), "status", "--all").out()).matches(first);
  }

  @Test
  void aDamagedIndexIsListedToo() throws Exception {
    for (Path file : files("segments_*")) {
      Files.write(file, new byte[0]);
    }
    JsonNode all = JsonMapper.shared().readTree(own.run("status", "--all", "--json").out());

    assertThat(all.at("/0/folder").asString()).isEqualTo(place().toString());
    assertThat(all.at("/0/format").isMissingNode() || all.at("/0/format").isNull()).isTrue();
    assertThat(own.run("status", "--all").out()).contains(" bytes, damaged\n");
  }

  @Test
  void aFolderThatCannotBeReadIsNamedAndTheOthersAreListed() throws Exception {
    Path unread = Files.createDirectory(place().resolveSibling("unread"));
    Path loop = unread.resolve("_0.cfs");
    Files.createSymbolicLink(loop, loop);

    Run all = own.run("status", "--all");

    assertThat(all.code()).isZero();
    assertThat(all.out())
        .contains("  1 note as of ")
        .contains(
            "(it does not say of which vault)\n  %s\n  it cannot be read: FileSystemException; see that you may open it\n"
                .formatted(unread));
    assertThat(own.run("status", "--all", "--json").out())
        .contains(
            "\"unread\":\"it cannot be read: FileSystemException; see that you may open it\"");
  }

  @Test
  void anIndexIsListedWhileAFileOfItIsDeleted() throws Exception {
    Files.createSymbolicLink(place().resolve("_9.cfs"), place().resolve("gone"));

    Run all = own.run("status", "--all");

    assertThat(all.code()).isZero();
    assertThat(all.out()).contains("  1 note as of ");
  }

  @Test
  void withoutAnyIndexNothingIsListed() throws Exception {
    own.run("index", "--forget");

    assertThat(own.run("status", "--all")).isEqualTo(new Run(0, "", ""));
  }

  @Test
  void forgettingNothingNamedIsRefused() {
    assertThat(Run.of(own.user(), Map.of(), "index", "--forget"))
        .isEqualTo(
            new Run(
                2,
                "",
                "minutebook: --forget: no index is named; use --vault DIR or --index DIR\n"));
  }

  private Path place() throws IOException {
    return own.user().index(own.vault().toRealPath());
  }

  private Iterable<Path> files(String glob) throws IOException {
    try (var found = Files.newDirectoryStream(place(), glob)) {
      var files = new ArrayList<Path>();
      found.forEach(files::add);
      return files;
    }
  }
}
