package minutebook.config;

import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Reads one YAML file into settings that know their place. */
final class SettingFile {
  /** More than any setting needs, and little enough to be gone through by recursion. */
  private static final int MAX_DEPTH = 50;

  private final String name;

  private SettingFile(String name) {
    this.name = name;
  }

  static Setting.Mapping read(String name, Reader reader) throws ConfigurationException {
    return new SettingFile(name).read(reader);
  }

  private Setting.Mapping read(Reader reader) throws ConfigurationException {
    Node root;
    try {
      root = new YamlNodes(MAX_DEPTH).root(reader);
    } catch (MarkedYAMLException e) {
      throw new ConfigurationException(
          place(e.getProblemMark()), String.valueOf(e.getProblem()), "correct the YAML there");
    } catch (YAMLException e) {
      throw new ConfigurationException(
          place(null),
          "this is no plain YAML: " + e.getMessage(),
          "use plain YAML values in UTF-8");
    }
    if (root == null) {
      return new Setting.Mapping(Map.of(), place(null));
    }
    if (setting(root) instanceof Setting.Mapping mapping) {
      return mapping;
    }
    throw new ConfigurationException(
        place(root.getStartMark()),
        "this is no map of settings",
        "write lines such as 'name: value'");
  }

  private Setting setting(Node node) throws ConfigurationException {
    Origin origin = place(node.getStartMark());
    return switch (node) {
      case ScalarNode scalar ->
          new Setting.Scalar(scalar.getTag().equals(Tag.NULL) ? "" : scalar.getValue(), origin);
      case SequenceNode sequence -> {
        List<Setting> values = new ArrayList<>();
        for (Node value : sequence.getValue()) {
          values.add(setting(value));
        }
        yield new Setting.Sequence(values, origin);
      }
      case MappingNode mapping -> {
        Map<String, Setting> values = new LinkedHashMap<>();
        for (NodeTuple entry : mapping.getValue()) {
          if (!(entry.getKeyNode() instanceof ScalarNode key)) {
            throw new ConfigurationException(
                place(entry.getKeyNode().getStartMark()), "a key is no word", "use a plain word");
          }
          if (values.put(key.getValue(), setting(entry.getValueNode())) != null) {
            throw new ConfigurationException(
                place(key.getStartMark()),
                "'" + key.getValue() + "' stands here twice",
                "keep one of them");
          }
        }
        yield new Setting.Mapping(values, origin);
      }
      default ->
          throw new ConfigurationException(origin, "this cannot be read", "use plain YAML values");
    };
  }

  private Origin place(@Nullable Mark mark) {
    return mark == null
        ? new Origin(name, 1, 1)
        : new Origin(name, mark.getLine() + 1, mark.getColumn() + 1);
  }
}
