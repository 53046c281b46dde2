package minutebook.search;

/**
 * A condition without which something would have been found.
 *
 * @param filter as it was given: {@code f.tag=x}, or the part of the query
 */
public record EmptiedBy(String filter, long totalWithout) {}
