package minutebook.index;

import java.time.Instant;
import java.util.Optional;

/**
 * An index in a folder, as far as it can be told without its vault and its configuration.
 *
 * @param bytes on disk
 * @param unread why the folder could not be looked at; then nothing else is known
 * @param format as {@code format 10}; empty when it is damaged
 * @param vault folder it was made of; empty when it does not say
 * @param contents empty when it cannot be searched by this version
 */
public record StoredIndex(
    String folder,
    long bytes,
    Optional<String> unread,
    Optional<String> format,
    Optional<String> vault,
    Optional<Contents> contents) {

  /** What can be found in it. */
  public record Contents(int notes, Instant syncedAt) {}
}
