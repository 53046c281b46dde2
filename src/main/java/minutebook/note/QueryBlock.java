package minutebook.note;

/**
 * A fenced block that holds a query to be answered, such as {@code tasks}; it is no item.
 *
 * @param language the fence's first word
 * @param text from the line below the fence on
 * @param lines with both fences
 */
public record QueryBlock(String language, String text, LineSpan lines) {}
