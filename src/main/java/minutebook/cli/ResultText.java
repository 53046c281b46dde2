package minutebook.cli;

import static minutebook.view.TerminalStyle.line;
import static minutebook.view.TerminalStyle.safe;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import minutebook.config.Dimension;
import minutebook.note.ItemCard;
import minutebook.note.ItemForm;
import minutebook.note.NoteCard;
import minutebook.note.Person;
import minutebook.search.FacetCounts;
import minutebook.search.FacetValue;
import minutebook.search.Highlight;
import minutebook.search.Hit;
import minutebook.search.Match;
import minutebook.search.Passage;
import minutebook.search.ScorePart;
import minutebook.search.SearchResult;
import minutebook.search.WidenedHit;
import minutebook.view.TaskLine;
import minutebook.view.TerminalStyle;
import org.jspecify.annotations.Nullable;

/** The result of a search as text for a terminal. */
final class ResultText {
  private static final String INDENT = "  ";

  /** So many characters of a title, and so many people, are shown. */
  private static final int TITLE = 200;

  private static final int PEOPLE = 20;

  private final TerminalStyle style;

  ResultText(TerminalStyle style) {
    this.style = style;
  }

  List<String> warnings(SearchResult result) {
    return result.warnings().stream()
        .map(
            warning ->
                "%s (characters %d to %d)"
                    .formatted(
                        TerminalStyle.safe(warning.message()), warning.start() + 1, warning.end()))
        .toList();
  }

  String render(SearchResult result) {
    StringBuilder out = new StringBuilder();
    result
        .reading()
        .ifPresent(
            reading -> out.append(style.dim("Perhaps: " + line(reading.q()))).append("\n\n"));
    result
        .person()
        .ifPresent(
            name ->
                out.append(style.dim("A person: minutebook brief \"" + line(name) + "\""))
                    .append("\n\n"));
    if (result.ran() != Match.OUTRIGHT && !result.answer().hits().isEmpty()) {
      out.append(style.dim("Nothing holds all of it; " + holding(result.ran()) + ":"));
      out.append("\n\n");
    }
    result.answer().hits().forEach(hit -> hit(hit, out));
    long shown = result.answer().hits().size();
    long total = result.answer().total();
    out.append(style.bold(Count.of(total, result.unit().id())));
    if (shown < total && shown > 0) {
      out.append(style.dim(", the first %,d shown".formatted(shown)));
    }
    out.append('\n');
    result.didYouMean().ifPresent(meant -> out.append("Did you mean: %s%n".formatted(line(meant))));
    result
        .emptiedBy()
        .ifPresent(
            by ->
                out.append(
                    "Without %s there would be %s.%n"
                        .formatted(
                            line(by.filter()), Count.of(by.totalWithout(), result.unit().id()))));
    facets(result.answer().facets(), out);
    also(result.also(), out);
    return out.toString();
  }

  private void also(List<WidenedHit> also, StringBuilder out) {
    @Nullable Match before = null;
    for (WidenedHit widened : also) {
      if (widened.match() != before) {
        before = widened.match();
        out.append('\n').append(style.dim("Also, " + holding(before) + ":")).append("\n\n");
      }
      hit(widened.hit(), out);
    }
  }

  private static String holding(Match match) {
    return switch (match) {
      case OUTRIGHT -> "with all of the words";
      case SCATTERED -> "with one of the words, and all of them elsewhere in the note";
      case FEWER_WORDS -> "with some of the words";
      case TYPOS -> "with words spelled nearly so";
    };
  }

  private void hit(Hit hit, StringBuilder out) {
    switch (hit) {
      case Hit.OfItem item -> item(item, out);
      case Hit.OfNote note -> note(note, out);
    }
    out.append('\n');
  }

  private void item(Hit.OfItem hit, StringBuilder out) {
    NoteCard note = hit.note();
    boolean title = hit.item().form() == ItemForm.TITLE;
    out.append(style.heading(title ? "note" : hit.item().kind().id()));
    if (hit.item().date() != null) {
      out.append(INDENT).append(hit.item().date());
    }
    out.append(INDENT).append(style.bold(title(note))).append('\n');
    if (!title) {
      text(hit, INDENT, out);
    }
    people(hit.item().people(), out);
    out.append(INDENT).append(style.dim(place(hit))).append('\n');
    for (NoteCard other : hit.alsoIn()) {
      String when = other.date() == null ? "" : ", " + other.date();
      out.append(INDENT).append(style.dim("also in " + line(other.path()) + when)).append('\n');
    }
    explanation(hit.explanation(), out);
  }

