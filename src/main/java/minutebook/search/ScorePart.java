package minutebook.search;

/**
 * A part of a hit's score.
 *
 * <pre>
 * + 2.31  "crane" in the text
 * × 1.20  section decision
 * </pre>
 *
 * @param factor whether it multiplies what the others add up to
 */
public record ScorePart(String reason, double value, boolean factor) {}
