package minutebook.cli;

import static minutebook.view.TerminalStyle.safe;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import minutebook.app.Application;
import minutebook.http.NoteJson;
import minutebook.live.LiveBlock;
import minutebook.query.Qualifier;
import minutebook.query.Wording;
import minutebook.search.Backlinks;
import minutebook.search.SearchRequest;
import minutebook.search.Searcher.StoredNote;
import minutebook.search.Unit;
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
    String name = String.join(" ", note);
    StoredNote found = find(application, name).orElseThrow(() -> none(name));
    String path = found.card().path();
    boolean isOffline = application.source().isOffline(path);
    if (raw) {
      String markdown =
          application
              .source()
              .markdown(path)
              .orElseThrow(() -> isOffline ? offline(path) : none(path));
      terminal().out().print(terminal().outIsTerminal() ? safe(markdown) : markdown);
      return DONE;
    }
    List<LiveBlock> live = application.liveBlocks().of(found);
    Backlinks backlinks = application.search().backlinks(path, NoteJson.MOST_BACKLINKS);
    if (options().json) {
      printJson(NoteJson.of(found, live, backlinks, isOffline, application.vaultName()));
    } else {
      terminal().out().print(new TerminalView(style()).render(found, live, backlinks, isOffline));
    }
    return DONE;
  }

  /** The note with this path, the ending left out or not; else the only one whose path has it. */
  private static Optional<StoredNote> find(Application application, String name)
      throws IOException {
    for (String ending : List.of("", ".md")) {
      Optional<StoredNote> exact = application.search().note(name + ending);
      if (exact.isPresent()) {
        return exact;
      }
    }
    List<String> paths = paths(application, name);
    if (paths.size() > 1) {
      throw new UsageException(
          "several notes have '" + name + "' in their path:\n  " + String.join("\n  ", paths));
    }
    return paths.isEmpty() ? Optional.empty() : application.search().note(paths.getFirst());
  }

  /** Paths with this in them, of raw sources too. */
  private static List<String> paths(Application application, String name) throws IOException {
    if (name.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return List.of();
    }
    String path = Wording.exactly(Qualifier.PATH, name);
    SearchRequest request =
        SearchRequest.of(path + " OR in:source " + path).unit(Unit.NOTE).page(0, MOST).build();
    return application.search().run(request).answer().hits().stream()
        .map(hit -> hit.note().path())
        .sorted()
        .toList();
  }

  private static UsageException offline(String path) {
    return new UsageException(
        "the file of '" + path + "' is offline: a cloud keeps it elsewhere; download it");
  }

  private static UsageException none(String name) {
    return new UsageException(
        "there is no note '" + name + "'; 'minutebook search --unit note' lists them");
  }
}
