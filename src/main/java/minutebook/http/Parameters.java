package minutebook.http;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minutebook.insight.AskedDates;

/** Parameters of a request; what is wrong with one is a problem that names it. */
final class Parameters {
  private final Map<String, List<String>> values;

  Parameters(Map<String, List<String>> values) {
    this.values = values;
  }

  /** Refuses all but these. */
  Parameters only(String... known) {
    List<String> names = List.of(known);
    for (String name : values.keySet()) {
      if (!names.contains(name)) {
        throw wrong(name, "there is no such parameter; known: " + String.join(", ", names));
      }
    }
    return this;
  }

  /** All but one of them. */
  Map<String, List<String>> without(String name) {
    Map<String, List<String>> others = new LinkedHashMap<>(values);
    others.remove(name);
    return others;
  }

  Optional<String> one(String name) {
    List<String> given = values.getOrDefault(name, List.of());
    if (given.size() > 1) {
      throw wrong(name, "give it once");
    }
    return given.stream().findFirst();
  }

  /** A day, ISO 8601. */
  Optional<LocalDate> day(String name) {
    return one(name)
        .map(
            text -> {
              try {
                return AskedDates.day(text);
              } catch (DateTimeException e) {
                throw wrong(name, "'" + text + "' is no day; write it as 2026-01-31");
              }
            });
  }

  /** A whole number. */
  int number(String name, int otherwise, int least, int most) {
    return one(name).map(text -> number(name, text, least, most)).orElse(otherwise);
  }

  /** A whole number that is a part of a parameter. */
  static int number(String name, String text, int least, int most) {
    boolean digits = text.matches("[0-9]{1,6}");
    int number = digits ? Integer.parseInt(text) : -1;
    if (number < least || number > most) {
      throw wrong(name, "'%s' is no whole number from %d to %d".formatted(text, least, most));
    }
    return number;
  }

  static ProblemException wrong(String parameter, String detail) {
    return new ProblemException(Problem.parameter(parameter, detail));
  }
}
