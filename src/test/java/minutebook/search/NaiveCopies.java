package minutebook.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import minutebook.config.Fields;
import minutebook.note.NoteShape;
import minutebook.search.NaiveEngine.Place;

/** The latest of what is found and says the same, as plain code. */
final class NaiveCopies {
  private static final Comparator<Place> LATEST_FIRST =
      Comparator.comparing(NaiveCopies::day).reversed().thenComparing(NaiveCopies::path);

  private NaiveCopies() {}

  static Stream<Place> kept(boolean latestOnly, Stream<Place> found) {
    if (!latestOnly) {
      return found;
    }
    Map<String, List<Place>> same = new LinkedHashMap<>();
    found.forEach(place -> same.computeIfAbsent(said(place), key -> new ArrayList<>()).add(place));
    return same.values().stream()
        .flatMap(
            places -> {
              String latest = path(places.stream().min(LATEST_FIRST).orElseThrow());
              return places.stream().filter(place -> path(place).equals(latest));
            });
  }

  private static String said(Place place) {
    boolean source = place.note().card().shape() == NoteShape.SOURCE;
    return Stream.of(Fields.SAME_TASK, Fields.REPEAT)
        .flatMap(
            field ->
                NaiveFields.keywords(place.item().fields(), field).map(key -> field + " " + key))
        .filter(key -> !source)
        .findFirst()
        .orElse(path(place) + " " + place.item().card().id());
  }

  private static LocalDate day(Place place) {
    return Stream.of(
            Optional.ofNullable(place.note().card().date()),
            Optional.ofNullable(place.item().card().date()))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(LocalDate.MIN);
  }

  private static String path(Place place) {
    return place.note().card().path();
  }
}
