package minutebook.search;

/**
 * A value of a dimension.
 *
 * @param value as it is shown
 * @param meaning what holds of what has it; made of fields only
 */
public record Choice(String value, Criterion meaning) {}
