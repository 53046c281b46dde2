package minutebook.index;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import minutebook.config.Configuration;
import minutebook.markdown.NoteParser;
import minutebook.markdown.ParsedNote;
import minutebook.vault.Vault;
import minutebook.vault.VaultFile;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads and parses the files of one sync. One bad note never stops the rest. */
final class NoteReader {
  private static final Logger LOG = LoggerFactory.getLogger(NoteReader.class);

  /** A parsed note takes about so many bytes for each of its file, and so many for each item. */
  private static final int BYTES_PER_BYTE = 6;

  private static final int BYTES_PER_ITEM = 500;

  /** What part of the memory parsed notes may take. */
  private static final int SHARE_OF_MEMORY = 3;

  private final Vault vault;
  private final Configuration configuration;
  private final NoteParser parser;
  private final AtomicLong memory;

  /**
   * Prepares it.
   *
   * @param memory bytes that parsed notes may take that are kept until they are indexed
   */
  NoteReader(Vault vault, Configuration configuration, long memory) {
    this.vault = vault;
    this.configuration = configuration;
    this.parser = new NoteParser(configuration);
    this.memory = new AtomicLong(memory);
  }

  /** What may be kept in this JVM. */
  static long memory() {
    return Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY;
  }

  /** Real path of the folder the notes lie in. */
  String vault() {
    return vault.root().toString();
  }

  /**
   * Reads a file.
   *
   * @param indexed what is indexed of it, or null
   */
  Reading read(VaultFile file, @Nullable IndexedFile indexed) {
    long limit = configuration.vault().maxFileSize();
    if (file.size() > limit) {
      return new Reading.Skipped(
          file,
          "it has %,d bytes and max-file-size is %,d; split it, or raise the limit in vault.yaml"
              .formatted(file.size(), limit));
    }
    if (file.size() * BYTES_PER_BYTE > memory()) {
      return new Reading.Failed(
          file,
          "it has %,d bytes, too many for a program with %,d bytes of memory; split it"
              .formatted(file.size(), Runtime.getRuntime().maxMemory()),
          true);
    }
    try {
      byte[] content = vault.read(file.path());
      String hash = ContentHash.of(content);
      if (indexed != null && indexed.hash().equals(hash)) {
        return new Reading.Same(file);
      }
      ParsedNote parsed = parser.parse(file.path(), content);
      Evidence evidence = Evidence.in(parsed.note(), configuration.people());
      boolean fits = memory.addAndGet(-weight(content, parsed)) >= 0;
      return new Reading.Understood(file, hash, fits ? parsed : null, evidence);
    } catch (NoSuchFileException e) {
      return new Reading.Vanished(file);
    } catch (IOException e) {
      return new Reading.Failed(
          file,
          "it cannot be read: " + e.getClass().getSimpleName() + "; see that you may open it",
          true);
    } catch (OutOfMemoryError e) {
      return new Reading.Failed(file, "it is too large for the memory of the program", false);
    } catch (RuntimeException | StackOverflowError e) {
      LOG.warn("{} could not be understood: {}", file.path(), e.getClass().getSimpleName());
      LOG.debug("{}", file.path(), e);
      return new Reading.Failed(
          file, "it could not be understood, which is a fault of Minutebook", false);
    }
  }

  private static long weight(byte[] content, ParsedNote parsed) {
    return (long) BYTES_PER_BYTE * content.length
        + (long) BYTES_PER_ITEM * parsed.note().items().size();
  }

  /** The note of an earlier reading; empty when it has to be read again and is another now. */
  Optional<ParsedNote> parsed(Reading.Understood reading) {
    ParsedNote parsed = reading.parsed();
    if (parsed != null) {
      return Optional.of(parsed);
    }
    String path = reading.file().path();
    try {
      byte[] content = vault.read(path);
      return ContentHash.of(content).equals(reading.hash())
          ? Optional.of(parser.parse(path, content))
          : Optional.empty();
    } catch (IOException unreadable) {
      LOG.debug("{} cannot be read again", path, unreadable);
      return Optional.empty();
    }
  }
}
