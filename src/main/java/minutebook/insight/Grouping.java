package minutebook.insight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import minutebook.config.Dimension;
import minutebook.search.FacetValue;

/** By what items are listed in groups: the values of a dimension, and what has none. */
public enum Grouping {
  /** When it is to be done. */
  DUE("is:task -is:open"),
  /** Whose it is, whoever has most first. */
  ASSIGNEE("no:assignee"),
  /** The month of the note, the latest first. */
  MONTH("no:date");

  private final String none;

  Grouping(String none) {
    this.none = none;
  }

  /** The name in requests and answers: {@code due}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Grouping> of(String id) {
    return Arrays.stream(values()).filter(grouping -> grouping.id().equals(id)).findFirst();
  }

  /** All names, for messages. */
  public static String ids() {
    return Arrays.stream(values()).map(Grouping::id).collect(Collectors.joining(", "));
  }

  Dimension dimension() {
    return switch (this) {
      case DUE -> Dimension.DUE;
      case ASSIGNEE -> Dimension.ASSIGNEE;
      case MONTH -> Dimension.DATE;
    };
  }

  /** A query for what stands in no group. */
  String none() {
    return none;
  }

  /** The counted values that are groups, in order: months stand under their years. */
  List<FacetValue> groups(List<FacetValue> counted) {
    if (this != MONTH) {
      return counted;
    }
    List<FacetValue> months = new ArrayList<>();
    counted.forEach(year -> months.addAll(year.children()));
    return months;
  }
}
