package minutebook.insight;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import minutebook.note.NoteCard;
import minutebook.search.Hit;
import minutebook.search.Searcher.Counted;
import org.jspecify.annotations.Nullable;

/**
 * What there is to know of a person before a meeting.
 *
 * @param name canonical
 * @param aliases other names, sorted
 * @param profile what the person does, and where
 * @param page the person's own
 * @param meetings in which the person took part, until today
 * @param together who took part in most of these meetings
 * @param owes open tasks of the person, the most urgent first
 * @param owed open tasks of others, of meetings in which the person took part
 * @param since from when on decisions are looked at: the last meeting, or as asked; null for ever
 * @param decisions with the person since then, the latest first
 * @param facts those of the person's page, then those that mention the person
 * @param topics items of the page's topics
 * @param tags of the notes about and with the person, the most frequent first
 * @param notes with the person, the latest first
 */
public record Brief(
    String name,
    List<String> aliases,
    Profile profile,
    Optional<NoteCard> page,
    Meetings meetings,
    List<Counted> together,
    ItemGroup owes,
    ItemGroup owed,
    @Nullable LocalDate since,
    ItemGroup decisions,
    ItemGroup facts,
    ItemGroup topics,
    List<Counted> tags,
    Notes notes) {

  public Brief {
    aliases = List.copyOf(aliases);
    together = List.copyOf(together);
    tags = List.copyOf(tags);
  }

  /**
   * Notes, the first of them.
   *
   * @param total how many there are
   */
  public record Notes(long total, List<Hit.OfNote> first) {
    public Notes {
      first = List.copyOf(first);
    }
  }

  /**
   * Meetings.
   *
   * @param first the earliest
   * @param last the latest
   * @param months with meetings, the latest first: {@code 2026-01}
   */
  public record Meetings(
      long total, Optional<NoteCard> first, Optional<NoteCard> last, List<Counted> months) {
    public Meetings {
      months = List.copyOf(months);
    }
  }
}
