package minutebook.note;

/**
 * A task's status as configured for the symbol between its brackets.
 *
 * @param name in queries, facets and answers: {@code proposed}
 */
public record TaskStatus(String name, StatusType type) {}
