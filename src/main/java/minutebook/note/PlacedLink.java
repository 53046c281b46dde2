package minutebook.note;

/**
 * Where a link leads, as written, and where it stands.
 *
 * @param target as {@link Link#target}
 * @param line 1-based, of what it stands in
 */
public record PlacedLink(String target, int line) {}
