package minutebook.search;

import java.time.Instant;

/**
 * The state of an index.
 *
 * @param revision what it holds
 * @param syncedAt when the scan began that it reflects
 */
public record IndexSummary(int notes, int items, Revision revision, Instant syncedAt) {}
