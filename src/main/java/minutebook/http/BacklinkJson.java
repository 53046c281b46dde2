package minutebook.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import minutebook.http.ItemJson.NoteHead;
import minutebook.note.ItemCard;
import minutebook.note.LineSpan;
import minutebook.search.Hit;
import org.jspecify.annotations.Nullable;

/**
 * An item of another note that links to the one shown.
 *
 * @param date the item counts for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record BacklinkJson(
    String id,
    String kind,
    String text,
    List<String> heading,
    List<LineSpan> lines,
    @Nullable LocalDate date,
    NoteHead note) {

  static BacklinkJson of(Hit.OfItem hit) {
    ItemCard item = hit.item();
    return new BacklinkJson(
        item.id(),
        item.kind().id(),
        item.text(),
        item.heading(),
        item.lines(),
        item.date(),
        NoteHead.of(hit.note()));
  }
}
