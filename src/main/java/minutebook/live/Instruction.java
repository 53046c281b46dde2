package minutebook.live;

/**
 * One instruction of a tasks block, on one line.
 *
 * @param line of the note it begins on, 1-based
 * @param text without blanks around it
 */
record Instruction(int line, String text) {}
