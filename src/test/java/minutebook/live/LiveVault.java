package minutebook.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import minutebook.app.Application;
import minutebook.app.Places;
import minutebook.app.UserFolders;
import minutebook.index.Progress;
import minutebook.index.SyncRequest;
import minutebook.note.NoteOutline;
import minutebook.search.Hit;
import minutebook.search.Searcher.StoredNote;

/** A vault whose notes have query blocks, answered on 4 February 2026. */
final class LiveVault implements AutoCloseable {
  private final Application application;
  private final LiveBlocks blocks;

  private LiveVault(Application application) {
    this.application = application;
    ZoneId zone = application.configuration().search().timeZone();
    InstantSource noon =
        InstantSource.fixed(Translations.TODAY.atTime(LocalTime.NOON).atZone(zone).toInstant());
    this.blocks = new LiveBlocks(application.search(), application.configuration(), noon);
  }

  /**
   * A vault in an empty folder.
   *
   * @param notes path → Markdown
   */
  static LiveVault of(Path folder, Map<String, String> notes) throws Exception {
    Path vault = Files.createDirectories(folder.resolve("vault"));
    for (Map.Entry<String, String> note : notes.entrySet()) {
      Path file = vault.resolve(note.getKey());
      Files.createDirectories(file.getParent());
      Files.write(file, note.getValue().getBytes(UTF_8));
    }
    return at(vault, folder);
  }

  /**
   * A vault that is there.
   *
   * @param folder for the index
   */
  static LiveVault at(Path vault, Path folder) throws Exception {
    UserFolders user = new UserFolders(folder.resolve("user"), folder.resolve("data"));
    Application application =
        Application.open(new Places(vault, Optional.empty(), Optional.empty()), user);
    application.sync(SyncRequest.UPDATE, Progress.NONE);
    return new LiveVault(application);
  }

  Application application() {
    return application;
  }

  List<LiveBlock> blocks(String path) throws Exception {
    return blocks.of(application.search().note(path).orElseThrow());
  }

  /** What a tasks block comes to that no note has. */
  LiveBlock answer(String instructions) throws Exception {
    StoredNote any = application.search().note("three.md").orElseThrow();
    return blocks
        .of(
            new StoredNote(
                any.card(),
                new NoteOutline(
                    List.of(),
                    Map.of(),
                    List.of(),
                    List.of(),
                    List.of(Translations.block("tasks", instructions)),
                    List.of(),
                    0),
                List.of()))
        .getFirst();
  }

  LiveBlock.Answered answered(String path) throws Exception {
    return (LiveBlock.Answered) blocks(path).getFirst();
  }

  /** Texts of what is shown, each group after its name. */
  static List<String> texts(LiveBlock.Answered block) {
    return block.groups().stream()
        .flatMap(
            group ->
                Stream.concat(
                    group.name().isEmpty()
                        ? Stream.empty()
                        : Stream.of("[" + String.join(" › ", group.name()) + "]"),
                    group.hits().stream().map(LiveVault::text)))
        .toList();
  }

  private static String text(Hit hit) {
    return switch (hit) {
      case Hit.OfItem item -> item.item().text();
      case Hit.OfNote note -> note.note().path() + " " + note.items().size();
    };
  }

  @Override
  public void close() throws IOException {
    application.close();
  }
}
