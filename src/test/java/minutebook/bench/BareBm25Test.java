package minutebook.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import minutebook.bench.TestCollection.Document;
import minutebook.bench.TestCollection.Question;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.junit.jupiter.api.Test;

final class BareBm25Test {
  @Test
  void anyOfTheWordsOfTitleOrTextIsEnoughAndMoreOfThemAreBetter() throws IOException {
    assertThat(
            ranked(
                question("tall cranes and ropes", ""),
                new Document("one", "", "a rope", ""),
                new Document("none", "", "a hook", ""),
                new Document("two", "Crane", "its rope", "")))
        .containsExactly("two", "one");
  }

  @Test
  void aTitleThatTheTextRepeatsCountsOnce() throws IOException {
    assertThat(
            ranked(
                question("ropes", ""),
                new Document("untitled", "", "ropes hold", ""),
                new Document("titled", "ropes", "ropes hold", "")))
        .containsExactly("untitled", "titled");
  }

  @Test
  void aQuestionOfAMeetingFindsThatMeetingsOnly() throws IOException {
    Document here = new Document("here", "", "ropes", "a");
    Document there = new Document("there", "", "ropes", "b");

    assertThat(ranked(question("ropes", "a"), here, there)).containsExactly("here");
    assertThat(ranked(question("ropes", "c"), here, there)).isEmpty();
  }

  @Test
  void aQuestionWithoutWordsFindsNothing() throws IOException {
    assertThat(ranked(question("the ?", ""), new Document("1", "", "the", ""))).isEmpty();
  }

  private static List<String> ranked(Question question, Document... documents) throws IOException {
    TestCollection collection =
        new TestCollection("c", Arrays.asList(documents), List.of(question));
    try (BareBm25 bare = new BareBm25(collection, new EnglishAnalyzer())) {
      return bare.ranked(question);
    }
  }

  private static Question question(String text, String meeting) {
    return new Question("q", text, meeting, Map.of("x", 1));
  }
}
