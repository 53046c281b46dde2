package minutebook.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Optional;
import minutebook.config.Configuration;
import minutebook.config.WatchRules;
import minutebook.index.FailureText;
import minutebook.index.Progress;
import minutebook.index.SyncReport;
import minutebook.index.SyncRequest;
import minutebook.index.SyncStoppedException;
import minutebook.upkeep.UpkeptVault;
import minutebook.vault.Changes;
import minutebook.vault.FolderWatch;
import minutebook.vault.Vault;
import minutebook.vault.Watch;
import minutebook.vault.WatchRefusedException;

/**
 * The open vault as one thread keeps it up: another is put in its place with each configuration.
 */
final class LiveVault implements UpkeptVault {
  private final Shared<OpenVault> vault;
  private final EditedConfiguration edited;
  private final Path index;
  private final InstantSource clock;

  LiveVault(Shared<OpenVault> vault, EditedConfiguration edited, Path index, InstantSource clock) {
    this.vault = vault;
    this.edited = edited;
    this.index = index;
    this.clock = clock;
  }

  @Override
  public Watch open(Changes changes) throws WatchRefusedException {
    return FolderWatch.open(vault.get().vault(), changes);
  }

  @Override
  public WatchRules rules() {
    return vault.get().configuration().watching();
  }

  @Override
  public SyncReport sync(SyncRequest request, Progress progress) throws IOException {
    return vault.get().sync(request, progress);
  }

  @Override
  public Collection<String> paths() throws IOException {
    return vault.get().store().files().keySet();
  }

  @Override
  public boolean reconfigure(boolean again, Progress progress) throws IOException {
    Optional<Configuration> next = edited.next(again);
    if (next.isEmpty()) {
      return false;
    }
    boolean isAnother = !next.get().equals(vault.get().configuration());
    if (isAnother) {
      // Merges that go on would lock the next one out, and be waited for by whoever is last to end.
      vault.get().store().settle();
      vault.replace(openInStep(next.get(), progress));
    }
    edited.accept();
    return isAnother;
  }

  private OpenVault openInStep(Configuration configuration, Progress progress) throws IOException {
    try {
      return inStep(configuration, progress);
    } catch (SyncStoppedException asTold) {
      throw asTold;
    } catch (IOException | RuntimeException | Error e) {
      edited.refuse(
          "the index cannot be made anew under the edited configuration, which is tried again: "
              + FailureText.of(e));
      throw e;
    }
  }

  /** Searches ask the index as they would read it, so it is made anew before they do, if it is. */
  private OpenVault inStep(Configuration configuration, Progress progress) throws IOException {
    Configuration before = vault.get().configuration();
    Vault files = new Vault(vault.get().vault().root(), configuration.vault());
    OpenVault open = new OpenVault(files, configuration, index, clock);
    try {
      if (!configuration.documentHash().equals(before.documentHash())) {
        SyncReport report = open.sync(SyncRequest.UPDATE, progress);
        if (!open.isInStep()) {
          throw new EarlierIndexKeptException(report);
        }
      }
      open.warm();
      return open;
    } catch (IOException | RuntimeException | Error e) {
      try (open) {
        throw e;
      }
    }
  }

  @Override
  public Optional<String> configurationProblem() {
    return edited.problem();
  }
}
