package minutebook.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import minutebook.app.Application;
import minutebook.app.Places;
import minutebook.app.SampleVault;
import minutebook.config.ConfigurationException;
import picocli.CommandLine;

/** Indexes the bundled sample vault in a temporary folder, and serves it. */
@CommandLine.Command(
    name = "demo",
    description = "Index the bundled sample vault in a temporary folder, and serve it.")
final class DemoCommand extends ServeCommand {
  @Override
  String example() {
    return "kestrel antenna";
  }

  @Override
  public Integer call() throws IOException, ConfigurationException {
    Path folder = Files.createTempDirectory("minutebook-demo-");
    Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
    Path vault = folder.resolve("Dockmere");
    SampleVault.copyTo(vault);
    Places given = options().places(vault);
    Places places =
        new Places(
            vault,
            given.index().or(() -> java.util.Optional.of(folder.resolve("index"))),
            given.configuration());
    try (Application application = Application.open(places, user())) {
      var report = sync(application, true);
      print(
          "%,d notes with %,d items of a sample vault, in %s"
              .formatted(report.notes(), report.items(), vault));
      return run(application);
    }
  }

  private static void delete(Path folder) {
    List<Path> deepestFirst;
    try (Stream<Path> all = Files.walk(folder)) {
      deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.deleteIfExists(path);
      }
    } catch (IOException leftForTheSystemToDelete) {
      System.err.println("could not delete " + folder);
    }
  }
}
