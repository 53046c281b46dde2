package minutebook.config;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** A hash of what is set, whatever the order of keys, the places and the comments. */
final class DocumentHash {
  private static final int BYTES = 8;

  private DocumentHash() {}

  /** 16 hexadecimal digits. */
  static String of(List<Setting> settings) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Setting setting : settings) {
        digest.update(plain(setting).getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String plain(Setting setting) {
    return switch (setting) {
      case Setting.Scalar scalar -> quoted(scalar.text());
      case Setting.Sequence sequence ->
          sequence.values().stream()
              .map(DocumentHash::plain)
              .collect(Collectors.joining(",", "[", "]"));
      case Setting.Mapping mapping ->
          mapping.values().entrySet().stream()
              .map(entry -> quoted(entry.getKey()) + ":" + plain(entry.getValue()))
              .sorted()
              .collect(Collectors.joining(",", "{", "}"));
    };
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
