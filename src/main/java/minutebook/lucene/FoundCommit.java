package minutebook.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import minutebook.index.IndexFormatException;
import minutebook.index.IndexHead;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import tools.jackson.core.JacksonException;

/** What a folder holds, as far as this version can tell. */
sealed interface FoundCommit {
  /** No index. */
  record Nothing() implements FoundCommit {}

  /** One that can be searched; it is made anew when it is older than ours. */
  record Known(IndexHead head) implements FoundCommit {}

  /** One that can only be made anew. */
  record Older(String format, Optional<String> vault) implements FoundCommit {}

  /** One that is left alone. */
  record Newer(String format, String known, Optional<String> vault) implements FoundCommit {
    IndexFormatException in(Path folder) {
      return IndexFormatException.newer(folder, format, known);
    }
  }

  /** One that is not ours. */
  record Foreign() implements FoundCommit {}

  /**
   * Looks at the last commit.
   *
   * @throws IOException if it cannot be read, as when it is damaged
   */
  static FoundCommit in(Directory directory) throws IOException {
    try {
      return of(SegmentInfos.readLatestCommit(directory).getUserData());
    } catch (IndexNotFoundException nothing) {
      return new Nothing();
    } catch (IndexFormatTooOldException e) {
      if (isNoLucenes(e)) {
        throw new CorruptIndexException("it begins as no file of Lucene", "commit", e);
      }
      return older(e);
    } catch (IndexFormatTooNewException e) {
      return newer(e);
    }
  }

  /** From the data of a commit. */
  static FoundCommit of(Map<String, String> data) throws CorruptIndexException {
    String json = data.get(CommitData.HEAD);
    if (json == null) {
      return new Foreign();
    }
    try {
      // Of what another format says, only this is relied on.
      CommitData.Format found = Json.read(json, CommitData.Format.class);
      if (found.format() > IndexHead.FORMAT) {
        return new Newer(
            "format " + found.format(),
            "formats %d to %d".formatted(IndexHead.OLDEST_READABLE, IndexHead.FORMAT),
            found.vault());
      }
      return found.format() < IndexHead.OLDEST_READABLE
          ? new Older("format " + found.format(), found.vault())
          : new Known(Json.read(json, IndexHead.class));
    } catch (JacksonException e) {
      throw new CorruptIndexException("the head cannot be read", "commit data", e);
    }
  }

  /**
   * Whether it is what Lucene makes of bytes that are none of its: until Lucene 4 its files began
   * with no number of theirs, and none of those is ours.
   */
  static boolean isNoLucenes(IndexFormatTooOldException e) {
    return Integer.valueOf(CodecUtil.CODEC_MAGIC).equals(e.getMinVersion());
  }

  static Older older(IndexFormatTooOldException e) {
    return new Older(
        e.getVersion() == null ? "an old Lucene's format" : "Lucene's format " + e.getVersion(),
        Optional.empty());
  }

  static Newer newer(IndexFormatTooNewException e) {
    return new Newer(
        "Lucene's format " + e.getVersion(),
        "Lucene's formats up to " + e.getMaxVersion(),
        Optional.empty());
  }

  /**
   * The head of an index that can be read; empty when it has to be made anew.
   *
   * @throws IndexFormatException if it is to be left alone
   */
  default Optional<IndexHead> head(Path folder) throws IndexFormatException {
    return switch (this) {
      case Nothing ignored -> Optional.empty();
      case Older ignored -> Optional.empty();
      case Known known -> Optional.of(known.head());
      case Newer newer -> throw newer.in(folder);
      case Foreign ignored -> throw IndexFormatException.foreign(folder);
    };
  }

  /** What it is written in when that is older than ours. */
  default Optional<String> olderFormat() {
    return switch (this) {
      case Older older -> Optional.of(older.format());
      case Known known when known.head().format() < IndexHead.FORMAT ->
          Optional.of("format " + known.head().format());
      case Nothing ignored -> Optional.empty();
      case Known ignored -> Optional.empty();
      case Newer ignored -> Optional.empty();
      case Foreign ignored -> Optional.empty();
    };
  }
}
