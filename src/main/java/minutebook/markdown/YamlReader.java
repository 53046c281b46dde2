package minutebook.markdown;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import minutebook.note.Diagnostic;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Reads the YAML or JSON of front matter under limits of size, depth and aliases. What is no valid
 * YAML is reported, and read entry by entry as far as it can be.
 */
final class YamlReader {
  private static final int MAX_LENGTH = 200_000;
  private static final int MAX_DEPTH = 20;

  /** The line of the file that the block's first line is. */
  private static final int FIRST_LINE = 2;

  private final Map<String, Property> properties = new LinkedHashMap<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  Map<String, Property> read(String block) {
    if (block.length() > MAX_LENGTH) {
      diagnostics.add(Diagnostics.frontMatterTooLong(MAX_LENGTH));
      return properties;
    }
    String yaml = block.stripLeading().startsWith("{") ? jsonAsYaml(block) : block;
    try {
      collect(yaml, FIRST_LINE);
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + FIRST_LINE;
      readBroken(yaml, String.valueOf(e.getProblem()), line);
    } catch (YAMLException e) {
      readBroken(yaml, String.valueOf(e.getMessage()), 1);
    }
    return properties;
  }

  List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /** JSON is YAML, but for tabs between its parts and a slash that is escaped. */
  private static String jsonAsYaml(String json) {
    return json.replace('\t', ' ').replace("\\/", "/");
  }

  /** Throws what SnakeYAML throws; nothing is kept then. */
  private void collect(String yaml, int firstLine) {
    LoaderOptions limits = new LoaderOptions();
    limits.setNestingDepthLimit(MAX_DEPTH);
    limits.setMaxAliasesForCollections(0);
    Node root = new Yaml(new SafeConstructor(limits)).compose(new StringReader(yaml));
    if (root instanceof MappingNode mapping) {
      new YamlProperties(properties, diagnostics, firstLine).collect(mapping);
    }
  }

  private void readBroken(String yaml, String problem, int line) {
    diagnostics.add(Diagnostics.frontMatter(problem, line));
    for (FrontMatterLines.Entry entry : FrontMatterLines.in(yaml)) {
      int firstLine = FIRST_LINE + entry.line();
      try {
        collect(entry.yaml(), firstLine);
      } catch (YAMLException e) {
        String text = entry.text();
        List<String> texts = text.isEmpty() ? List.of() : List.of(text);
        Property property = new Property(texts, true, firstLine);
        properties.merge(FrontMatter.key(entry.key()), property, Property::and);
      }
    }
  }
}
