package minutebook.http;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parts of an address, encoded, and decoded strictly (RFC 3986, percent-encoded UTF-8): what is
 * malformed is a {@link ProblemException}, never dropped or guessed.
 */
final class Address {
  private Address() {}

  /** A part of a path; {@code +} is itself. */
  static String path(String encoded) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream(encoded.length());
      byte[] from = encoded.getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < from.length; i++) {
        if (from[i] == '%') {
          String digits = new String(from, i + 1, 2, StandardCharsets.ISO_8859_1);
          bytes.write(HexFormat.fromHexDigits(digits));
          i += 2;
        } else {
          bytes.write(from[i]);
        }
      }
      ByteBuffer decoded = ByteBuffer.wrap(bytes.toByteArray());
      return StandardCharsets.UTF_8.newDecoder().decode(decoded).toString();
    } catch (CharacterCodingException | IndexOutOfBoundsException | NumberFormatException e) {
      throw new ProblemException(Problem.of(400, "the address is not percent-encoded UTF-8"));
    }
  }

  /** A part of a path or a value, encoded; a space is %20. */
  static String encoded(String part) {
    return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** {@code a=1&b=2}, as HTML forms write it; {@code +} is a space. Values keep their order. */
  static Map<String, List<String>> parameters(@Nullable String query) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    for (String pair : query == null ? new String[0] : query.split("&")) {
      String[] nameAndValue = pair.replace('+', ' ').split("=", 2);
      if (!pair.isEmpty()) {
        parameters
            .computeIfAbsent(path(nameAndValue[0]), unused -> new ArrayList<>())
            .add(nameAndValue.length == 1 ? "" : path(nameAndValue[1]));
      }
    }
    return parameters;
  }
}
