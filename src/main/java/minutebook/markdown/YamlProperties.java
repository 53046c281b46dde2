package minutebook.markdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import minutebook.note.Diagnostic;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Turns YAML into properties. Scalars are kept as written, so that a date stays the text it was;
 * maps within maps or lists are read as {@code outer.inner}.
 */
final class YamlProperties {
  private final Map<String, Property> properties;
  private final List<Diagnostic> diagnostics;
  private final int firstLine;

  /**
   * @param properties what is read is added to these
   * @param diagnostics and what is wrong with it to these
   * @param firstLine the line of the file that the YAML's first line is
   */
  YamlProperties(Map<String, Property> properties, List<Diagnostic> diagnostics, int firstLine) {
    this.properties = properties;
    this.diagnostics = diagnostics;
    this.firstLine = firstLine;
  }

  void collect(MappingNode mapping) {
    collect(mapping, "");
  }

  private void collect(MappingNode mapping, String prefix) {
    Set<String> keys = new HashSet<>();
    for (NodeTuple entry : mapping.getValue()) {
      if (entry.getKeyNode() instanceof ScalarNode key) {
        String name = prefix + FrontMatter.key(key.getValue());
        int line = firstLine + key.getStartMark().getLine();
        if (!keys.add(name)) {
          diagnostics.add(Diagnostics.repeatedProperty(key.getValue(), line));
        }
        add(name, entry.getValueNode(), line);
      }
    }
  }

  private void add(String name, Node value, int line) {
    List<String> texts = new ArrayList<>();
    boolean divisible = true;
    switch (value) {
      case MappingNode inner -> collect(inner, name + ".");
      case SequenceNode list -> {
        addElements(name, list, texts);
        divisible = list.getValue().size() == 1 && isPlain(list.getValue().getFirst());
      }
      case ScalarNode scalar -> addText(scalar, texts);
      default -> {}
    }
    if (!(value instanceof MappingNode)) {
      properties.merge(name, new Property(texts, divisible, line), Property::and);
    }
  }

  private void addElements(String name, SequenceNode list, List<String> texts) {
    List<Node> elements = list.getValue();
    if (elements.size() == 1 && isFlow(list) && isFlow(elements.getFirst())) {
      addUnquotedLink((SequenceNode) elements.getFirst(), texts);
      return;
    }
    for (Node element : elements) {
      switch (element) {
        case MappingNode inner -> collect(inner, name + ".");
        case SequenceNode inner -> addElements(name, inner, texts);
        case ScalarNode scalar -> addText(scalar, texts);
        default -> {}
      }
    }
  }

  /** {@code [[Silva, Ana]]} without quotes is a list in a list to YAML, and meant as a wikilink. */
  private static void addUnquotedLink(SequenceNode inner, List<String> texts) {
    List<String> parts = new ArrayList<>();
    for (Node part : inner.getValue()) {
      if (part instanceof ScalarNode scalar) {
        addText(scalar, parts);
      }
    }
    if (!parts.isEmpty()) {
      texts.add("[[" + String.join(", ", parts) + "]]");
    }
  }

  private static void addText(ScalarNode scalar, List<String> texts) {
    if (!scalar.getTag().equals(Tag.NULL) && !scalar.getValue().isBlank()) {
      texts.add(scalar.getValue().strip());
    }
  }

  private static boolean isFlow(Node node) {
    return node instanceof SequenceNode list && list.getFlowStyle() == FlowStyle.FLOW;
  }

  private static boolean isPlain(Node node) {
    return node instanceof ScalarNode scalar && scalar.isPlain();
  }
}
