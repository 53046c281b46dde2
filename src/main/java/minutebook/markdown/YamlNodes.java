package minutebook.markdown;

import java.io.StringReader;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Node;

/** Parses YAML under limits of depth and aliases, which could make much of little. */
final class YamlNodes {
  private final int maxDepth;

  YamlNodes(int maxDepth) {
    this.maxDepth = maxDepth;
  }

  /** What all of it is, or null for comments alone; throws what SnakeYAML throws. */
  @Nullable Node root(String yaml) {
    LoaderOptions limits = new LoaderOptions();
    limits.setNestingDepthLimit(maxDepth);
    limits.setMaxAliasesForCollections(0);
    return new Yaml(new SafeConstructor(limits)).compose(new StringReader(yaml));
  }
}
