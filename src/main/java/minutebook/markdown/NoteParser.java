package minutebook.markdown;

import com.vladsch.flexmark.parser.Parser;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import minutebook.config.Configuration;
import minutebook.config.NoteRules;
import minutebook.config.ShapeRule;
import minutebook.config.ShapeRule.Trait;
import minutebook.note.Diagnostic;
import minutebook.note.Note;
import minutebook.note.NoteShape;
import minutebook.text.DecodedText;
import minutebook.text.RepairedText;
import minutebook.text.SourceText;
import minutebook.text.TextRepair;
import org.jspecify.annotations.Nullable;

/**
 * Reads a note: bytes → text → repaired text → front matter and Markdown → {@link ParsedNote}. It
 * knows this file only, and may be used by several threads.
 */
public final class NoteParser {
  private final Configuration configuration;
  private final Parser markdown = MarkdownParser.create();

  public NoteParser(Configuration configuration) {
    this.configuration = configuration;
  }

  /**
   * Never fails on what a note says; what could not be understood is among the diagnostics.
   *
   * @param path from the vault's root, with {@code /}
   */
  public ParsedNote parse(String path, byte[] content) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    DecodedText decoded = SourceText.decode(content);
    if (!decoded.exact()) {
      diagnostics.add(Diagnostics.notUtf8(decoded.charset()));
    }
    RepairedText repaired = TextRepair.repair(decoded.text());
    Note note = read(path, repaired.text(), diagnostics);
    return new ParsedNote(note, diagnostics, repaired.edits().size());
  }

  private Note read(String path, String text, List<Diagnostic> diagnostics) {
    NoteRules rules = configuration.notes();
    FrontMatter matter = FrontMatterReader.read(text);
    FrontMatter.Problem problem = matter.problem();
    if (problem != null) {
      diagnostics.add(Diagnostics.frontMatter(problem));
    }
    String body = text.substring(matter.bodyStart());
    LineIndex lines = new LineIndex(body, linesIn(text, matter.bodyStart()));

    NoteBuilder builder = new NoteBuilder();
    NoteHead head = new NoteHead(matter.first("title"));
    BlockReader reader = new BlockReader(configuration, lines, builder, head);
    reader.read(markdown.parse(body));

    String title = title(path, matter, head);
    String type = matter.first("type");
    LocalDate date = date(path, matter, head, diagnostics);
    Set<String> participants = new LinkedHashSet<>(plain(matter.all(rules.participantKeys())));
    participants.addAll(head.participants);
    Set<String> sources = new LinkedHashSet<>(builder.sources);
    sources.addAll(plain(matter.all(rules.sourceKeys())));
    Set<String> tags = new LinkedHashSet<>();
    for (String tag : matter.all(rules.tagKeys())) {
      String normal = Tags.normal(tag);
      if (!normal.isEmpty()) {
        tags.add(normal);
      }
    }
    return new Note(
        path,
        title,
        type,
        shape(path, type, date, participants),
        date,
        matter.all(rules.aliasKeys()),
        List.copyOf(participants),
        List.copyOf(tags),
        properties(matter, head),
        List.copyOf(sources),
        builder.sections,
        builder.itemsUnder(title, head.headingLine),
        builder.queries);
  }

  private static String title(String path, FrontMatter matter, NoteHead head) {
    String title = matter.first("title");
    if (!title.isEmpty()) {
      return title;
    }
    return head.heading == null || head.heading.isEmpty() ? fileName(path) : head.heading;
  }

  private static String fileName(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /** Front matter, else a metadata line, else a date leading the file's name or the heading. */
  private static @Nullable LocalDate date(
      String path, FrontMatter matter, NoteHead head, List<Diagnostic> diagnostics) {
    String written = matter.first("date");
    Optional<LocalDate> date = IsoDates.leading(written);
    if (!written.isEmpty() && date.isEmpty()) {
      diagnostics.add(Diagnostics.invalidDate(written));
    }
    return date.or(() -> Optional.ofNullable(head.date))
        .or(() -> IsoDates.leading(fileName(path)))
        .or(() -> Optional.ofNullable(head.heading).flatMap(IsoDates::leading))
        .orElse(null);
  }

  private NoteShape shape(
      String path, String type, @Nullable LocalDate date, Set<String> participants) {
    Set<Trait> traits = EnumSet.noneOf(Trait.class);
    if (date != null) {
      traits.add(Trait.DATE);
    }
    if (!participants.isEmpty()) {
      traits.add(Trait.PARTICIPANTS);
    }
    for (ShapeRule rule : configuration.notes().shapes()) {
      if (rule.fits(path, type, traits)) {
        return rule.shape();
      }
    }
    return NoteShape.OTHER;
  }

  private Map<String, List<String>> properties(FrontMatter matter, NoteHead head) {
    NoteRules rules = configuration.notes();
    Set<String> understood = new HashSet<>(Set.of("title", "type", "date"));
    understood.addAll(rules.participantKeys());
    understood.addAll(rules.tagKeys());
    understood.addAll(rules.aliasKeys());
    understood.addAll(rules.sourceKeys());
    Map<String, List<String>> properties = new LinkedHashMap<>(matter.without(understood));
    head.properties.forEach(properties::putIfAbsent);
    return properties;
  }

  private static List<String> plain(List<String> values) {
    return values.stream().map(MetadataLine::plain).filter(value -> !value.isEmpty()).toList();
  }

  private static int linesIn(String text, int end) {
    return (int) text.substring(0, end).chars().filter(c -> c == '\n').count();
  }
}
