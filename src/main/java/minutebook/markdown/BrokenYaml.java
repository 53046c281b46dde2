package minutebook.markdown;

import java.io.StringReader;
import java.util.List;
import minutebook.config.YamlNodes;
import minutebook.markdown.FrontMatterLines.Entry;
import minutebook.note.Diagnostic;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;

/**
 * Reads the entries of front matter that is no valid YAML as a whole, each by itself, and in one
 * that is broken each element of its list. Lines that give no property are left to be text.
 */
final class BrokenYaml {
  private static final String ELEMENT = "-";

  private final YamlNodes nodes;
  private final PropertiesByKey properties;
  private final List<Diagnostic> diagnostics;
  private final FrontMatterBlock block;

  /**
   * @param nodes parses what may be valid
   * @param properties what is read is added to these
   * @param diagnostics and what is wrong with it to these
   */
  BrokenYaml(
      YamlNodes nodes,
      PropertiesByKey properties,
      List<Diagnostic> diagnostics,
      FrontMatterBlock block) {
    this.nodes = nodes;
    this.properties = properties;
    this.diagnostics = diagnostics;
    this.block = block;
  }

  void read(Entry entry) {
    if (!isRead(entry.yaml(), entry.start())) {
      readBroken(entry);
    }
  }

  /**
   * Reads what is valid.
   *
   * @param index of its first line
   */
  private boolean isRead(String yaml, int index) {
    try {
      if (nodes.root(new StringReader(yaml)) instanceof MappingNode mapping) {
        new YamlProperties(properties, diagnostics, block, index).collect(mapping);
        return true;
      }
      return false;
    } catch (YAMLException e) {
      return false;
    }
  }

  private void readBroken(Entry entry) {
    String value = entry.value();
    List<Entry> elements = value.isEmpty() ? entry.elements() : List.of();
    if (!elements.isEmpty()) {
      add(entry, "");
      block.leave(entry.start() + 1, elements.getFirst().start());
      elements.forEach(this::readElement);
    } else if (BrokenValue.beginsList(value)) {
      String joined = entry.yaml().substring(entry.key().length() + 1).replace('\n', ' ');
      add(entry, BrokenValue.text(joined));
    } else {
      addLine(entry, value);
    }
  }

  private void readElement(Entry element) {
    if (!isRead(element.key() + ":\n" + element.yaml(), element.start() - 1)) {
      addLine(element, element.lines().getFirst().strip().substring(ELEMENT.length()));
    }
  }

  /** Takes what stands on the first line, and leaves those below it. */
  private void addLine(Entry entry, String value) {
    String text = BrokenValue.text(value);
    add(entry, text);
    boolean taken = value.isBlank() || !text.isEmpty();
    block.leave(entry.start() + (taken ? 1 : 0), entry.end());
  }

  private void add(Entry entry, String text) {
    List<String> texts = text.isEmpty() ? List.of() : List.of(text);
    Property property = new Property(texts, true, FrontMatterBlock.FIRST_LINE + entry.start());
    properties.add(FrontMatter.key(entry.key()), property);
  }
}
