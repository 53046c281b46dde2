package minutebook.markdown;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import minutebook.config.Folded;
import minutebook.config.NoteRules;
import minutebook.note.Diagnostic;
import minutebook.note.Link;
import minutebook.note.PlacedLink;
import minutebook.note.TextSpan;
import org.jspecify.annotations.Nullable;

/** What the first lines of a note's body say about the note: its title and its metadata lines. */
final class NoteHead {
  private final NoteRules rules;
  private final String frontMatterTitle;

  /** Each with the line it first stands in. */
  private final Map<String, Integer> participants = new LinkedHashMap<>();

  private final Map<String, List<String>> properties = new LinkedHashMap<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private @Nullable LocalDate date;
  private @Nullable String heading;
  private int headingLine = 1;
  private final List<PlacedLink> metadataLinks = new ArrayList<>();
  private List<Link> links = List.of();
  private List<TextSpan> linked = List.of();
  private final Set<String> beside = new LinkedHashSet<>();
  private List<String> tags = List.of();
  private boolean ended;

  private boolean namesBelow;

  NoteHead(NoteRules rules, String frontMatterTitle) {
    this.rules = rules;
    this.frontMatterTitle = frontMatterTitle;
  }

  /**
   * Takes a heading. The first of level one is kept, and does not end the head unless it begins a
   * mapped section; any other one ends it.
   *
   * @return whether it is nothing but the note's title: it stands in the head and says what the
   *     front matter says, or anything when that says nothing
   */
  boolean takeHeading(SectionHeading taken, int line) {
    String text = taken.text();
    boolean first = taken.level() == 1 && heading == null;
    if (first) {
      heading = text;
      headingLine = line;
    }
    ended = ended || !first || taken.kind() != null;
    namesBelow = false;
    boolean title =
        !ended
            && (frontMatterTitle.isEmpty() || Folded.of(frontMatterTitle).equals(Folded.of(text)));
    if (title) {
      links = taken.inline().links();
      linked = taken.inline().linked();
      tags = taken.inline().tags();
      beside.addAll(taken.inline().beside());
    }
    return title;
  }

  /** Whether a heading has ended the head, so that metadata lines are text. */
  boolean ended() {
    return ended;
  }

  /**
   * Takes a line of a paragraph, if it is a metadata line with a key that means something.
   *
   * @return whether all of it is understood, so that it need not be text too
   */
  boolean takeLine(String written, int line) {
    namesBelow = false;
    Optional<MetadataLine> taken =
        MetadataLine.of(written).filter(metadata -> take(metadata, line));
    taken.ifPresent(
        metadata ->
            Wikilinks.targets(metadata.written())
                .forEach(target -> metadataLinks.add(new PlacedLink(target, line))));
    return taken.isPresent();
  }

  private boolean take(MetadataLine metadata, int line) {
    String key = metadata.key();
    if (metadata.value().isEmpty()) {
      namesBelow = rules.participantLines().contains(key);
      return rules.dateLines().contains(key)
          || rules.participantLines().contains(key)
          || rules.otherLines().contains(key);
    }
    if (rules.dateLines().contains(key)) {
      boolean understood = takeDate(metadata.value(), line);
      if (understood) {
        beside.addAll(Wikilinks.notShown(metadata.written()));
      }
      return understood;
    }
    if (rules.participantLines().contains(key)) {
      NameList.inLine(metadata.written()).forEach(name -> participants.putIfAbsent(name, line));
      beside.addAll(Wikilinks.notLinked(metadata.written()));
      return true;
    }
    if (rules.otherLines().contains(key)) {
      properties.computeIfAbsent(key, unused -> new ArrayList<>()).add(metadata.value());
      beside.addAll(Wikilinks.notShown(metadata.written()));
      return true;
    }
    return false;
  }

  /** Whether the last line was the label of participants, who may be listed below it. */
  boolean awaitsNames() {
    return namesBelow;
  }

  /** Takes an item of a list below the label of participants. */
  void takeListItem(String written, int line) {
    NameList.inLine(written).forEach(name -> participants.putIfAbsent(name, line));
  }

  private boolean takeDate(String written, int line) {
    Optional<LocalDate> found = IsoDates.in(written);
    if (found.isEmpty()) {
      diagnostics.add(Diagnostics.invalidDate(written, line));
      return false;
    }
    if (date == null) {
      date = found.get();
    }
    return date.equals(found.get()) && IsoDates.isMoment(written);
  }

  /** The first heading of level one. */
  Optional<String> heading() {
    return Optional.ofNullable(heading);
  }

  /** Where it stands, or line 1. */
  int headingLine() {
    return headingLine;
  }

  /** Links in the metadata lines that need not be text too. */
  List<PlacedLink> metadataLinks() {
    return metadataLinks;
  }

  /** Links in the heading that is the title. */
  List<Link> links() {
    return links;
  }

  /** The parts of a title that show these links, if it is written as the heading is. */
  List<TextSpan> linkedIn(String title) {
    return title.equals(heading) ? linked : List.of();
  }

  /** Tags in the heading that is the title. */
  List<String> tags() {
    return tags;
  }

  /** The day of the first date line that holds one. */
  Optional<LocalDate> date() {
    return Optional.ofNullable(date);
  }

  /** Each participant and the line it first stands in. */
  Map<String, Integer> participants() {
    return participants;
  }

  /** Folded key → values. */
  Map<String, List<String>> properties() {
    return properties;
  }

  /** What its lines and the heading that is the title say and do not show. */
  Collection<String> beside() {
    return beside;
  }

  /** What is wrong with its lines. */
  List<Diagnostic> diagnostics() {
    return diagnostics;
  }
}
