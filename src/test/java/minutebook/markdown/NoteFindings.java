package minutebook.markdown;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import minutebook.config.Configuration;
import minutebook.config.ConfigurationReader;
import minutebook.config.Folded;
import minutebook.note.Item;
import minutebook.note.ItemForm;
import minutebook.note.LineSpan;
import minutebook.note.Link;
import minutebook.note.Note;
import minutebook.note.Section;
import minutebook.note.TextSpan;
import org.jspecify.annotations.Nullable;

/** The same of a note as Minutebook reads it as {@link ObsidianNote} has of it. */
final class NoteFindings implements ReadNote {
  private static final Configuration CONFIGURATION = ConfigurationReader.bundled();
  private static final NoteParser PARSER = new NoteParser(CONFIGURATION);

  private final ObsidianNote source;
  private final Note note;

  NoteFindings(ObsidianNote source) {
    this.source = source;
    this.note = PARSER.parse(source.name(), source.bytes()).note();
  }

  /** The title's heading is not in the path of those below it. */
  @Override
  public Set<Finding> headings() {
    Set<Finding> found = new TreeSet<>();
    int line = note.items().getFirst().places().getFirst().start();
    boolean first = source.line(line).startsWith("# ");
    if (first) {
      found.add(new Finding(line, "1 " + note.title()));
    }
    for (Section section : note.sections()) {
      if (!section.heading().isEmpty() && source.line(section.lines().start()).startsWith("#")) {
        int depth = section.heading().size() + (first ? 1 : 0);
        found.add(new Finding(section.lines().start(), depth + " " + section.heading().getLast()));
      }
    }
    return found;
  }

  @Override
  public Set<Finding> tags() {
    Set<Finding> found = new TreeSet<>();
    for (Item item : note.items()) {
      for (LineSpan place : item.places()) {
        item.tags().forEach(tag -> found.add(new Finding(lineOf(place, "#" + tag), tag)));
      }
    }
    return found;
  }

  @Override
  public Set<Finding> frontMatterTags() {
    Set<Finding> found = new TreeSet<>();
    note.tags().forEach(tag -> found.add(new Finding(1, tag)));
    return found;
  }

  @Override
  public Set<Finding> links() {
    Set<Finding> found = new TreeSet<>();
    for (Item item : note.items()) {
      for (LineSpan place : item.places()) {
        for (Link link : item.links()) {
          found.add(new Finding(lineOf(place, link.target()), link.target()));
        }
      }
    }
    return found;
  }

  /** Those in the text of items, then those of the headings above them. */
  @Override
  public Set<Finding> linkTexts() {
    Set<Finding> found = new TreeSet<>();
    for (Item item : note.items()) {
      for (LineSpan place : item.places()) {
        Set<String> own = addLinkTexts(found, item, place);
        for (Link link : item.links()) {
          if (!own.contains(link.display())) {
            found.add(new Finding(lineOf(place, link.target()), link.display()));
          }
        }
      }
    }
    return found;
  }

  /** Each stands on the line of the one before it, or below. */
  private Set<String> addLinkTexts(Set<Finding> found, Item item, LineSpan place) {
    Set<String> own = new HashSet<>();
    int line = place.start();
    for (TextSpan span : item.linked()) {
      String text = item.text().substring(span.start(), span.end()).strip();
      String last = text.substring(text.lastIndexOf('>') + 1).strip();
      line = lineOf(new LineSpan(line, place.end()), last);
      found.add(new Finding(line, text));
      own.add(text);
    }
    return own;
  }

  @Override
  public Set<Finding> listItems() {
    Set<Finding> found = new TreeSet<>();
    for (Item item : note.items()) {
      if (item.form() == ItemForm.LIST_ITEM) {
        String symbol = item.task() == null ? "none" : item.task().symbol();
        for (LineSpan place : item.places()) {
          found.add(Finding.listItem(place.start(), symbol, parentOf(item, place.start())));
        }
      }
    }
    return found;
  }

  private int parentOf(Item item, int line) {
    Item parent = parent(item);
    while (parent != null && parent.form() != ItemForm.LIST_ITEM) {
      parent = parent(parent);
    }
    return parent == null
        ? 0
        : parent.places().stream()
            .mapToInt(LineSpan::start)
            .filter(start -> start <= line)
            .max()
            .orElse(0);
  }

  private @Nullable Item parent(Item item) {
    Integer parent = item.parent();
    return parent == null ? null : note.items().get(parent);
  }

  @Override
  public Set<Finding> blockIds() {
    Set<Finding> found = new TreeSet<>();
    for (Item item : note.items()) {
      if (item.anchor() != null) {
        found.add(new Finding(item.places().getFirst().start(), item.anchor()));
      }
    }
    return found;
  }

  @Override
  public Set<Finding> frontMatterKeys() {
    Set<Finding> found = new TreeSet<>();
    for (String key :
        FrontMatterReader.read(source.source(), CONFIGURATION.limits(), Set.of())
            .properties()
            .keySet()) {
      found.add(new Finding(1, key.split("\\.", 2)[0]));
    }
    return found;
  }

  /** The line of a place that holds some words, or the nearest above that does. */
  private int lineOf(LineSpan place, String words) {
    for (int line = place.start(); line <= place.end(); line++) {
      if (holds(line, words)) {
        return line;
      }
    }
    int above = place.start() - 1;
    while (above > 0 && !(source.line(above).startsWith("#") && holds(above, words))) {
      above--;
    }
    return above > 0 ? above : place.start();
  }

  private boolean holds(int line, String words) {
    return Folded.of(source.line(line)).contains(Folded.of(words));
  }
}
