package minutebook.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import minutebook.app.Application;
import minutebook.app.Places;
import minutebook.app.SampleVault;
import minutebook.config.ConfigurationException;
import minutebook.index.SyncReport;
import minutebook.index.SyncRequest;
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
  Integer open() throws IOException, ConfigurationException {
    stop().listen();
    Path folder = Files.createTempDirectory("minutebook-demo-");
    try (Application application = Application.open(places(folder), user())) {
      SyncReport report = sync(application, SyncRequest.UPDATE.rebuilding());
      print(
          "%s with %s of a sample vault, in %s"
              .formatted(
                  Count.of(report.notes(), "note"),
                  Count.of(report.items(), "item"),
                  application.vaultFolder()));
      return run(application);
    } finally {
      delete(folder);
    }
  }

  /** It is told of with where the sample vault lies. */
  @Override
  void tellFirst(SyncReport report) {}

  private Places places(Path folder) throws IOException {
    Path vault = folder.resolve("Dockmere");
    SampleVault.copyTo(vault);
    Places given = options().places(vault);
    Path index = given.index().orElse(folder.resolve("index"));
    return new Places(vault, Optional.of(index), given.configuration());
  }

  private void delete(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException leftForTheSystemToDelete) {
      notice("could not delete " + folder);
    }
  }
}
