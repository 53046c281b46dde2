package minutebook.search;

import java.time.Instant;

/**
 * The state of an index.
 *
 * @param generation one more with each commit
 * @param syncedAt when the scan began that it reflects
 */
public record IndexSummary(int notes, int items, long generation, Instant syncedAt) {}
