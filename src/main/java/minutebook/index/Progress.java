package minutebook.index;

/** Is told how far a sync is, and may stop it; may be called by several threads. */
public interface Progress {
  /** Nobody wants to know. */
  Progress NONE =
      new Progress() {
        @Override
        public void notice(String text) {}

        @Override
        public void begin(String task, int notes) {}

        @Override
        public void step() {}

        @Override
        public void end() {}
      };

  /** What the user should know, though it is no mistake. */
  void notice(String text);

  /**
   * Something begins that is done to so many notes.
   *
   * @throws SyncStoppedException to end the sync, which then leaves the index as it was
   */
  void begin(String task, int notes) throws SyncStoppedException;

  /**
   * One note is done.
   *
   * @throws SyncStoppedException to end the sync, which then leaves the index as it was
   */
  void step() throws SyncStoppedException;

  void end();
}
