package minutebook.search;

/**
 * How a question typed in plain words could be asked in the query language. It is offered, and
 * never asked by itself.
 *
 * <pre>
 * what did we decide about the loading dock last month
 * section:decision loading dock date:"last month"
 * </pre>
 *
 * @param q a query
 * @param explanation of that query in plain words, people and values resolved
 */
public record Reading(String q, String explanation) {}
