package minutebook.insight;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import minutebook.config.Folded;
import minutebook.config.ProfileRules;
import minutebook.note.Cell;
import minutebook.note.NoteShape;
import minutebook.query.Qualifier;
import minutebook.query.Wording;
import minutebook.search.Hit;
import minutebook.search.Order;
import minutebook.search.SearchRequest;
import minutebook.search.SearchState;
import minutebook.search.Searcher.StoredNote;

/**
 * Finds out what a person does: by the front matter of the person's page, else by the tables that
 * name the person, the latest first.
 */
final class ProfileReader {
  private static final int ROWS = 50;

  private final SearchState state;
  private final ProfileRules rules;

  ProfileReader(SearchState state, ProfileRules rules) {
    this.state = state;
    this.rules = rules;
  }

  Profile of(String person, Optional<StoredNote> page) throws IOException {
    List<Hit> named =
        state
            .run(
                SearchRequest.of("")
                    .among(Wording.exactly(Qualifier.MENTIONED, person))
                    .order(Optional.of(Order.DATE_DESC))
                    .collapse(false)
                    .page(0, ROWS)
                    .build())
            .answer()
            .hits();
    List<Hit.OfItem> rows =
        named.stream()
            .map(Hit.OfItem.class::cast)
            .filter(hit -> !hit.item().cells().isEmpty())
            .toList();
    Optional<String> role = property(page, rules.role()).or(() -> cell(rows, rules.role()));
    Optional<String> company =
        property(page, rules.company())
            .or(() -> cell(rows, rules.company()))
            .or(() -> customer(rows));
    return new Profile(role, company);
  }

  private static Optional<String> property(Optional<StoredNote> page, Set<String> keys) {
    Map<String, List<String>> properties =
        page.map(note -> note.outline().properties()).orElse(Map.of());
    return keys.stream()
        .flatMap(key -> properties.getOrDefault(key, List.of()).stream())
        .filter(value -> !value.isBlank())
        .findFirst();
  }

  private static Optional<String> cell(List<Hit.OfItem> rows, Set<String> columns) {
    return rows.stream()
        .flatMap(row -> row.item().cells().stream())
        .filter(cell -> columns.contains(Folded.of(cell.column())) && !cell.text().isBlank())
        .map(Cell::text)
        .findFirst();
  }

  /** Whoever stands in a table of a customer's page is one of the customer's. */
  private static Optional<String> customer(List<Hit.OfItem> rows) {
    return rows.stream()
        .filter(row -> row.note().shape() == NoteShape.CUSTOMER_PAGE)
        .map(row -> row.note().title())
        .findFirst();
  }
}
