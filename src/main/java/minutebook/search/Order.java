package minutebook.search;

import java.util.Locale;
import java.util.Optional;

/** How results are ordered; ties break by score, then the later date, then path and position. */
public enum Order {
  RELEVANCE,
  DATE_DESC,
  DATE_ASC;

  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
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
