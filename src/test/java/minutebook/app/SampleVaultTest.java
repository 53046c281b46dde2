package minutebook.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample vault is copied whole, from wherever the program runs. */
final class SampleVaultTest {
  private static final Path SOURCE = Path.of("src/main/resources/sample-vault");

  @TempDir Path folder;

  @Test
  void fromFolders() throws Exception {
    SampleVault.copyTo(folder.resolve("new/copy"));

    assertThat(contents(folder.resolve("new/copy"))).isEqualTo(contents(SOURCE)).hasSize(64);
  }

  @Test
  void fromTheJar() throws Exception {
    Path jar = folder.resolve("a program.jar");
    try (FileSystem files =
        FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of("create", "true"))) {
      copy(SOURCE, files.getPath("/sample-vault"));
      Path own = Path.of("minutebook/app/SampleVault.class");
      URL compiled = SampleVault.class.getResource("SampleVault.class");
      Path inJar = files.getPath("/" + own);
      Files.createDirectories(inJar.getParent());
      try (var stream = compiled.openStream()) {
        Files.copy(stream, inJar);
      }
    }

    try (URLClassLoader program =
        new URLClassLoader(new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
      Class<?> packaged = program.loadClass(SampleVault.class.getName());
      for (String copy : new String[] {"first", "second"}) {
        packaged.getMethod("copyTo", Path.class).invoke(null, folder.resolve(copy));
        assertThat(contents(folder.resolve(copy))).isEqualTo(contents(SOURCE));
      }
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path path : (Iterable<Path>) all::iterator) {
        Files.copy(path, to.resolve(from.relativize(path).toString()));
      }
    }
  }

  private static Map<String, String> contents(Path vault) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> all = Files.walk(vault)) {
      for (Path path : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
        contents.put(
            vault.relativize(path).toString(),
            new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1));
      }
    }
    return contents;
  }
}
