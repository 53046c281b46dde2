package minutebook.people;

import static minutebook.people.Names.alias;
import static minutebook.people.Names.assigned;
import static minutebook.people.Names.counts;
import static minutebook.people.Names.known;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameCountsTest {

  @Test
  void everyNoteCounts() {
    NameCounts counts =
        counts(known("Ana", "Ben"), known("Ana"), assigned("Ana"), alias("A", "Ana Silva"));
    assertThat(counts.known()).containsEntry("Ana", 2).containsEntry("Ben", 1).hasSize(3);
    assertThat(counts.assigned()).containsEntry("Ana", 1).hasSize(1);
    assertThat(counts.aliasNames()).containsEntry("A", "Ana Silva").hasSize(1);
  }

  @Test
  void takingOutGivesBackWhatWas() {
    NameCounts before = counts(known("Ana", "Ana"), assigned("Ben"), alias("A", "Ana"));
    List<NamesOfNote> more =
        List.of(known("Ana", "Cem"), assigned("Ben", "Dia"), alias("A", "Abe"), alias("A", "Ana"));
    NameCounts after = before.with(List.of(), more);
    assertThat(after).isNotEqualTo(before);
    assertThat(after.with(more, List.of())).isEqualTo(before);
  }

  @Test
  void theOrderOfNotesDoesNotMatter() {
    assertThat(counts(known("Ana"), alias("A", "Ana"), alias("A", "Abe")))
        .isEqualTo(counts(alias("A", "Abe"), known("Ana"), alias("A", "Ana")));
  }

  @Test
  void anAliasIsOfTheNameThatHasItMostOften() {
    assertThat(counts(alias("A", "Abe"), alias("A", "Zoe"), alias("A", "Zoe")).aliasNames())
        .containsEntry("A", "Zoe");
    assertThat(counts(alias("A", "Zoe"), alias("A", "Abe")).aliasNames()).containsEntry("A", "Abe");
  }
}
