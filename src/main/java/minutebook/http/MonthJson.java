package minutebook.http;

import java.util.List;
import minutebook.http.InsightJson.CountJson;
import minutebook.http.InsightJson.ItemsJson;
import minutebook.http.InsightJson.NotesJson;
import minutebook.insight.MonthDigest;

/** The digest of a month, {@code 2026-01}. */
public record MonthJson(
    String month,
    NotesJson meetings,
    List<CountJson> people,
    ItemsJson decisions,
    ItemsJson raised,
    ItemsJson closed,
    List<String> newTags,
    ItemsJson newTopics) {

  /**
   * Translates a digest.
   *
   * @param vault name of the vault, as Obsidian knows it
   */
  public static MonthJson of(MonthDigest digest, String vault) {
    return new MonthJson(
        digest.month().toString(),
        NotesJson.of(digest.meetings()),
        CountJson.of(digest.people()),
        ItemsJson.of(digest.decisions(), vault),
        ItemsJson.of(digest.raised(), vault),
        ItemsJson.of(digest.closed(), vault),
        digest.newTags(),
        ItemsJson.of(digest.newTopics(), vault));
  }
}
