package minutebook.live;

/**
 * What is not done as a line of a query block says.
 *
 * @param line of the note, 1-based
 * @param text of the instruction
 * @param message what is not done, why, and what to write
 */
public record BlockProblem(int line, String text, String message) {}
