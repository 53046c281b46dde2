package minutebook.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minutebook.app.Application;
import minutebook.http.NoteJson;
import minutebook.http.SearchParameters;
import minutebook.search.Hit;
import minutebook.search.Searcher.StoredNote;
import minutebook.view.TerminalView;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows a note. */
@CommandLine.Command(name = "show", description = "Show a note.")
final class ShowCommand extends Command {
  private static final int MOST = 10;

  @Parameters(
      arity = "1..*",
      paramLabel = "NOTE",
      description = "Its path in the vault, or a part of it that no other note has.")
  private List<String> note = List.of();

  @Option(names = "--raw", description = "As it was written.")
  private boolean raw;

  @Override
  int run(Application application) throws IOException {
    StoredNote found = find(application, String.join(" ", note));
    if (raw) {
      Optional<String> markdown = application.source().markdown(found.card().path());
      terminal().out().print(markdown.orElseThrow(() -> none(found.card().path())));
    } else if (options().json) {
      printJson(NoteJson.of(found, application.vaultName()));
    } else {
      terminal().out().print(new TerminalView(style()).render(found));
    }
    return DONE;
  }

  private static StoredNote find(Application application, String name) throws IOException {
    Optional<StoredNote> exact = application.search().note(name);
    if (exact.isPresent()) {
      return exact.get();
    }
    String query = "path:\"" + name.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    var request =
        SearchParameters.read(
            Map.of(
                "q", List.of(query),
                "unit", List.of("note"),
                "facets", List.of(""),
                "limit", List.of(String.valueOf(MOST))),
            application.configuration());
    List<String> paths =
        application.search().run(request).answer().hits().stream()
            .map(Hit::note)
            .map(note -> note.path())
            .toList();
    if (paths.size() > 1) {
      throw new UsageException(
          "several notes have '" + name + "' in their path:\n  " + String.join("\n  ", paths));
    }
    return paths.stream()
        .findFirst()
        .flatMap(path -> stored(application, path))
        .orElseThrow(() -> none(name));
  }

  private static Optional<StoredNote> stored(Application application, String path) {
    try {
      return application.search().note(path);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static UsageException none(String name) {
    return new UsageException(
        "there is no note '" + name + "'; 'minutebook search --unit note' lists them");
  }
}
