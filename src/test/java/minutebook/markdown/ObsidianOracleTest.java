package minutebook.markdown;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Notes that lie beside the project, each with what Obsidian itself has understood of it. Wherever
 * Minutebook reads them differently, it is on purpose.
 */
class ObsidianOracleTest {
  private static final Path FOLDER = Path.of("../shared/data/obsidian-oracle");
  private static final Path GOLDEN = Path.of("src/test/resources/obsidian-oracle.txt");
  private static List<ObsidianNote> notes = List.of();

  /** What is compared. */
  private record Category(String name, Function<ReadNote, Set<Finding>> findings) {}

  private static final List<Category> CATEGORIES =
      List.of(
          new Category("headings", ReadNote::headings),
          new Category("tags", ReadNote::tags),
          new Category("front matter tags", ReadNote::frontMatterTags),
          new Category("links", ReadNote::links),
          new Category("link texts", ReadNote::linkTexts),
          new Category("list items", ReadNote::listItems),
          new Category("block ids", ReadNote::blockIds),
          new Category("front matter keys", ReadNote::frontMatterKeys));

  /** Why a line is read differently. */
  private enum Reason {
    /** A number after the box begins no list within the task. */
    NUMBER_AFTER_BOX("list items", false, ".*\\[ \\] \\d+[.)] .*"),
    /** A tag stands at the beginning or after white space, not after an escaped bracket. */
    ESCAPED_BRACKET("tags", false, ".*\\\\\\[#.*"),
    /** Tags in one text are read as older vaults mean them. */
    TAGS_IN_ONE_TEXT("front matter tags", true, "---");

    private final String category;
    private final boolean ours;
    private final String line;

    Reason(String category, boolean ours, String line) {
      this.category = category;
      this.ours = ours;
      this.line = line;
    }
  }

  /** What only one of the two found. */
  private record Disagreement(ObsidianNote note, String category, Finding finding, boolean ours) {

    @Override
    public String toString() {
      return "%-58s %-17s %3d  only %-10s %s"
          .formatted(
              note.name(),
              category,
              finding.line(),
              ours ? "Minutebook" : "Obsidian",
              Stream.of(Reason.values())
                  .filter(this::isFor)
                  .map(Reason::name)
                  .findFirst()
                  .orElse("FOR NO REASON: " + finding.what()));
    }

    private boolean isFor(Reason reason) {
      return reason.category.equals(category)
          && reason.ours == ours
          && note.line(finding.line()).matches(reason.line);
    }
  }

  @BeforeAll
  static void read() throws IOException {
    assumeThat(FOLDER).isDirectory();
    try (Stream<Path> files = Files.list(FOLDER)) {
      notes =
          files
              .filter(file -> file.toString().endsWith(".json"))
              .sorted()
              .map(ObsidianNote::read)
              .toList();
    }
  }

  @Test
  void notesAreReadAsObsidianReadsThemOrForAReason() throws IOException {
    List<Disagreement> all = new ArrayList<>();
    StringBuilder agreement = new StringBuilder();
    for (Category category : CATEGORIES) {
      int agreed = 0;
      int found = 0;
      for (ObsidianNote note : notes) {
        Set<Finding> theirs = category.findings.apply(note);
        Set<Finding> ours = category.findings.apply(new NoteFindings(note));
        Set<Finding> both = new TreeSet<>(theirs);
        both.retainAll(ours);
        agreed += both.size();
        found += theirs.size();
        theirs.stream()
            .filter(finding -> !both.contains(finding))
            .forEach(finding -> all.add(new Disagreement(note, category.name, finding, false)));
        ours.stream()
            .filter(finding -> !both.contains(finding))
            .forEach(finding -> all.add(new Disagreement(note, category.name, finding, true)));
      }
      agreement.append("%-17s %3d of %3d\n".formatted(category.name, agreed, found));
    }
    String disagreements = all.stream().map(Disagreement::toString).collect(joining("\n"));
    assertThat(disagreements).doesNotContain("FOR NO REASON");
    new GoldenFile(GOLDEN).holds(agreement + "\n" + disagreements + "\n");
  }
}
