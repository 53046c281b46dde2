package minutebook.cli;

import java.io.Closeable;
import java.io.IOException;
import java.util.function.Consumer;
import minutebook.app.Application;
import minutebook.app.LentVault;
import minutebook.app.OpenVault;
import minutebook.http.HttpService;
import minutebook.index.Progress;
import minutebook.index.SyncReport;
import minutebook.upkeep.UpkeepStatus;
import minutebook.upkeep.UpkeepThread;
import org.jspecify.annotations.Nullable;

/** An application as the HTTP service asks it, kept up if that is wished. */
public final class ServedVault implements HttpService.Lender, Closeable {
  private final Application application;
  private final UpkeepStatus before;
  private volatile @Nullable UpkeepThread upkeep;

  private ServedVault(Application application, UpkeepStatus before) {
    this.application = application;
    this.before = before;
  }

  /** One that is as it was at the beginning. */
  public static ServedVault asItIs(Application application) {
    return new ServedVault(application, UpkeepStatus.OFF);
  }

  /** One for which {@link #keepUp} is to be called. */
  public static ServedVault followed(Application application) {
    return new ServedVault(application, UpkeepStatus.STARTING);
  }

  /**
   * From now on the vault and the configuration are followed.
   *
   * @param progress is told how far each sync is
   * @param synced is told of each sync
   */
  public void keepUp(Progress progress, Consumer<SyncReport> synced) {
    upkeep = application.keepUp(progress, synced);
  }

  @Override
  public HttpService.Loan lend() {
    LentVault lent = application.lend();
    return new Loan(lent, services(lent.vault()));
  }

  private HttpService.Services services(OpenVault vault) {
    return new HttpService.Services(
        application.vaultName(),
        vault.configuration(),
        vault.search(),
        vault.insight(),
        vault.source(),
        vault.liveBlocks(),
        vault::coverage);
  }

  @Override
  public UpkeepStatus upkeep() {
    UpkeepThread running = upkeep;
    return running == null ? before : running.status();
  }

  /** Ends what {@link #keepUp} began. */
  @Override
  public void close() {
    UpkeepThread running = upkeep;
    if (running != null) {
      running.close();
    }
  }

  private record Loan(LentVault lent, HttpService.Services services) implements HttpService.Loan {
    @Override
    public void close() throws IOException {
      lent.close();
    }
  }
}