  private void explanation(List<ScorePart> parts, StringBuilder out) {
    for (ScorePart part : parts) {
      String sign = part.factor() ? "×" : "+";
      String text = "%s %.2f  %s".formatted(sign, part.value(), line(part.reason()));
      out.append(INDENT).append(INDENT).append(style.dim(text)).append('\n');
    }
  }

  private void note(Hit.OfNote hit, StringBuilder out) {
    NoteCard note = hit.note();
    out.append(style.bold(title(note)));
    if (note.date() != null) {
      out.append(INDENT).append(note.date());
    }
    out.append('\n');
    people(note.people(), out);
    for (Hit.OfItem item : hit.items()) {
      if (item.item().form() != ItemForm.TITLE) {
        out.append(INDENT).append(style.heading(item.item().kind().id())).append('\n');
        text(item, INDENT + INDENT, out);
      }
    }
    if (hit.itemCount() > hit.items().size()) {
      long more = hit.itemCount() - hit.items().size();
      out.append(INDENT).append(style.dim("and %,d more".formatted(more))).append('\n');
    }
    out.append(INDENT).append(style.dim(line(note.path()))).append('\n');
    explanation(hit.explanation(), out);
  }

  private void text(Hit.OfItem hit, String indent, StringBuilder out) {
    out.append(indent).append(marked(hit).replace("\n", "\n" + indent)).append('\n');
    ItemCard item = hit.item();
    if (item.task() != null) {
      out.append(indent).append(safe(TaskLine.of(item.task()))).append('\n');
    }
  }

  /** A long text only around what was found. */
  private String marked(Hit.OfItem hit) {
    String text = hit.item().text();
    Passage shown =
        Passage.of(text, hit.highlights()).orElseGet(() -> new Passage(0, text.length()));
    StringBuilder marked = new StringBuilder(shown.start() > 0 ? "… " : "");
    int done = shown.start();
    for (Highlight highlight : hit.highlights()) {
      if (highlight.start() >= done && highlight.end() <= shown.end()) {
        marked.append(safe(text.substring(done, highlight.start())));
        marked.append(style.found(safe(text.substring(highlight.start(), highlight.end()))));
        done = highlight.end();
      }
    }
    marked.append(safe(text.substring(done, shown.end())));
    return marked.append(shown.end() < text.length() ? " …" : "").toString();
  }

  private static void people(List<Person> people, StringBuilder out) {
    if (!people.isEmpty()) {
      String names =
          people.stream().limit(PEOPLE).map(Person::name).collect(Collectors.joining(", "));
      int more = people.size() - PEOPLE;
      out.append(INDENT)
          .append("with ")
          .append(line(names))
          .append(more > 0 ? " and %,d more".formatted(more) : "")
          .append('\n');
    }
  }

  private static String place(Hit.OfItem hit) {
    List<String> place = new ArrayList<>(hit.item().heading());
    place.add(hit.note().path() + ":" + hit.item().lines().getFirst().start());
    return line(String.join(" › ", place));
  }

  private void facets(Map<Dimension, FacetCounts> facets, StringBuilder out) {
    facets.forEach(
        (dimension, counts) -> {
          if (!counts.values().isEmpty()) {
            out.append("%-9s ".formatted(dimension.id()))
                .append(
                    counts
                        .mostPrecise()
                        .map(this::counted)
                        .collect(Collectors.joining(style.dim(" · "))))
                .append(counts.more() ? style.dim(" · …") : "")
                .append('\n');
          }
        });
  }

  private String counted(FacetValue value) {
    return line(value.value()) + " " + style.dim("%,d".formatted(value.count()));
  }

  private static String title(NoteCard note) {
    String title = note.title();
    return line(
        title.codePointCount(0, title.length()) <= TITLE
            ? title
            : title.substring(0, title.offsetByCodePoints(0, TITLE)) + "…");
  }
}
