package minutebook.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How results are ordered; ties break by score, then the later date, then path and position. A note
 * stands where the best of its items found would. What has no value comes last.
 */
public enum Order {
  RELEVANCE,
  DATE_DESC,
  DATE_ASC,
  /** The earliest first. */
  DUE,
  /** The highest first. */
  PRIORITY,
  /** The most urgent first; see {@link Urgency}. */
  URGENCY,
  /** Of the note, from A to Z. */
  TITLE,
  /** The file changed last first. */
  MODIFIED;

  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** All names, for messages: {@code relevance, date-desc, …}. */
  public static String ids() {
    return Arrays.stream(values()).map(Order::id).collect(Collectors.joining(", "));
  }

  public static Optional<Order> of(String id) {
    for (Order order : values()) {
      if (order.id().equals(id)) {
        return Optional.of(order);
      }
    }
    return Optional.empty();
  }
}
