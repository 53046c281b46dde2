package minutebook.vault;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Goes through a whole vault and counts what it passes by the rules that say what is no note. */
final class CensusWalk extends SimpleFileVisitor<Path> {
  private static final String LINK = "symbolic-link";
  private static final String SPECIAL = "special-file";
  private static final String UNDECODED = "undecodable-name";

  private final Vault vault;
  private final Set<String> notes = new TreeSet<>();
  private final Set<String> linked = new TreeSet<>();
  private final Set<String> offline = new TreeSet<>();
  private final Map<String, Map<String, Integer>> excluded = new TreeMap<>();
  private final Map<String, String> unreadable = new TreeMap<>();

  /** The topmost folder that is left out, while the walk is in it. */
  private @Nullable Path outside;

  private String ruleOutside = "";

  CensusWalk(Vault vault) {
    this.vault = vault;
  }

  VaultCensus found() {
    List<VaultCensus.Excluded> all = new ArrayList<>();
    excluded.forEach(
        (rule, folders) ->
            folders.forEach(
                (folder, files) -> all.add(new VaultCensus.Excluded(rule, folder, files))));
    return new VaultCensus(notes, linked, offline, all, unreadable);
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    if (outside == null) {
      Optional<String> rule = vault.exclusionOfFolder(folder).or(() -> undecoded(folder));
      if (rule.isPresent()) {
        outside = folder;
        ruleOutside = rule.get();
      }
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    String path = vault.path(file);
    if (!isHidden(path) && (attributes.isRegularFile() || Files.isRegularFile(file))) {
      linked.add(path);
    }
    if (outside != null) {
      exclude(ruleOutside, outside);
      return FileVisitResult.CONTINUE;
    }
    Optional<String> rule =
        kind(attributes).or(() -> vault.exclusionOfFile(file)).or(() -> undecoded(file));
    if (rule.isPresent()) {
      exclude(rule.get(), file.resolveSibling(""));
    } else {
      notes.add(path);
    }
    if (attributes.isRegularFile()) {
      vault.offline(file).ifPresent(offline::add);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException failure) {
    return skip(file, failure);
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
    FileVisitResult result = failure == null ? FileVisitResult.CONTINUE : skip(folder, failure);
    if (folder.equals(outside)) {
      outside = null;
    }
    return result;
  }

  /** Whether it lies in a folder that is none of the vault, as Obsidian sees it. */
  private static boolean isHidden(String path) {
    return ("/" + VaultPath.folder(path)).contains("/.");
  }

  private static Optional<String> kind(BasicFileAttributes attributes) {
    if (attributes.isSymbolicLink()) {
      return Optional.of(LINK);
    }
    return attributes.isRegularFile() ? Optional.empty() : Optional.of(SPECIAL);
  }

  private Optional<String> undecoded(Path file) {
    return vault.isFoundByItsName(file) ? Optional.empty() : Optional.of(UNDECODED);
  }

  private void exclude(String rule, Path folder) {
    excluded
        .computeIfAbsent(rule, unused -> new TreeMap<>())
        .merge(vault.path(folder), 1, Integer::sum);
  }

  private FileVisitResult skip(Path file, IOException failure) {
    if (!(failure instanceof NoSuchFileException)) {
      unreadable.put(vault.path(file), VaultWalk.unreadable(failure));
    } else if (file.equals(vault.root())) {
      unreadable.put(
          VaultPath.ROOT, "the vault's folder is not there; mount its drive, or bring it back");
    }
    return FileVisitResult.CONTINUE;
  }
}
