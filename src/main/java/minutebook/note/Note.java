package minutebook.note;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One Markdown file as understood, by itself: names are spellings, links are not resolved.
 *
 * @param path from the vault's root, with {@code /}
 * @param title front matter title, else the first level-one heading, else the file's name
 * @param type front matter type, or empty
 * @param date the meeting's date, or null; never the file's time
 * @param participants spellings as written, from front matter and metadata lines
 * @param tags of the front matter and the title, lower case, without {@code #}
 * @param properties other front matter and metadata lines; keys lower case, values as text
 * @param frontMatter all of it, what means something here too, and what metadata lines add; keys
 *     lower case, those without a value among them; a list in one text is that text and its parts
 * @param shown the same as a reader sees it: those with a value, links by what they show
 * @param links of the front matter and of metadata lines, but for those to sources
 * @param sources names of the notes or files this one was made from
 * @param sections in order; the first is what stands before any heading
 * @param items in order; the first is the title
 */
public record Note(
    String path,
    String title,
    String type,
    NoteShape shape,
    @Nullable LocalDate date,
    List<String> aliases,
    List<String> participants,
    List<String> tags,
    Map<String, List<String>> properties,
    Map<String, List<String>> frontMatter,
    Map<String, List<String>> shown,
    List<PlacedLink> links,
    List<String> sources,
    List<Section> sections,
    List<Item> items,
    List<QueryBlock> queries) {

  public Note {
    aliases = List.copyOf(aliases);
    participants = List.copyOf(participants);
    tags = List.copyOf(tags);
    properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
    frontMatter = Collections.unmodifiableMap(new LinkedHashMap<>(frontMatter));
    shown = Collections.unmodifiableMap(new LinkedHashMap<>(shown));
    links = List.copyOf(links);
    sources = List.copyOf(sources);
    sections = List.copyOf(sections);
    items = List.copyOf(items);
    queries = List.copyOf(queries);
  }

  public Section sectionOf(Item item) {
    return sections.get(item.section());
  }
}
