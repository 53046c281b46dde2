package minutebook.insight;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person of the directory.
 *
 * @param name canonical
 * @param aliases other names, sorted
 * @param notes in which the person takes part or is named
 * @param meetings in which the person took part, until today
 * @param openTasks that are the person's
 * @param lastMet day of the last of these meetings, or null
 */
public record PersonEntry(
    String name,
    List<String> aliases,
    long notes,
    long meetings,
    long openTasks,
    @Nullable LocalDate lastMet) {
  public PersonEntry {
    aliases = List.copyOf(aliases);
  }
}
