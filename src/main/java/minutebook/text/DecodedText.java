package minutebook.text;

import java.nio.charset.Charset;

/**
 * The text of a file, and how its bytes were read.
 *
 * @param text without byte order mark and without NUL characters
 * @param charset the charset the bytes were read in
 * @param exact whether the text says what the bytes say; false when the charset is a guess, or when
 *     something unreadable was replaced by U+FFFD
 */
public record DecodedText(String text, Charset charset, boolean exact) {}
