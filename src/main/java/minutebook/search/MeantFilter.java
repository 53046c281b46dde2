package minutebook.search;

import java.util.List;

/**
 * A filter, and the values of the index that are meant: {@code f.person=zoe brandao} means {@code
 * Zoë Brandão}. One that the index does not have is kept as it was given.
 *
 * @param values at least one
 */
record MeantFilter(Filter filter, List<String> values) {
  MeantFilter {
    values = List.copyOf(values);
  }
}
