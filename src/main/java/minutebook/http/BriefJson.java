package minutebook.http;

import java.time.LocalDate;
import java.util.List;
import minutebook.http.InsightJson.CountJson;
import minutebook.http.InsightJson.ItemsJson;
import minutebook.http.InsightJson.NotesJson;
import minutebook.http.ItemJson.NoteHead;
import minutebook.insight.Brief;
import org.jspecify.annotations.Nullable;

/**
 * The brief on a person.
 *
 * @param role null when no note says it, as {@code company} and {@code page}
 * @param since from when on decisions are looked at; null for ever
 */
public record BriefJson(
    String name,
    List<String> aliases,
    @Nullable String role,
    @Nullable String company,
    @Nullable NoteHead page,
    MeetingsJson meetings,
    List<CountJson> together,
    ItemsJson owes,
    ItemsJson owed,
    @Nullable LocalDate since,
    ItemsJson decisions,
    ItemsJson facts,
    ItemsJson topics,
    List<CountJson> tags,
    NotesJson notes) {

  /** Meetings until today; {@code months} as {@code 2026-01}, the latest first. */
  record MeetingsJson(
      long total, @Nullable NoteHead first, @Nullable NoteHead last, List<CountJson> months) {
    static MeetingsJson of(Brief.Meetings meetings) {
      return new MeetingsJson(
          meetings.total(),
          meetings.first().map(NoteHead::of).orElse(null),
          meetings.last().map(NoteHead::of).orElse(null),
          CountJson.of(meetings.months()));
    }
  }

  /**
   * Translates a brief.
   *
   * @param vault name of the vault, as Obsidian knows it
   */
  public static BriefJson of(Brief brief, String vault) {
    return new BriefJson(
        brief.name(),
        brief.aliases(),
        brief.profile().role().orElse(null),
        brief.profile().company().orElse(null),
        brief.page().map(NoteHead::of).orElse(null),
        MeetingsJson.of(brief.meetings()),
        CountJson.of(brief.together()),
        ItemsJson.of(brief.owes(), vault),
        ItemsJson.of(brief.owed(), vault),
        brief.since(),
        ItemsJson.of(brief.decisions(), vault),
        ItemsJson.of(brief.facts(), vault),
        ItemsJson.of(brief.topics(), vault),
        CountJson.of(brief.tags()),
        NotesJson.of(brief.notes()));
  }
}
