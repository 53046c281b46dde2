package minutebook.http;

import java.util.List;
import minutebook.http.GroupedJson.ListedJson;
import minutebook.insight.Brief;
import minutebook.insight.ItemGroup;
import minutebook.search.Match;
import minutebook.search.Searcher.Counted;

/** The parts that briefs and digests have in common. */
final class InsightJson {
  private InsightJson() {}

  /**
   * Items, the first of them.
   *
   * @param total how many there are
   */
  record ItemsJson(long total, List<ListedJson> items) {
    static ItemsJson of(ItemGroup group, String vault) {
      return new ItemsJson(group.total(), ListedJson.of(group, Match.OUTRIGHT, vault));
    }
  }

  /** Notes, the first of them. */
  record NotesJson(long total, List<ItemJson.NoteResult> notes) {
    static NotesJson of(Brief.Notes notes) {
      return new NotesJson(
          notes.total(),
          notes.first().stream().map(hit -> ItemJson.NoteResult.of(hit.note())).toList());
    }
  }

  /** A value and how many have it. */
  record CountJson(String value, long count) {
    static List<CountJson> of(List<Counted> counts) {
      return counts.stream().map(one -> new CountJson(one.value(), one.count())).toList();
    }
  }
}
