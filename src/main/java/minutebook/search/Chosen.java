package minutebook.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import minutebook.config.Dimension;

/**
 * What is chosen beside a query, as an engine is asked for it.
 *
 * @param beside what all of must hold
 * @param values of which one must hold, by dimension
 */
record Chosen(List<Criterion> beside, Map<Dimension, List<String>> values) {
  static Chosen of(List<Filter> filters) {
    List<Criterion> beside = new ArrayList<>();
    Map<Dimension, List<String>> values = new EnumMap<>(Dimension.class);
    for (Filter filter : filters) {
      switch (filter.mode()) {
        case ANY ->
            values
                .computeIfAbsent(filter.dimension(), unused -> new ArrayList<>())
                .add(filter.value());
        case ALL, NOT -> beside.add(Criteria.of(filter));
      }
    }
    return new Chosen(beside, values);
  }

  boolean isEmpty() {
    return beside.isEmpty() && values.isEmpty();
  }

  /** A condition together with what must hold beside it. */
  Criterion with(Criterion condition) {
    List<Criterion> all = new ArrayList<>(beside);
    all.addFirst(condition);
    return new Criterion.And(all);
  }
}
