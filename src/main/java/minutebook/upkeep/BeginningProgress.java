package minutebook.upkeep;

import minutebook.index.Progress;
import minutebook.index.SyncStoppedException;

/**
 * Tells another how far a sync is, and one more when there is something to do: an edit of the
 * configuration may lead to a sync that nobody asked for.
 */
record BeginningProgress(Progress told, Runnable begun) implements Progress {
  @Override
  public void notice(String text) {
    told.notice(text);
  }

  @Override
  public void begin(String task, int notes) throws SyncStoppedException {
    begun.run();
    told.begin(task, notes);
  }

  @Override
  public void step() throws SyncStoppedException {
    told.step();
  }

  @Override
  public void end() {
    told.end();
  }
}
