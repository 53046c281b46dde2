package minutebook.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import minutebook.config.Configuration;
import minutebook.config.ConfigurationReader;
import minutebook.config.Dimension;
import minutebook.config.FacetRules;
import minutebook.vault.Vault;

/** A vault in a folder; each edit has a time of its own, long before any sync. */
public final class TestVault {
  /** The bundled one, with properties that {@link RandomNotes} have. */
  public static final Configuration CONFIGURATION =
      withProperties(ConfigurationReader.bundled(), "place", "size");

  /** For searches: a Wednesday, the same day in almost all time zones. */
  public static final InstantSource NOON =
      InstantSource.fixed(Instant.parse("2025-12-03T12:00:00Z"));

  private static final Instant FIRST_EDIT = Instant.parse("2025-01-01T00:00:00Z");
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-01-01T00:00:00Z"));

  private final Path root;
  private int edits;

  public TestVault(Path root) {
    this.root = root;
  }

  /** A configuration in which these are dimensions and qualifiers. */
  public static Configuration withProperties(Configuration configuration, String... names) {
    List<Dimension> dimensions = new ArrayList<>(Dimension.builtIn());
    for (String name : names) {
      dimensions.add(Dimension.property(name));
    }
    FacetRules facets = configuration.facets();
    return new Configuration(
        configuration.notes(),
        configuration.limits(),
        configuration.tasks(),
        configuration.people(),
        new FacetRules(dimensions, facets.shown(), facets.values()),
        configuration.search(),
        configuration.analysis(),
        configuration.vault(),
        configuration.watching(),
        configuration.documentHash() + String.join(",", names));
  }

  public TestVault note(String path, String markdown) {
    try {
      Path file = root.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, markdown);
      touch(path);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Path root() {
    return root;
  }

  public void touch(String path) throws IOException {
    edits++;
    Files.setLastModifiedTime(
        root.resolve(path), FileTime.from(FIRST_EDIT.plusSeconds(10L * edits)));
  }

  public TestVault delete(String path) throws IOException {
    Files.delete(root.resolve(path));
    return this;
  }

  /** The file could be written again and look the same. */
  public void writtenDuringTheScan(String path) throws IOException {
    Files.setLastModifiedTime(root.resolve(path), FileTime.from(CLOCK.instant()));
  }

  /** The file keeps its time, as with any program that moves files. */
  public void rename(String from, String to) throws IOException {
    Files.createDirectories(root.resolve(to).getParent());
    Files.move(root.resolve(from), root.resolve(to));
  }

  public SyncReport sync(IndexStore store) throws IOException {
    return sync(store, CONFIGURATION, false);
  }

  public SyncReport sync(IndexStore store, SyncRequest request) throws IOException {
    return sync(store, request, Progress.NONE);
  }

  SyncReport sync(IndexStore store, Progress progress) throws IOException {
    return sync(store, SyncRequest.UPDATE, progress);
  }

  public SyncReport sync(IndexStore store, SyncRequest request, Progress progress)
      throws IOException {
    return new IndexSync(new Vault(root, CONFIGURATION.vault()), CONFIGURATION, store, CLOCK)
        .run(request, progress);
  }

  SyncReport syncAt(IndexStore store, Instant time, SyncRequest request) throws IOException {
    InstantSource clock = InstantSource.fixed(time);
    return new IndexSync(new Vault(root, CONFIGURATION.vault()), CONFIGURATION, store, clock)
        .run(request, Progress.NONE);
  }

  SyncReport syncAt(IndexStore store, Instant time) throws IOException {
    return syncAt(store, time, Progress.NONE);
  }

  SyncReport syncAt(IndexStore store, Instant time, Progress progress) throws IOException {
    InstantSource clock = InstantSource.fixed(time);
    return new IndexSync(new Vault(root, CONFIGURATION.vault()), CONFIGURATION, store, clock)
        .run(SyncRequest.UPDATE, progress);
  }

  SyncReport syncWithoutMemory(IndexStore store, Progress progress) throws IOException {
    return syncWithoutMemory(store, SyncRequest.UPDATE, progress);
  }

  /** With no memory for parsed notes: each is read again when it is indexed. */
  SyncReport syncWithoutMemory(IndexStore store, SyncRequest request, Progress progress)
      throws IOException {
    return new IndexSync(new Vault(root, CONFIGURATION.vault()), CONFIGURATION, store, CLOCK, 0)
        .run(request, progress);
  }

  Vault open() throws IOException {
    return new Vault(root, CONFIGURATION.vault());
  }

  public SyncReport rebuild(IndexStore store) throws IOException {
    return sync(store, CONFIGURATION, true);
  }

  public SyncReport sync(IndexStore store, Configuration configuration, boolean rebuild)
      throws IOException {
    return new IndexSync(new Vault(root, configuration.vault()), configuration, store, CLOCK)
        .run(rebuild ? SyncRequest.UPDATE.rebuilding() : SyncRequest.UPDATE, Progress.NONE);
  }
}
