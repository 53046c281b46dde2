package minutebook.query;

/**
 * Where a date lies that does not say so: {@code 7d}, {@code monday} and {@code november} are the
 * last for what has happened, and the next for what is to be done.
 */
public enum Towards {
  PAST,
  FUTURE
}
