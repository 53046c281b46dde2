package minutebook.search;

/** What becomes of items of several notes that say the same. */
public enum Repetition {
  /** Each is a hit. */
  EACH,
  /** The first of them is a hit, and names the other notes; all are counted. */
  ONCE,
  /**
   * Only those of the latest of their notes are found and counted; of tasks, those that say the
   * same whatever their status and their dates.
   */
  LATEST
}
