package minutebook.vault;

import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Paths from a vault's root, with {@code /}; the root's own is empty. */
public final class VaultPath {
  /** The root's. */
  public static final String ROOT = "";

  /** Stands in a name for bytes that are no characters. */
  public static final char UNDECODED = '\uFFFD';

  /** What is shown for the root. */
  private static final String SHOWN_ROOT = ".";

  /** Comes next, so that all that begins with a folder and a slash is less. */
  private static final char AFTER_SLASH = '/' + 1;

  private VaultPath() {}

  /** Whether a path is one of these, or lies in a folder that is. */
  public static boolean isAtOrUnder(String path, Set<String> these) {
    String at = path;
    while (!these.contains(at)) {
      if (at.isEmpty()) {
        return false;
      }
      at = folder(at);
    }
    return true;
  }

  /** What is kept of a path, and of all in the folder that it may be. */
  public static <T> SortedMap<String, T> atOrUnder(String path, NavigableMap<String, T> byPath) {
    if (path.equals(ROOT)) {
      return byPath;
    }
    SortedMap<String, T> found = new TreeMap<>(byPath.subMap(path + "/", path + AFTER_SLASH));
    T at = byPath.get(path);
    if (at != null) {
      found.put(path, at);
    }
    return found;
  }

  /** The folder that holds it. */
  public static String folder(String path) {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? ROOT : path.substring(0, slash);
  }

  /** What it is called in its folder. */
  public static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /**
   * The path itself, or the folder nearest to it that can be found by its name: bytes that are no
   * characters cannot be named.
   */
  public static String findable(String path) {
    String at = path;
    while (at.indexOf(UNDECODED) >= 0) {
      at = folder(at);
    }
    return at;
  }

  /** A path as it is shown. */
  public static String shown(String path) {
    return path.equals(ROOT) ? SHOWN_ROOT : path;
  }

  /** The path that is shown so. */
  public static String ofShown(String shown) {
    return shown.equals(SHOWN_ROOT) ? ROOT : shown;
  }
}
