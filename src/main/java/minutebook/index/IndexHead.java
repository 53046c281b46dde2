package minutebook.index;

import java.time.Instant;
import minutebook.people.NameCounts;

/**
 * What a committed index says of itself.
 *
 * @param format of the documents; another one is rebuilt
 * @param configurationHash of the settings that alter documents
 * @param scannedAt when the scan began that the index reflects
 * @param generation one more with each commit that changes documents
 * @param names of all its notes
 */
public record IndexHead(
    int format, String configurationHash, Instant scannedAt, long generation, NameCounts names) {

  /** The format this program writes. */
  public static final int FORMAT = 10;
}
