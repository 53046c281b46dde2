package minutebook.markdown;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import minutebook.config.LimitRules;
import minutebook.config.YamlNodes;
import minutebook.note.Diagnostic;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * Reads the YAML or JSON of front matter under limits of size, depth and aliases. What is no valid
 * YAML is reported, and read entry by entry as far as it can be.
 */
final class YamlReader {
  private final String yaml;
  private final int bodyStart;
  private final LimitRules limits;
  private final YamlNodes nodes;
  private final FrontMatterBlock block;
  private final PropertiesByKey properties;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private YamlReader(String yaml, int bodyStart, LimitRules limits, Set<String> single) {
    this.yaml = yaml;
    this.bodyStart = bodyStart;
    this.limits = limits;
    this.nodes = new YamlNodes(limits.frontMatterDepth());
    this.block = new FrontMatterBlock(yaml);
    this.properties = new PropertiesByKey(single);
  }

  /**
   * Reads what stands between the fences.
   *
   * @param bodyStart offset in the note after the second fence
   * @param single keys that have one value
   */
  static FrontMatter read(String block, int bodyStart, LimitRules limits, Set<String> single) {
    boolean json = block.stripLeading().startsWith("{");
    return new YamlReader(json ? jsonAsYaml(block) : block, bodyStart, limits, single).read();
  }

  /** JSON is YAML, but for tabs between its parts and a slash that is escaped. */
  private static String jsonAsYaml(String json) {
    return json.replace('\t', ' ').replace("\\/", "/");
  }

  private FrontMatter read() {
    if (yaml.length() > limits.frontMatter()) {
      diagnostics.add(Diagnostics.frontMatterTooLong(limits.frontMatter()));
      block.leaveAll();
      return matter();
    }
    try {
      return read(nodes.root(new StringReader(yaml)));
    } catch (MarkedYAMLException e) {
      int index = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine();
      return readBroken(String.valueOf(e.getProblem()), index);
    } catch (ReaderException e) {
      String problem = "the character U+%04X is not allowed".formatted(e.getCodePoint());
      return readBroken(problem, LineEnds.before(yaml, e.getPosition()));
    } catch (YAMLException e) {
      return readBroken(String.valueOf(e.getMessage()), 0);
    }
  }

  private FrontMatter read(@Nullable Node root) {
    if (root instanceof MappingNode mapping) {
      new YamlProperties(properties, diagnostics, block, 0).collect(mapping);
    } else if (!yaml.isBlank()) {
      return text(Diagnostics.noFrontMatter());
    }
    return matter();
  }

  private FrontMatter readBroken(String problem, int index) {
    List<FrontMatterLines.Entry> entries = FrontMatterLines.in(block.lines());
    int line = FrontMatterBlock.FIRST_LINE + index;
    if (entries.isEmpty()) {
      return text(
          looksLikeProperties()
              ? Diagnostics.frontMatterAsText(problem, line)
              : Diagnostics.noFrontMatter());
    }
    diagnostics.add(Diagnostics.frontMatter(problem, line));
    block.leave(0, entries.getFirst().start());
    BrokenYaml broken = new BrokenYaml(nodes, properties, diagnostics, block);
    entries.forEach(broken::read);
    return matter();
  }

  /** What begins with a rule and is no front matter is seldom valid YAML either. */
  private boolean looksLikeProperties() {
    return yaml.stripLeading().startsWith("{")
        || block.lines().stream().map(String::strip).anyMatch(FrontMatterLines::beginsWithKey);
  }

  private FrontMatter matter() {
    return new FrontMatter(properties.all(), bodyStart, diagnostics, block.left());
  }

  /** A note that begins with a rule, or whose front matter says nothing as a map would. */
  private static FrontMatter text(Diagnostic why) {
    return FrontMatter.text(List.of(why));
  }
}
