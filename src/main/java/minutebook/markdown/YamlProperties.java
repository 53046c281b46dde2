package minutebook.markdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import minutebook.note.Diagnostic;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.error.Mark;
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
  private final PropertiesByKey properties;
  private final List<Diagnostic> diagnostics;
  private final FrontMatterBlock block;
  private final int start;

  /**
   * @param properties what is read is added to these
   * @param diagnostics and what is wrong with it to these
   * @param block what cannot be read is left there
   * @param start the line of the block that the YAML's first line is
   */
  YamlProperties(
      PropertiesByKey properties, List<Diagnostic> diagnostics, FrontMatterBlock block, int start) {
    this.properties = properties;
    this.diagnostics = diagnostics;
    this.block = block;
    this.start = start;
  }

  void collect(MappingNode mapping) {
    collect(mapping, "", true);
  }

  /**
   * Reads a map.
   *
   * @param divisible whether a comma in a text can stand between several
   */
  private void collect(MappingNode mapping, String prefix, boolean divisible) {
    Set<String> keys = new HashSet<>();
    for (NodeTuple entry : mapping.getValue()) {
      if (entry.getKeyNode() instanceof ScalarNode key) {
        String name = prefix + FrontMatter.key(key.getValue());
        int line = FrontMatterBlock.FIRST_LINE + index(key.getStartMark());
        if (!keys.add(name)) {
          diagnostics.add(
              Diagnostics.repeatedProperty(key.getValue(), properties.hasOneValue(name), line));
        }
        add(name, entry.getValueNode(), line, divisible);
      } else {
        leave(entry);
      }
    }
  }

  /** A key that is no word, such as that of {@code {{title}}} in a template, names no property. */
  private void leave(NodeTuple entry) {
    int first = index(entry.getKeyNode().getStartMark());
    block.leave(first, Math.max(first, index(entry.getValueNode().getEndMark())) + 1);
    diagnostics.add(Diagnostics.keyIsNoWord(FrontMatterBlock.FIRST_LINE + first));
  }

  private int index(Mark mark) {
    return start + mark.getLine();
  }

  private void add(String name, Node value, int line, boolean mayDivide) {
    List<String> texts = new ArrayList<>();
    boolean divisible = mayDivide;
    switch (value) {
      case MappingNode inner -> collect(inner, name + ".", mayDivide);
      case SequenceNode list -> {
        addElements(name, list, texts);
        divisible = list.getValue().size() == 1 && isPlain(list.getValue().getFirst());
      }
      case ScalarNode scalar -> addText(scalar, texts);
      default -> {}
    }
    if (!(value instanceof MappingNode inner && !inner.getValue().isEmpty())) {
      properties.add(name, new Property(texts, divisible, line));
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
        case MappingNode inner -> collect(inner, name + ".", false);
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
