package minutebook.search;

/**
 * Where a word of the query stands.
 *
 * @param start UTF-16 offset in the item's text
 * @param end offset after the last character
 */
public record Highlight(int start, int end) {}
