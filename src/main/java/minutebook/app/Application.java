package minutebook.app;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import minutebook.config.Configuration;
import minutebook.config.ConfigurationException;
import minutebook.config.ConfigurationStamp;
import minutebook.config.EffectiveSetting;
import minutebook.index.Coverage;
import minutebook.index.IndexCheck;
import minutebook.index.Progress;
import minutebook.index.SyncReport;
import minutebook.index.SyncRequest;
import minutebook.insight.Insight;
import minutebook.live.LiveBlocks;
import minutebook.search.NoIndexException;
import minutebook.search.Search;
import minutebook.upkeep.Ticker;
import minutebook.upkeep.UpkeepThread;
import minutebook.vault.Vault;
import minutebook.view.NoteSource;

/**
 * One vault, its index, and what can be done with them. What this gives out is of the configuration
 * that counts at that time; who runs for long asks {@link #lend} for it each time.
 */
public final class Application implements Closeable {
  private final Vault folder;
  private final Shared<OpenVault> vault;
  private final LiveVault live;
  private final Path index;

  private Application(
      Vault folder,
      Configuration configuration,
      Path index,
      InstantSource clock,
      EditedConfiguration edited)
      throws IOException {
    this.folder = folder;
    this.vault = new Shared<>(new OpenVault(folder, configuration, index, clock));
    this.live = new LiveVault(vault, edited, index, clock);
    this.index = index;
  }

  /**
   * Opens what is at these places.
   *
   * @throws UnusablePlaceException if there is no such vault, or the index would lie in it
   * @throws ConfigurationException if a setting cannot be used
   */
  public static Application open(Places places, UserFolders user)
      throws IOException, ConfigurationException {
    ConfigurationFiles files =
        new ConfigurationFiles(user, Optional.of(places.vault()), places.configuration());
    ConfigurationStamp stamp = files.stamp();
    Configuration configuration = files.read();
    Vault vault = new Vault(places.vault(), configuration.vault());
    Path index = places.index().orElseGet(() -> user.index(vault.root()));
    if (real(index).startsWith(vault.root())) {
      throw new UnusablePlaceException(
          "the index cannot lie in the vault ("
              + index
              + "); name another folder with --index DIR");
    }
    if (Files.exists(index) && !Files.isDirectory(index)) {
      throw new UnusablePlaceException(index + " is no folder; name one with --index DIR");
    }
    return new Application(
        vault, configuration, index, InstantSource.system(), new EditedConfiguration(files, stamp));
  }

  /**
   * The settings that count for a vault, or for any.
   *
   * @param configuration folder of the last layer
   * @throws UnusablePlaceException if there is no such folder
   * @throws ConfigurationException if a setting cannot be used
   */
  public static List<EffectiveSetting> settings(
      UserFolders user, Optional<Path> vault, Optional<Path> configuration)
      throws IOException, ConfigurationException {
    return new ConfigurationFiles(user, vault, configuration).effective();
  }

  /** Where a folder lies, or would lie, when links are followed. */
  private static Path real(Path folder) throws IOException {
    Path absolute = folder.toAbsolutePath().normalize();
    Path parent = absolute.getParent();
    return parent == null || Files.exists(absolute)
        ? absolute.toRealPath()
        : real(parent).resolve(absolute.getFileName());
  }

  /** The vault's name, as Obsidian knows it: its folder's. */
  public String vaultName() {
    return folder.name();
  }

  /** The vault's folder. */
  public Path vaultFolder() {
    return folder.root();
  }

  public Configuration configuration() {
    return vault.get().configuration();
  }

  /** Brings the index in step with the vault. */
  public SyncReport sync(SyncRequest request, Progress progress) throws IOException {
    return vault.get().sync(request, progress);
  }

  /**
   * Keeps the index in step with the vault, and with the configuration, until it is closed.
   *
   * @param progress is told how far each sync is
   * @param synced is told of each sync
   */
  public UpkeepThread keepUp(Progress progress, Consumer<SyncReport> synced) {
    return UpkeepThread.start(live, Ticker.SYSTEM, progress, synced);
  }

  /** Of when the index is, if it can answer searches of this vault, as old as it may be. */
  public Optional<Instant> answersAsOf() throws IOException {
    return vault.get().answersAsOf();
  }

  /** The open vault, which stays open until it is given back, whatever is configured meanwhile. */
  public LentVault lend() {
    return new LentVault(vault.lend());
  }

  /** Erases from the files of the index what was deleted from the notes. */
  public void purge() throws IOException {
    vault.get().store().purge();
  }

  /** Looks at everything the index stores, and changes nothing. */
  public IndexCheck check() throws IOException {
    return vault.get().store().check();
  }

  /** Where the index lies. */
  public Path indexFolder() {
    return index;
  }

  public Search search() {
    return vault.get().search();
  }

  public Insight insight() {
    return vault.get().insight();
  }

  public LiveBlocks liveBlocks() {
    return vault.get().liveBlocks();
  }

  public NoteSource source() {
    return vault.get().source();
  }

  /**
   * What is indexed and what is not.
   *
   * @throws NoIndexException if nothing has been indexed
   */
  public Coverage coverage() throws IOException {
    return vault.get().coverage();
  }

  @Override
  public void close() throws IOException {
    vault.close();
  }
}
