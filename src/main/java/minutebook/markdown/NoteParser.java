package minutebook.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import minutebook.config.Configuration;
import minutebook.config.LimitRules;
import minutebook.markdown.BodyParser.ParsedBody;
import minutebook.note.Diagnostic;
import minutebook.note.Note;
import minutebook.text.DecodedText;
import minutebook.text.RepairedText;
import minutebook.text.SourceText;
import minutebook.text.TextRepair;

/**
 * Reads a note: bytes → text → repaired text → front matter and Markdown → {@link ParsedNote}. It
 * knows this file only, and may be used by several threads.
 */
public final class NoteParser {
  private final Configuration configuration;
  private final BodyParser bodies;

  /** Front matter keys that have one value. */
  private final Set<String> singleKeys;

  public NoteParser(Configuration configuration) {
    this.configuration = configuration;
    this.bodies = new BodyParser(configuration.limits());
    this.singleKeys = configuration.notes().singleKeys();
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
    if (decoded.hadNul()) {
      diagnostics.add(Diagnostics.nulCharacter());
    }
    RepairedText repaired = TextRepair.repair(decoded.text());
    if (!repaired.edits().isEmpty()) {
      int line = LineEnds.before(decoded.text(), repaired.edits().getFirst().start()) + 1;
      diagnostics.add(Diagnostics.repairedText(repaired.edits().size(), line));
    }
    Note note = read(path, repaired.text(), diagnostics);
    return new ParsedNote(note, diagnostics, repaired.edits().size());
  }

  private Note read(String path, String text, List<Diagnostic> diagnostics) {
    FrontMatter matter = FrontMatterReader.read(text, configuration.limits(), singleKeys);
    diagnostics.addAll(matter.diagnostics());
    NoteHead head =
        new NoteHead(configuration.notes(), matter.first(configuration.notes().titleKeys()));
    NoteBuilder body = new NoteBuilder(new SectionTracker());
    readBody(text, matter, head, body);
    NoteFields fields = new NoteFields(path, matter, head, configuration.notes());
    fields.invalidDate().ifPresent(diagnostics::add);
    diagnostics.addAll(head.diagnostics());
    diagnostics.addAll(body.diagnostics());
    LimitRules limits = configuration.limits();
    List<String> participants =
        first(
            limits.participants(),
            fields.participants(),
            Diagnostics::tooManyParticipants,
            diagnostics);
    List<String> tags = first(limits.tags(), fields.tags(), Diagnostics::tooManyTags, diagnostics);
    Note note = note(path, fields, participants, tags, head, body);
    OwnerNotice.of(note, text, fields::lineOf, configuration.people()).ifPresent(diagnostics::add);
    return note;
  }

  /** Every item has what its note has, so that there is a limit. */
  private static List<String> first(
      int most,
      List<String> all,
      BiFunction<Integer, Integer, Diagnostic> tooMany,
      List<Diagnostic> diagnostics) {
    if (all.size() <= most) {
      return all;
    }
    diagnostics.add(tooMany.apply(all.size(), most));
    return all.subList(0, most);
  }

  private void readBody(String text, FrontMatter matter, NoteHead head, NoteBuilder body) {
    int start = matter.bodyStart();
    int linesBefore = LineEnds.before(text, start);
    HiddenComments comments = HiddenComments.of(text.substring(start), linesBefore);
    comments.diagnostics().forEach(body::add);
    ParsedBody parsed =
        bodies.parse(BoundedText.of(comments.shown(), linesBefore, configuration.limits()));
    BoundedText bounded = parsed.text();
    bounded.diagnostics().forEach(body::add);
    List<PlainLines> plain =
        new ArrayList<>(PlainText.pieces(matter.left(), configuration.limits().items()));
    plain.addAll(bounded.plain());
    LineIndex lines = new LineIndex(bounded.markdown(), linesBefore);
    OpenComments.in(bounded.markdown(), lines).forEach(body::add);
    new BlockReader(configuration, lines, body, head).read(parsed.document(), plain);
  }

  private static Note note(
      String path,
      NoteFields fields,
      List<String> participants,
      List<String> tags,
      NoteHead head,
      NoteBuilder body) {
    String title = fields.title();
    return new Note(
        path,
        title,
        fields.type(),
        fields.shape(),
        fields.date(),
        fields.aliases(),
        participants,
        tags,
        fields.properties(),
        fields.frontMatter(),
        fields.shown(),
        fields.links(),
        fields.sources(body.sources()),
        body.sections().sections(),
        body.itemsUnder(title, head, fields.beside()),
        body.queries());
  }
}
