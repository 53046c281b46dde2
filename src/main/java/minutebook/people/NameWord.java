package minutebook.people;

/**
 * A word of a text, as names have words.
 *
 * @param folded without case, accents and a possessive ending
 * @param start of it in the text
 * @param end of it in the text, exclusive
 * @param possessive whether it ends with {@code 's}, so that no name goes on after it
 */
record NameWord(String folded, int start, int end, boolean possessive) {}
