package minutebook.cli;

import java.io.Closeable;
import java.io.IOException;
import minutebook.app.Application;
import minutebook.app.LentVault;
import minutebook.app.OpenVault;
import minutebook.http.HttpService;
import minutebook.upkeep.UpkeepStatus;
import minutebook.upkeep.UpkeepThread;
import org.jspecify.annotations.Nullable;

/** An application as the HTTP service asks it, kept up if that is wished. */
public final class ServedVault implements HttpService.Lender, Closeable {
  private final Application application;
  private volatile @Nullable UpkeepThread upkeep;

  public ServedVault(Application application) {
    this.application = application;
  }

  /**
   * From now on the vault and the configuration are followed.
   *
   * @param indexMayHaveChanged runs after each sync
   */
  public void keepUp(Runnable indexMayHaveChanged) {
    upkeep = application.keepUp(report -> indexMayHaveChanged.run());
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
    return running == null ? UpkeepStatus.OFF : running.status();
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
