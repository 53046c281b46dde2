package minutebook.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the files of a configuration look like; another one after an edit. */
public record ConfigurationStamp(List<Seen> files) {
  /**
   * One file.
   *
   * @param key what tells it from another of the same name, where the system knows
   */
  public record Seen(Path path, long size, FileTime modified, @Nullable Object key) {}

  public ConfigurationStamp {
    files = List.copyOf(files);
  }

  /**
   * Looks at the layers over the bundled one.
   *
   * @param folders as {@link ConfigurationReader#read} takes them
   */
  public static ConfigurationStamp of(List<Path> folders) throws IOException {
    List<Seen> files = new ArrayList<>();
    for (Path folder : folders) {
      for (Path path : ConfigurationReader.yamlFiles(folder)) {
        BasicFileAttributes file = Files.readAttributes(path, BasicFileAttributes.class);
        files.add(new Seen(path, file.size(), file.lastModifiedTime(), file.fileKey()));
      }
    }
    return new ConfigurationStamp(files);
  }
}
