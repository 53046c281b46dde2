package minutebook.note;

/**
 * A field within a text, as the Dataview plugin for Obsidian reads it: {@code [Decided by:: Ana]}.
 *
 * @param key lower case, with {@code -} for spaces: {@code decided-by}
 * @param value plain text, never empty
 */
public record InlineField(String key, String value) {}
