package minutebook.cli;

import java.util.concurrent.TimeUnit;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import minutebook.index.Progress;
import minutebook.view.TerminalStyle;
import org.jspecify.annotations.Nullable;

/** Shows what takes longer than a second: a bar on a terminal, a line elsewhere. */
final class ProgressOnStderr implements Progress {
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(1);
  private static final int WIDTH = 72;

  private final Terminal terminal;
  private String noticed = "";
  private String task = "";
  private int notes;
  private int done;
  private long begun;
  private boolean shown;
  private @Nullable ProgressBar bar;

  ProgressOnStderr(Terminal terminal) {
    this.terminal = terminal;
  }

  /** A sync that is tried again has the same to say. */
  @Override
  public synchronized void notice(String text) {
    if (!text.equals(noticed)) {
      noticed = text;
      terminal.err().println(TerminalStyle.safe(text));
    }
  }

  @Override
  public synchronized void begin(String task, int notes) {
    this.task = task;
    this.notes = notes;
    this.done = 0;
    this.begun = System.nanoTime();
    this.shown = false;
  }

  @Override
  public synchronized void step() {
    done++;
    if (!shown && System.nanoTime() - begun > PATIENCE) {
      shown = true;
      show();
    }
    if (bar != null) {
      bar.stepTo(done);
    }
  }

  private void show() {
    if (terminal.errIsTerminal()) {
      bar =
          new ProgressBarBuilder()
              .setTaskName(task)
              .setInitialMax(notes)
              .setUnit(" notes", 1)
              .setStyle(ProgressBarStyle.ASCII)
              .setConsumer(new ConsoleProgressBarConsumer(terminal.err(), WIDTH))
              .build();
    } else {
      terminal.err().println(task + " " + Count.of(notes, "note") + " …");
    }
  }

  @Override
  public synchronized void end() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }
}
