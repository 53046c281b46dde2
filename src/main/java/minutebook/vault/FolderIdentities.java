package minutebook.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Iterator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;

/**
 * Which folders are watched, to notice another in the place of one: nobody is told of a drive that
 * is mounted or unmounted below the vault's folder.
 */
final class FolderIdentities {
  /** So many are looked at at a time, which takes about a millisecond. */
  static final int MOST = 500;

  private final NavigableMap<Path, Object> known = new ConcurrentSkipListMap<>();
  private @Nullable Path last;

  /** A folder is watched; from then on it is this one. */
  void put(Path folder, BasicFileAttributes attributes) {
    Object key = attributes.fileKey();
    if (key != null) {
      known.put(folder, key);
    }
  }

  /** Looks at the next of them, and says whether another is in the place of one. */
  boolean isReplaced() {
    Iterator<Map.Entry<Path, Object>> rest =
        (last == null ? known : known.tailMap(last, false)).entrySet().iterator();
    last = null;
    for (int looked = 0; rest.hasNext(); looked++) {
      if (looked == MOST) {
        return false;
      }
      Map.Entry<Path, Object> one = rest.next();
      last = one.getKey();
      if (isReplaced(one.getKey(), one.getValue())) {
        return true;
      }
    }
    last = null;
    return false;
  }

  private boolean isReplaced(Path folder, Object key) {
    try {
      return !key.equals(
          Files.readAttributes(folder, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
              .fileKey());
    } catch (NoSuchFileException gone) {
      // The folder that held it is told of that.
      known.remove(folder, key);
      return false;
    } catch (IOException nobodyKnows) {
      return false;
    }
  }
}
