package minutebook.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;
import minutebook.config.Configuration;
import minutebook.config.ConfigurationReader;
import minutebook.markdown.BodyParser.ParsedBody;
import minutebook.note.LineSpan;
import minutebook.note.Note;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A note on which flexmark itself fails is plain text. */
class UnreadableMarkdownTest {
  private static final String FAILS = "|\n\t|-|\n[<!--~~]::]]📅 2026-01-31";

  private static final int SMALL_STACK = 1 << 18;

  @TempDir Path folder;

  @Test
  void allOfItsBodyIsPlainTextAndItsFrontMatterHolds() throws Exception {
    ParsedNote parsed =
        parse(
            "max-line: 1000",
            "---\ntitle: Quay\ndate: 2026-01-30\nowner: Ana\n---\n"
                + FAILS
                + "\n\n \n\u00A0\n# Head\n- [ ] *one*\n");
    Note note = parsed.note();
    assertThat(items(note))
        .containsExactly(
            "Quay@1-1", "| |-| [<!--~~]::]]📅 2026-01-31@6-8", "# Head - [ ] *one*@12-13");
    assertThat(note.date()).isEqualTo("2026-01-30");
    assertThat(note.properties()).hasToString("{owner=[Ana]}");
    assertThat(note.sections())
        .singleElement()
        .satisfies(section -> assertThat(section.lines()).isEqualTo(new LineSpan(1, 13)));
    assertThat(parsed.diagnostics())
        .extracting(one -> one.code() + "@" + one.line() + ": " + one.message() + ". " + one.mend())
        .containsExactly(
            "markdown-unreadable@6: the Markdown parser fails on the note"
                + " (StringIndexOutOfBoundsException); it is indexed as plain text. take parts out"
                + " of the note until this goes away, and write the part that it was otherwise;"
                + " most often it is a table or a bracket that is not closed");
  }

  @Test
  void whatWasBeyondALimitStaysInItsPlace() throws Exception {
    ParsedNote parsed =
        parse("max-line: 40", FAILS + "\n\none\n" + "long ".repeat(9) + "\ntwo\n\nthree");
    assertThat(items(parsed.note()))
        .containsExactly(
            "a@1-1",
            "| |-| [<!--~~]::]]📅 2026-01-31@1-3",
            "one@5-5",
            "long ".repeat(9).strip() + "@6-6",
            "two@7-7",
            "three@9-9");
    assertThat(parsed.diagnostics())
        .extracting(one -> one.code() + "@" + one.line())
        .containsExactly("line-too-long@6", "markdown-unreadable@1");
  }

  @Test
  void itBecomesNoMoreItemsThanItsLimit() throws Exception {
    String words = IntStream.range(0, 4000).mapToObj(word -> "\nw" + word).collect(joining());
    ParsedNote parsed = parse("max-items: 2", FAILS + words);
    assertThat(parsed.note().items()).hasSizeBetween(3, 4);
  }

  /** Far beyond any limit, since compiled code needs much less of the stack. */
  @Test
  void aNoteTooDeepForTheStackIsPlainTextToo() throws Exception {
    BodyParser parser = new BodyParser(configuration("max-depth: 1000").limits());
    BoundedText text = new BoundedText("- ".repeat(10_000) + "deep", 0, List.of(), List.of());
    FutureTask<ParsedBody> task = new FutureTask<>(() -> parser.parse(text));
    new Thread(null, task, "reading", SMALL_STACK).start();
    ParsedBody parsed = task.get();
    assertThat(parsed.document().getFirstChild()).isNull();
    assertThat(parsed.text().plain().getFirst().text()).startsWith("- - ");
    assertThat(parsed.text().diagnostics())
        .containsExactly(Diagnostics.markdownUnreadable("StackOverflowError", 1));
  }

  private static List<String> items(Note note) {
    return note.items().stream()
        .map(
            item ->
                item.text()
                    + "@"
                    + item.places().getFirst().start()
                    + "-"
                    + item.places().getFirst().end())
        .toList();
  }

  private ParsedNote parse(String settings, String note) throws Exception {
    return new NoteParser(configuration(settings)).parse("a.md", note.getBytes(UTF_8));
  }

  private Configuration configuration(String settings) throws Exception {
    Files.writeString(folder.resolve("limits.yaml"), settings);
    return ConfigurationReader.read(List.of(folder));
  }
}
