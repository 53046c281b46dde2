package minutebook.markdown;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Reads front matter: YAML between {@code ---} on the first line and the next {@code ---}. Scalars
 * are kept as written, so that a date stays the text it was.
 */
final class FrontMatterReader {
  private static final int MAX_CODE_POINTS = 1_000_000;
  private static final int MAX_DEPTH = 20;

  private FrontMatterReader() {}

  static FrontMatter read(String text) {
    int yamlStart = afterFence(text, 0);
    if (yamlStart < 0) {
      return FrontMatter.NONE;
    }
    int fence = closingFence(text, yamlStart);
    if (fence < 0) {
      return FrontMatter.NONE;
    }
    int bodyStart = afterFence(text, fence);
    try {
      return new FrontMatter(values(text.substring(yamlStart, fence)), bodyStart, null);
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 2;
      return new FrontMatter(
          Map.of(), bodyStart, new FrontMatter.Problem(String.valueOf(e.getProblem()), line));
    } catch (YAMLException e) {
      return new FrontMatter(
          Map.of(), bodyStart, new FrontMatter.Problem(String.valueOf(e.getMessage()), 1));
    }
  }

  private static int closingFence(String text, int from) {
    int start = from;
    while (start < text.length()) {
      if (afterFence(text, start) >= 0) {
        return start;
      }
      int next = LineEnds.after(text, start);
      if (next < 0) {
        return -1;
      }
      start = next;
    }
    return -1;
  }

  /** The offset after the line if it is {@code ---}, else -1. */
  private static int afterFence(String text, int lineStart) {
    if (!text.startsWith("---", lineStart)) {
      return -1;
    }
    int next = LineEnds.after(text, lineStart);
    int end = next < 0 ? text.length() : next;
    return text.substring(lineStart + 3, end).isBlank() ? end : -1;
  }

  private static Map<String, List<String>> values(String yaml) {
    Node root = yaml().compose(new StringReader(yaml));
    Map<String, List<String>> values = new LinkedHashMap<>();
    if (root instanceof MappingNode mapping) {
      collect(mapping, "", values);
    }
    return values;
  }

  private static Yaml yaml() {
    LoaderOptions limits = new LoaderOptions();
    limits.setCodePointLimit(MAX_CODE_POINTS);
    limits.setNestingDepthLimit(MAX_DEPTH);
    limits.setMaxAliasesForCollections(0);
    return new Yaml(new SafeConstructor(limits));
  }

  /** Nested maps are read as {@code outer.inner}. */
  private static void collect(
      MappingNode mapping, String prefix, Map<String, List<String>> values) {
    for (NodeTuple entry : mapping.getValue()) {
      if (entry.getKeyNode() instanceof ScalarNode key) {
        String name = prefix + FrontMatter.key(key.getValue());
        if (entry.getValueNode() instanceof MappingNode inner) {
          collect(inner, name + ".", values);
        } else {
          List<String> texts = texts(entry.getValueNode());
          if (!texts.isEmpty()) {
            values.computeIfAbsent(name, unused -> new ArrayList<>()).addAll(texts);
          }
        }
      }
    }
  }

  private static List<String> texts(@Nullable Node node) {
    return switch (node) {
      case ScalarNode scalar ->
          scalar.getTag().equals(Tag.NULL) || scalar.getValue().isBlank()
              ? List.of()
              : List.of(scalar.getValue().strip());
      case SequenceNode sequence -> {
        List<String> all = new ArrayList<>();
        for (Node value : sequence.getValue()) {
          all.addAll(texts(value));
        }
        yield all;
      }
      case null, default -> List.of();
    };
  }
}
