package minutebook.index;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import minutebook.config.Folded;

/**
 * The names by which links lead to notes: folded, without {@code .md}. A link leads to every note
 * that has a name in common with it.
 *
 * <pre>
 * note Team/Calls/Tide.md        tide, calls/tide, team/calls/tide, /team/calls/tide
 * link Tide.md                   tide
 * link ../Calls/Tide             calls/tide
 * link C:\Vault\Calls\Tide.md    /vault/calls/tide, /calls/tide, /tide
 * link tide.vtt                  tide.vtt
 * </pre>
 *
 * A link that begins at the root of a disk leads to the notes whose whole path it ends with, since
 * a vault may lie anywhere.
 */
public final class LinkName {
  private static final String NOTE_ENDING = ".md";
  private static final Pattern DISK = Pattern.compile("^(?:[a-z]:|~)(?=/)");
  private static final Pattern FROM_HERE = Pattern.compile("^(?:\\.{1,2}/)+");

  /** Names of one path; more levels are no path anybody writes. */
  private static final int MAX_LEVELS = 32;

  private LinkName() {}

  /**
   * The names a note has.
   *
   * @param path from the vault's root
   */
  public static Set<String> ofNote(String path) {
    String whole = "/" + normal(path);
    Set<String> names = new LinkedHashSet<>();
    endings(whole).forEach(ending -> names.add(ending.substring(1)));
    return possible(names, whole);
  }

  /**
   * The names a link may mean.
   *
   * @param target name or path as written, without heading and block
   */
  public static Set<String> ofLink(String target) {
    String name = DISK.matcher(normal(target)).replaceFirst("");
    return name.startsWith("/")
        ? possible(endings(name), name)
        : possible(new LinkedHashSet<>(), FROM_HERE.matcher(name).replaceFirst(""));
  }

  private static String normal(String path) {
    String folded = Folded.of(path).replace('\\', '/');
    return folded.endsWith(NOTE_ENDING)
        ? folded.substring(0, folded.length() - NOTE_ENDING.length())
        : folded;
  }

  /** {@code /a/b} ends with {@code /b} and {@code /a/b}. */
  private static Set<String> endings(String path) {
    Set<String> endings = new LinkedHashSet<>();
    int slash = path.lastIndexOf('/');
    while (slash >= 0 && endings.size() < MAX_LEVELS) {
      endings.add(path.substring(slash));
      slash = path.lastIndexOf('/', slash - 1);
    }
    return endings;
  }

  /** With one more; without those that no index holds. */
  private static Set<String> possible(Set<String> names, String more) {
    names.add(more);
    names.removeIf(name -> name.isEmpty() || name.length() > Field.MAX_LENGTH);
    return names;
  }
}
