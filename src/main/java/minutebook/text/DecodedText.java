package minutebook.text;

import java.nio.charset.Charset;

/**
 * The text of a file, and how its bytes were read.
 *
 * @param text without byte order mark and without NUL characters
 * @param charset the charset the bytes were read in
 * @param exact whether all bytes are text in that charset; otherwise it is a guess, or some bytes
 *     were read in another one or replaced by U+FFFD
 * @param hadNul whether it held NUL characters, which were replaced by U+FFFD
 */
public record DecodedText(String text, Charset charset, boolean exact, boolean hadNul) {}
