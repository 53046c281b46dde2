package minutebook.index;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import minutebook.people.NameCounts;

/**
 * What a committed index says of itself.
 *
 * @param format of the documents; another one is rebuilt
 * @param configurationHash of the settings that alter documents
 * @param scannedAt when the scan began that the index reflects
 * @param generation one more with each commit that changes documents
 * @param names of all its notes
 * @param begun when it was begun from nothing; earlier versions of format 11 do not say it
 * @param vault real path of the folder it was made of; formats before 11 do not say it
 */
public record IndexHead(
    int format,
    String configurationHash,
    Instant scannedAt,
    long generation,
    Optional<Instant> begun,
    NameCounts names,
    Optional<String> vault) {

  /** The format this program writes. */
  public static final int FORMAT = 11;

  /** The oldest format this program can search, until it has been made anew. */
  public static final int OLDEST_READABLE = 10;

  /** Whether it was made of the vault in this folder, or does not say of which. */
  public boolean isOf(Path root) {
    return vault.map(root.toString()::equals).orElse(true);
  }
}
