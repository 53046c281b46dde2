package minutebook.config;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The kinds of values settings have; a wrong one is an error that says what is allowed. */
final class Readings {
  private static final double MAX_WEIGHT = 1000;

  private Readings() {}

  static String text(Setting setting) throws ConfigurationException {
    if (setting instanceof Setting.Scalar scalar) {
      return scalar.text();
    }
    throw wrong(setting, "one value");
  }

  /** A text with something in it. */
  static String word(Setting setting) throws ConfigurationException {
    String text = text(setting);
    if (text.isBlank()) {
      throw wrong(setting, "a word");
    }
    return text;
  }

  static double weight(Setting setting) throws ConfigurationException {
    String allowed = "a number from 0 to 1000";
    double value = number(setting, Double::valueOf, allowed);
    if (value >= 0 && value <= MAX_WEIGHT) {
      return value;
    }
    throw wrong(setting, allowed);
  }

  static double share(Setting setting) throws ConfigurationException {
    String allowed = "a number from 0 to 1";
    double value = number(setting, Double::valueOf, allowed);
    if (value >= 0 && value <= 1) {
      return value;
    }
    throw wrong(setting, allowed);
  }

  static Reading<Integer> count(int least, int most) {
    String allowed = "a whole number from " + least + " to " + most;
    return setting -> {
      int value = number(setting, Integer::valueOf, allowed);
      if (value < least || value > most) {
        throw wrong(setting, allowed);
      }
      return value;
    };
  }

  /** The system's, or one of the time zone database. */
  static ZoneId timeZone(Setting setting) throws ConfigurationException {
    String name = text(setting);
    try {
      return name.equals("system") ? ZoneId.systemDefault() : ZoneId.of(name);
    } catch (DateTimeException e) {
      throw wrong(setting, "system, or a time zone such as Europe/Berlin or UTC");
    }
  }

  static boolean yesOrNo(Setting setting) throws ConfigurationException {
    return switch (text(setting)) {
      case "true" -> true;
      case "false" -> false;
      default -> throw wrong(setting, "true or false");
    };
  }

  /** One of some values, by the name each has. */
  static <T> Reading<T> oneOf(T[] values, Function<T, String> name) {
    return setting -> {
      String text = text(setting);
      Optional<T> named =
          Arrays.stream(values).filter(value -> name.apply(value).equals(text)).findFirst();
      return named.orElseThrow(() -> wrong(setting, "one of: " + names(values, name)));
    };
  }

  /** One of an enum's constants, written {@code in-progress}. */
  static <E extends Enum<E>> Reading<E> constant(E[] values) {
    return oneOf(values, value -> value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  private static <T> String names(T[] values, Function<T, String> name) {
    return Arrays.stream(values).map(name).collect(Collectors.joining(", "));
  }

  static <T> Reading<List<T>> list(Reading<T> reading) {
    return setting -> {
      if (!(setting instanceof Setting.Sequence sequence)) {
        throw wrong(setting, "a list such as [one, two]");
      }
      List<T> values = new ArrayList<>();
      for (Setting value : sequence.values()) {
        values.add(reading.of(value));
      }
      return List.copyOf(values);
    };
  }

  /** A list of words in which upper and lower case do not matter. */
  static Set<String> foldedSet(Setting setting) throws ConfigurationException {
    return list(Readings::word).of(setting).stream()
        .map(Folded::of)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static <N> N number(Setting setting, Function<String, N> parse, String allowed)
      throws ConfigurationException {
    try {
      return parse.apply(text(setting));
    } catch (NumberFormatException e) {
      throw wrong(setting, allowed);
    }
  }

  static ConfigurationException wrong(Setting setting, String allowed) {
    String what =
        switch (setting) {
          case Setting.Scalar scalar -> "'" + scalar.text() + "'";
          case Setting.Sequence ignored -> "a list";
          case Setting.Mapping ignored -> "a map";
        };
    return new ConfigurationException(
        setting.origin(), what + " cannot be used here", "allowed: " + allowed);
  }
}
