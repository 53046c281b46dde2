package minutebook.http;

/** An address that opens a note in Obsidian; every value is percent-encoded, a space as %20. */
final class ObsidianUrl {
  private ObsidianUrl() {}

  static String of(String vault, String path) {
    String file = path.endsWith(".md") ? path.substring(0, path.length() - 3) : path;
    return "obsidian://open?vault=" + Address.encoded(vault) + "&file=" + Address.encoded(file);
  }
}
