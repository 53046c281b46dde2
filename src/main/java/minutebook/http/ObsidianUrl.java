package minutebook.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** An address that opens a note in Obsidian; every value is percent-encoded, a space as %20. */
final class ObsidianUrl {
  private ObsidianUrl() {}

  static String of(String vault, String path) {
    String file = path.endsWith(".md") ? path.substring(0, path.length() - 3) : path;
    return "obsidian://open?vault=" + encode(vault) + "&file=" + encode(file);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
