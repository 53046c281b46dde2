package minutebook.search;

import java.util.List;
import java.util.Optional;

/**
 * A search as asked for.
 *
 * @param text of the query; empty finds everything
 * @param syntax how the text is to be read
 * @param among what is searched, as a query of ours; empty is everything
 * @param unit empty: what the text says, or items
 * @param facets dimensions to be counted, in order
 * @param order empty: what the text says, or relevance, or the latest first when the text has no
 *     words
 * @param typos whether words that are spelled nearly so are looked for where others find nothing
 * @param lastIsPrefix whether the text is still being typed, so that its last word may be the
 *     beginning of one
 * @param latest whether of items that say the same only those of the latest note are found and
 *     counted, tasks whatever their status and their dates
 * @param latestAmong of what that is the latest note, as a query of ours; empty is what is found
 * @param strict whether what is not understood is refused, and not only warned of
 */
public record SearchRequest(
    String text,
    Syntax syntax,
    String among,
    Optional<Unit> unit,
    List<Filter> filters,
    List<FacetRequest> facets,
    Optional<Order> order,
    Page page,
    Matching matching,
    boolean typos,
    boolean lastIsPrefix,
    boolean latest,
    String latestAmong,
    Shown shown,
    boolean strict) {

  public SearchRequest {
    filters = List.copyOf(filters);
    facets = List.copyOf(facets);
  }

  /** The first twenty items, nothing counted and nothing highlighted, until told otherwise. */
  public static Builder of(String text) {
    return new Builder(text);
  }

  /** This request, to be changed. */
  public Builder toBuilder() {
    return new Builder(this);
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
    private Page page = Page.first(20);
    private boolean highlight;
    private Matching matching = Matching.AUTO;
    private boolean typos = true;
    private boolean lastIsPrefix;
    private boolean latest;
    private String latestAmong = "";
    private boolean collapse = true;
    private boolean explain;
    private boolean strict;

    private Builder(String text) {
      this.text = text;
    }

    private Builder(SearchRequest other) {
      text = other.text;
      syntax = other.syntax;
      among = other.among;
      unit = other.unit;
      filters = other.filters;
      facets = other.facets;
      order = other.order;
      page = other.page;
      highlight = other.shown.highlight();
      matching = other.matching;
      typos = other.typos;
      lastIsPrefix = other.lastIsPrefix;
      latest = other.latest;
      latestAmong = other.latestAmong;
      collapse = other.shown.collapse();
      explain = other.shown.explain();
      strict = other.strict;
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
      page = new Page(start, length);
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

    public Builder collapse(boolean repeats) {
      collapse = repeats;
      return this;
    }

    public Builder latest(boolean only) {
      latest = only;
      return this;
    }

    /** Only the latest of what another query finds and says the same. */
    public Builder latestAmong(String query) {
      latest = true;
      latestAmong = query;
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
          page,
          matching,
          typos,
          lastIsPrefix,
          latest,
          latestAmong,
          new Shown(highlight, collapse, explain),
          strict);
    }
  }
}
