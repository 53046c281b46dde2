package minutebook.note;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is known of a note beside its card and items.
 *
 * @param edits how many pieces of text were repaired
 */
public record NoteOutline(
    List<String> aliases,
    Map<String, List<String>> properties,
    List<String> sources,
    List<Section> sections,
    List<QueryBlock> queries,
    List<Diagnostic> diagnostics,
    int edits) {

  public NoteOutline {
    aliases = List.copyOf(aliases);
    properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
    sources = List.copyOf(sources);
    sections = List.copyOf(sections);
    queries = List.copyOf(queries);
    diagnostics = List.copyOf(diagnostics);
  }
}
