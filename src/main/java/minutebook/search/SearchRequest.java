package minutebook.search;

import java.util.List;
import java.util.Optional;

/**
 * A search as asked for.
 *
 * @param text of the query; empty finds everything
 * @param syntax how the text is to be read
 * @param among what is searched, as a query of ours; empty is everything
 * @param givenUnit empty: what the text says, or items
 * @param facets dimensions to be counted, in order
 * @param order empty: what the text says, or relevance, or the latest first when the text has no
 *     words
 * @param typos whether words that are spelled nearly so are looked for where others find nothing
 * @param lastIsPrefix whether the text is still being typed, so that its last word may be the
 *     beginning of one
 * @param repetition what becomes of items of several notes that say the same
 * @param strict whether what is not understood is refused, and not only warned of
 */
public record SearchRequest(
    String text,
    Syntax syntax,
    String among,
    Optional<Unit> givenUnit,
    List<Filter> filters,
    List<FacetRequest> facets,
    Optional<Order> order,
    int offset,
    int limit,
    boolean highlight,
    Matching matching,
    boolean typos,
    boolean lastIsPrefix,
    Repetition repetition,
    boolean explain,
    boolean strict) {

  public SearchRequest {
    filters = List.copyOf(filters);
    facets = List.copyOf(facets);
    if (offset < 0 || limit < 0) {
      throw new IllegalArgumentException("offset " + offset + ", limit " + limit);
    }
  }

  public Unit unit() {
    return givenUnit.orElse(Unit.ITEM);
  }

  /** The same request with this unit and order. */
  SearchRequest by(Unit otherUnit, Optional<Order> otherOrder) {
    return new SearchRequest(
        text,
        syntax,
        among,
        Optional.of(otherUnit),
        filters,
        facets,
        otherOrder,
        offset,
        limit,
        highlight,
        matching,
        typos,
        lastIsPrefix,
        repetition,
        explain,
        strict);
  }

  /** The first twenty items, nothing counted and nothing highlighted, until told otherwise. */
  public static Builder of(String text) {
    return new Builder(text);
  }

  /** Everything a request can say, one by one. */
  public static final class Builder {
    private final String text;
    private Syntax syntax = Syntax.MINUTEBOOK;
    private String among = "";
    private Optional<Unit> unit = Optional.empty();
    private List<Filter> filters = List.of();
    private List<FacetRequest> facets = List.of();
    private Optional<Order> order = Optional.empty();
    private int offset;
    private int limit = 20;
    private boolean highlight;
    private Matching matching = Matching.AUTO;
    private boolean typos = true;
    private boolean lastIsPrefix;
    private Repetition repetition = Repetition.ONCE;
    private boolean explain;
    private boolean strict;

    private Builder(String text) {
      this.text = text;
    }

    public Builder syntax(Syntax wanted) {
      syntax = wanted;
      return this;
    }

    public Builder among(String query) {
      among = query;
      return this;
    }

    public Builder unit(Unit found) {
      return unit(Optional.of(found));
    }

    public Builder unit(Optional<Unit> found) {
      unit = found;
      return this;
    }

    public Builder filters(List<Filter> chosen) {
      filters = chosen;
      return this;
    }

    public Builder facets(List<FacetRequest> counted) {
      facets = counted;
      return this;
    }

    public Builder order(Optional<Order> wanted) {
      order = wanted;
      return this;
    }

    public Builder page(int start, int length) {
      offset = start;
      limit = length;
      return this;
    }

    public Builder highlight(boolean wanted) {
      highlight = wanted;
      return this;
    }

    public Builder matching(Matching wanted) {
      matching = wanted;
      return this;
    }

    public Builder typos(boolean lookedFor) {
      typos = lookedFor;
      return this;
    }

    public Builder lastIsPrefix(boolean stillTyped) {
      lastIsPrefix = stillTyped;
      return this;
    }

    public Builder repetition(Repetition wanted) {
      repetition = wanted;
      return this;
    }

    public Builder explain(boolean wanted) {
      explain = wanted;
      return this;
    }

    public Builder strict(boolean refusing) {
      strict = refusing;
      return this;
    }

    public SearchRequest build() {
      return new SearchRequest(
          text,
          syntax,
          among,
          unit,
          filters,
          facets,
          order,
          offset,
          limit,
          highlight,
          matching,
          typos,
          lastIsPrefix,
          repetition,
          explain,
          strict);
    }
  }
}
