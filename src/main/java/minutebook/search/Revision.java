package minutebook.search;

import java.time.Instant;

/**
 * Names what an index holds: another after each commit that changes documents, and none that an
 * index had before it was lost and made anew.
 *
 * @param begun when the index was begun from nothing
 * @param generation one more with each commit that changes documents
 */
public record Revision(Instant begun, long generation) {}
