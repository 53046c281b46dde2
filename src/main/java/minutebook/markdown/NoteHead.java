package minutebook.markdown;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minutebook.config.Folded;
import minutebook.config.NoteRules;
import org.jspecify.annotations.Nullable;

/** What the first lines of a note's body say about the note: its title and its metadata lines. */
final class NoteHead {
  private final String frontMatterTitle;
  final List<String> participants = new ArrayList<>();
  final Map<String, List<String>> properties = new LinkedHashMap<>();
  @Nullable LocalDate date;
  @Nullable String heading;
  int headingLine = 1;

  NoteHead(String frontMatterTitle) {
    this.frontMatterTitle = frontMatterTitle;
  }

  /**
   * Whether a heading is the note's title: the first of level one that says what the front matter
   * says, or anything when that says nothing.
   */
  boolean isTitle(int level, String text, int line) {
    if (level != 1 || heading != null) {
      return false;
    }
    heading = text;
    headingLine = line;
    return frontMatterTitle.isEmpty() || Folded.of(frontMatterTitle).equals(Folded.of(text));
  }

  /** Metadata lines stand before the first heading that is not the title. */
  boolean open(NoteBuilder note) {
    return note.sections.getLast().heading().isEmpty();
  }

  boolean accepts(MetadataLine line, NoteRules rules) {
    return rules.dateLines().contains(line.key())
        || rules.participantLines().contains(line.key())
        || rules.otherLines().contains(line.key());
  }

  void add(MetadataLine line, NoteRules rules) {
    if (rules.dateLines().contains(line.key())) {
      Optional<LocalDate> found = IsoDates.leading(line.value());
      if (date == null && found.isPresent()) {
        date = found.get();
      }
    } else if (rules.participantLines().contains(line.key())) {
      participants.addAll(line.parts());
    } else if (!line.value().isEmpty()) {
      properties.computeIfAbsent(line.key(), unused -> new ArrayList<>()).add(line.value());
    }
  }
}
