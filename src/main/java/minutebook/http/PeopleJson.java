package minutebook.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import minutebook.http.StatusJson.DuplicateJson;
import minutebook.insight.PeopleDirectory;
import minutebook.insight.PersonEntry;
import org.jspecify.annotations.Nullable;

/**
 * The people of a vault.
 *
 * @param total how many there are
 * @param likelyDuplicates names that are probably one person's, with the lines that merge them
 */
public record PeopleJson(int total, List<EntryJson> people, List<DuplicateJson> likelyDuplicates) {

  /** A person; {@code lastMet} is absent for whoever was never met. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record EntryJson(
      String name,
      List<String> aliases,
      long notes,
      long meetings,
      long openTasks,
      @Nullable LocalDate lastMet) {
    static EntryJson of(PersonEntry entry) {
      return new EntryJson(
          entry.name(),
          entry.aliases(),
          entry.notes(),
          entry.meetings(),
          entry.openTasks(),
          entry.lastMet());
    }
  }

  public static PeopleJson of(PeopleDirectory people) {
    return new PeopleJson(
        people.total(),
        people.people().stream().map(EntryJson::of).toList(),
        people.duplicates().first().stream().map(DuplicateJson::of).toList());
  }
}
