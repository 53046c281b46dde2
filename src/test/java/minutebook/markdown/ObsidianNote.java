package minutebook.markdown;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import minutebook.config.Folded;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A note as Obsidian has it in its own cache. Lines are 1-based here; there they begin with 0.
 *
 * @param name of the file that holds it
 * @param source the note's text
 * @param cache what Obsidian understood
 * @param tagsOfFrontMatter with {@code #}
 */
record ObsidianNote(String name, String source, JsonNode cache, List<String> tagsOfFrontMatter)
    implements ReadNote {
  private static final JsonMapper JSON = JsonMapper.shared();

  static ObsidianNote read(Path file) {
    JsonNode all = JSON.readTree(file.toFile());
    List<String> tags = new ArrayList<>();
    all.path("parseFrontMatterTags").forEach(tag -> tags.add(tag.asString()));
    return new ObsidianNote(
        file.getFileName().toString(),
        all.get("fileContents").asString(),
        all.get("cachedMetadata"),
        tags);
  }

  byte[] bytes() {
    return source.getBytes(StandardCharsets.UTF_8);
  }

  /** What stands in a line of the note. */
  String line(int line) {
    return source.split("\n", -1)[line - 1];
  }

  @Override
  public Set<Finding> headings() {
    Set<Finding> found = new TreeSet<>();
    List<Integer> levels = new ArrayList<>();
    for (JsonNode heading : cache.path("headings")) {
      int level = heading.get("level").asInt();
      levels.removeIf(above -> above >= level);
      levels.add(level);
      String text = Wikilinks.shown(heading.get("heading").asString());
      found.add(new Finding(line(heading), levels.size() + " " + text));
    }
    return found;
  }

  @Override
  public Set<Finding> tags() {
    Set<Finding> found = new TreeSet<>();
    for (JsonNode tag : cache.path("tags")) {
      found.add(new Finding(line(tag), Tags.normal(tag.get("tag").asString())));
    }
    return found;
  }

  @Override
  public Set<Finding> frontMatterTags() {
    Set<Finding> found = new TreeSet<>();
    tagsOfFrontMatter.forEach(tag -> found.add(new Finding(1, Tags.normal(tag))));
    return found;
  }

  @Override
  public Set<Finding> links() {
    Set<Finding> found = new TreeSet<>();
    for (JsonNode link : linksAndEmbeds()) {
      String target = link.get("link").asString().split("#", 2)[0];
      if (!target.isEmpty()) {
        found.add(new Finding(line(link), target.replaceFirst("\\.md$", "")));
      }
    }
    return found;
  }

  @Override
  public Set<Finding> linkTexts() {
    Set<Finding> found = new TreeSet<>();
    for (JsonNode link : linksAndEmbeds()) {
      found.add(new Finding(line(link), link.get("displayText").asString()));
    }
    return found;
  }

  private List<JsonNode> linksAndEmbeds() {
    List<JsonNode> all = new ArrayList<>();
    cache.path("links").forEach(all::add);
    cache.path("embeds").forEach(all::add);
    return all;
  }

  /** A negative parent is the first line of the list, and the item none of another. */
  @Override
  public Set<Finding> listItems() {
    Set<Finding> found = new TreeSet<>();
    for (JsonNode item : cache.path("listItems")) {
      int parent = item.get("parent").asInt();
      String symbol = item.path("task").asString("none");
      found.add(Finding.listItem(line(item), symbol, parent < 0 ? 0 : parent + 1));
    }
    return found;
  }

  @Override
  public Set<Finding> blockIds() {
    Set<Finding> found = new TreeSet<>();
    cache
        .path("blocks")
        .properties()
        .forEach(block -> found.add(new Finding(line(block.getValue()), block.getKey())));
    return found;
  }

  @Override
  public Set<Finding> frontMatterKeys() {
    Set<Finding> found = new TreeSet<>();
    cache
        .path("frontmatter")
        .propertyNames()
        .forEach(key -> found.add(new Finding(1, Folded.of(key))));
    return found;
  }

  private static int line(JsonNode node) {
    return node.at("/position/start/line").asInt() + 1;
  }
}
