package minutebook.index;

/** Is told how far a sync is; may be called by several threads. */
public interface Progress {
  /** Nobody wants to know. */
  Progress NONE =
      new Progress() {
        @Override
        public void begin(String task, int notes) {}

        @Override
        public void step() {}

        @Override
        public void end() {}
      };

  void begin(String task, int notes);

  void step();

  void end();
}
