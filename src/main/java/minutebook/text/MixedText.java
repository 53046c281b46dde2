package minutebook.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Reads UTF-8 in which some bytes are of another charset, as comes of appending to a file with an
 * old tool. Where most of what is not ASCII is no UTF-8, the file as a whole is of that charset.
 */
final class MixedText {
  private final ByteBuffer in;
  private final CharBuffer out;
  private final WrongCharset foreign;
  private int ofForeign;

  private MixedText(byte[] bytes, int start, WrongCharset foreign) {
    this.in = ByteBuffer.wrap(bytes, start, bytes.length - start);
    this.out = CharBuffer.allocate(bytes.length - start);
    this.foreign = foreign;
  }

  /** The text; empty if the bytes are not mostly UTF-8. */
  static Optional<String> of(byte[] bytes, int start, WrongCharset foreign) {
    MixedText mixed = new MixedText(bytes, start, foreign);
    String text = mixed.read();
    long notAscii = text.codePoints().filter(c -> c > 0x7F).count();
    return notAscii > 2L * mixed.ofForeign ? Optional.of(text) : Optional.empty();
  }

  private String read() {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CoderResult result = decoder.decode(in, out, true);
    while (result.isMalformed()) {
      byte[] bytes = new byte[result.length()];
      in.get(bytes);
      out.put(foreign.decode(bytes));
      ofForeign += bytes.length;
      result = decoder.decode(in, out, true);
    }
    return out.flip().toString();
  }
}
