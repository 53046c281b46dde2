package minutebook.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import minutebook.config.Dimension;
import minutebook.config.Dimension.Form;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.Term;

/**
 * The fields documents have beside those of {@link minutebook.config.Fields}.
 *
 * <pre>
 * one block, in this order        fields
 *   item …                        card, links, path, position, sections, words, keywords, facets
 *   note                          card, outline, evidence, title, path, file, spelling, size, …
 * a skipped file: one document    path, file, size, modified, skipped
 * </pre>
 */
final class LuceneFields {
  private LuceneFields() {}

  /** Path of the note, on every document of its block: indexed whole, and to sort by. */
  static final String PATH = "path";

  /** Path again, on the last document of a block only. */
  static final String FILE = "file";

  /** Of an item in its note. */
  static final String POSITION = "position";

  /** Numbers of the sections in which an item stands. */
  static final String SECTION = "in_section";

  /** An item's text with its case and accents; made only to find where words stand in it. */
  static final String CASED = "cased";

  /** The section's kind, to weigh by. */
  static final String KIND = "kind";

  /** Of a task: its place among the priorities, the highest first. */
  static final String PRIORITY = "priority";

  /** Folded title of the note, on every document of its block, to sort by. */
  static final String TITLE = "title_order";

  /** What is shown of an item or note, as stored JSON. */
  static final String CARD = "card";

  /** Where the links of an item lead as they are written, and where they stand: stored JSON. */
  static final String LINKS = "links";

  /** Title of a note, as a column: read of all notes at once, as the card could not be. */
  static final String SHOWN_TITLE = "shown_title";

  static final String OUTLINE = "outline";
  static final String EVIDENCE = "evidence";
  static final String SPELLING = "spelling";

  static final String SIZE = "size";
  static final String MODIFIED = "modified";
  static final String HASH = "hash";
  static final String ITEMS = "items";
  static final String EDITS = "edits";
  static final String SKIPPED = "skipped";

  /** What sort of document it is. */
  static final String SORT = "sort";

  static final Term IS_ITEM = new Term(SORT, "item");
  static final Term IS_NOTE = new Term(SORT, "note");

  /** Facets of all dimensions: counted, and indexed whole with their ancestors. */
  static final String FACETS = "facets";

  /** What the terms of all values of a dimension begin with. */
  static Term anyFacet(Dimension dimension) {
    String value = FacetsConfig.pathToString(dimension.id(), new String[] {" "});
    return new Term(FACETS, value.substring(0, value.length() - 1));
  }

  /**
   * The terms of a value, of all it stands under, and of how it is written where that is not the
   * same for all who have it.
   */
  static List<Term> facets(Dimension dimension, String value) {
    List<Term> terms = new ArrayList<>();
    for (String above : dimension.ancestry(value)) {
      terms.add(facet(dimension, above).orElseThrow());
    }
    if (dimension.form() == Form.WRITTEN) {
      terms.add(spelling(dimension, value));
    }
    return terms;
  }

  /** The term of a value that is written so; it stands under the value. */
  static Term spelling(Dimension dimension, String value) {
    String[] path = {dimension.key(value), value};
    return new Term(FACETS, FacetsConfig.pathToString(dimension.id(), path));
  }

  /** The term of a facet value; empty when no document can have it, as {@code a//b}. */
  static Optional<Term> facet(Dimension dimension, String value) {
    List<String> path = dimension.path(value);
    return path.contains("")
        ? Optional.empty()
        : Optional.of(
            new Term(
                FACETS, FacetsConfig.pathToString(dimension.id(), path.toArray(String[]::new))));
  }
}
