package minutebook.index;

import java.time.LocalDate;
import minutebook.config.Dimension;

/** One thing a document can be found by; names are in {@link minutebook.config.Fields}. */
public sealed interface Field {
  /**
   * UTF-16 units of a keyword or facet value. A longer one is left out: no engine takes any length,
   * and nobody asks for it.
   */
  int MAX_LENGTH = 1_000;

  /** Text whose words are found. */
  record Words(String name, String text) implements Field {}

  /** A value found as a whole. */
  record Keyword(String name, String value) implements Field {}

  /** A value that documents share which belong together: found as a whole, and read of each. */
  record Key(String name, String value) implements Field {}

  /** A day found by range and sorted by. */
  record Day(String name, LocalDate day) implements Field {}

  /** A value that is found and counted; one that stands under others is counted for these too. */
  record Facet(Dimension dimension, String value) implements Field {}
}
