package minutebook.app;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import minutebook.config.Configuration;
import minutebook.config.ConfigurationException;
import minutebook.config.ConfigurationReader;
import minutebook.config.EffectiveSetting;
import minutebook.index.Coverage;
import minutebook.index.IndexCheck;
import minutebook.index.IndexSync;
import minutebook.index.Progress;
import minutebook.index.SyncReport;
import minutebook.index.SyncRequest;
import minutebook.insight.Insight;
import minutebook.live.LiveBlocks;
import minutebook.lucene.LuceneSearcher;
import minutebook.lucene.LuceneStore;
import minutebook.search.NoIndexException;
import minutebook.search.Search;
import minutebook.vault.Vault;
import minutebook.view.NoteSource;

/** One vault, its index, and what can be done with them. */
public final class Application implements Closeable {
  private final Vault vault;
  private final Path index;
  private final Configuration configuration;
  private final LuceneStore store;
  private final LuceneSearcher searcher;
  private final IndexSync sync;
  private final Search search;
  private final Insight insight;
  private final LiveBlocks liveBlocks;

  private Application(Vault vault, Configuration configuration, Path index, InstantSource clock)
      throws IOException {
    this.vault = vault;
    this.index = index;
    this.configuration = configuration;
    this.store = new LuceneStore(index, configuration.analysis());
    this.searcher = new LuceneSearcher(index, configuration);
    this.sync = new IndexSync(vault, configuration, store, clock);
    this.search = new Search(searcher, configuration, clock);
    this.insight = new Insight(search, configuration.search().profile());
    this.liveBlocks = new LiveBlocks(search, configuration, clock);
  }

  /**
   * Opens what is at these places.
   *
   * @throws UnusablePlaceException if there is no such vault, or the index would lie in it
   * @throws ConfigurationException if a setting cannot be used
   */
  public static Application open(Places places, UserFolders user)
      throws IOException, ConfigurationException {
    Configuration configuration =
        ConfigurationReader.read(layers(user, Optional.of(places.vault()), places.configuration()));
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
    return new Application(vault, configuration, index, InstantSource.system());
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
    return ConfigurationReader.effective(layers(user, vault, configuration));
  }

  private static List<Path> layers(
      UserFolders user, Optional<Path> vault, Optional<Path> configuration) throws IOException {
    requireFolder(vault, "name your vault with --vault DIR");
    requireFolder(configuration, "--config DIR names a folder of settings");
    return Places.layers(user, vault, configuration);
  }

  private static void requireFolder(Optional<Path> place, String mend) throws IOException {
    if (place.isPresent() && !Files.isDirectory(place.get())) {
      throw new UnusablePlaceException("there is no folder " + place.get() + "; " + mend);
    }
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
    return vault.name();
  }

  /** The vault's folder. */
  public Path vaultFolder() {
    return vault.root();
  }

  public Configuration configuration() {
    return configuration;
  }

  /** Brings the index in step with the vault. */
  public SyncReport sync(SyncRequest request, Progress progress) throws IOException {
    return sync.run(request, progress);
  }

  /** Erases from the files of the index what was deleted from the notes. */
  public void purge() throws IOException {
    store.purge();
  }

  /** Looks at everything the index stores, and changes nothing. */
  public IndexCheck check() throws IOException {
    return store.check();
  }

  /** Where the index lies. */
  public Path indexFolder() {
    return index;
  }

  public Search search() {
    return search;
  }

  public Insight insight() {
    return insight;
  }

  public LiveBlocks liveBlocks() {
    return liveBlocks;
  }

  public NoteSource source() {
    return new NoteSource(vault);
  }

  /**
   * What is indexed and what is not.
   *
   * @throws NoIndexException if nothing has been indexed
   */
  public Coverage coverage() throws IOException {
    search.summary();
    return Coverage.of(store, vault);
  }

  @Override
  public void close() throws IOException {
    try (store;
        searcher) {
      // Each is closed, also when another cannot be.
    }
  }
}
