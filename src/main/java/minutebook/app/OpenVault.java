package minutebook.app;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import minutebook.config.Configuration;
import minutebook.index.Coverage;
import minutebook.index.IndexDamagedException;
import minutebook.index.IndexFormatException;
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

/** A vault and its index under one configuration; another configuration needs another one. */
public final class OpenVault implements Closeable {
  private final Vault vault;
  private final Configuration configuration;
  private final LuceneStore store;
  private final LuceneSearcher searcher;
  private final IndexSync sync;
  private final Search search;
  private final Insight insight;
  private final LiveBlocks liveBlocks;

  OpenVault(Vault vault, Configuration configuration, Path index, InstantSource clock)
      throws IOException {
    this.vault = vault;
    this.configuration = configuration;
    this.store = new LuceneStore(index, configuration.analysis());
    this.searcher = new LuceneSearcher(index, configuration);
    store.whenCommitted(searcher::refresh);
    this.sync = new IndexSync(vault, configuration, store, clock);
    this.search = new Search(searcher, configuration, clock);
    this.insight = new Insight(search, configuration.search().profile());
    this.liveBlocks = new LiveBlocks(search, configuration, clock);
  }

  Vault vault() {
    return vault;
  }

  LuceneStore store() {
    return store;
  }

  public Configuration configuration() {
    return configuration;
  }

  /** Opens what searches ask, so that none waits for it. */
  void warm() {
    searcher.warm();
  }

  /** Brings the index in step with the vault; searches then see it, and do not wait for that. */
  SyncReport sync(SyncRequest request, Progress progress) throws IOException {
    return sync.run(request, progress);
  }

  /** Whether the index was made under this configuration, as it is not when a sync was refused. */
  boolean isInStep() throws IOException {
    return store.head().stream()
        .anyMatch(head -> head.configurationHash().equals(configuration.documentHash()));
  }

  /** Of when the index is, if it is of this vault and answers, in whatever format and settings. */
  Optional<Instant> answersAsOf() throws IOException {
    try {
      if (store.head().filter(head -> head.isOf(vault.root())).isEmpty()) {
        return Optional.empty();
      }
      return Optional.of(search.summary().syncedAt());
    } catch (NoIndexException | IndexDamagedException | IndexFormatException e) {
      return Optional.empty();
    }
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
