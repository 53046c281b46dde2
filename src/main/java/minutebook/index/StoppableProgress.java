package minutebook.index;

import java.util.function.BooleanSupplier;

/** Tells another how far a sync is, and ends it at the next note once it is to stop. */
public record StoppableProgress(Progress told, BooleanSupplier isToStop) implements Progress {
  @Override
  public void notice(String text) {
    told.notice(text);
  }

  @Override
  public void begin(String task, int notes) throws SyncStoppedException {
    goOn();
    told.begin(task, notes);
  }

  @Override
  public void step() throws SyncStoppedException {
    goOn();
    told.step();
  }

  @Override
  public void end() {
    told.end();
  }

  private void goOn() throws SyncStoppedException {
    if (isToStop.getAsBoolean()) {
      throw new SyncStoppedException();
    }
  }
}
