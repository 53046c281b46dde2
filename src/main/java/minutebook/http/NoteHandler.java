package minutebook.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code GET /notes/{path}}: what the index has of a note, or its source. */
final class NoteHandler implements HttpService.Answering {
  private static final String SOURCE = "text/markdown";

  private final String prefix;

  /**
   * Makes one.
   *
   * @param prefix what stands before the slash and the note's path in an address
   */
  NoteHandler(String prefix) {
    this.prefix = prefix;
  }

  @Override
  public void answer(Context context, HttpService.Services services) throws IOException {
    String path = HttpService.rest(context, prefix);
    context.header("Vary", "Accept");
    if (asksForSource(context.header("Accept"))) {
      Optional<String> markdown = services.source().markdown(path);
      if (markdown.isEmpty()) {
        throw noSource(path, services);
      }
      context.contentType(SOURCE + "; charset=utf-8").result(markdown.get());
    } else {
      var note = services.search().note(path).orElseThrow(() -> none(path));
      var live = services.liveBlocks().of(note);
      var backlinks = services.search().backlinks(path, NoteJson.MOST_BACKLINKS);
      boolean isOffline = services.source().isOffline(path);
      Json.answer(context, NoteJson.of(note, live, backlinks, isOffline, services.vault()));
    }
  }

  /** Whether Markdown is named (RFC 9110, 12.5.1) and not refused by a weight of zero. */
  private static boolean asksForSource(@Nullable String accept) {
    return accept != null
        && Arrays.stream(accept.replace(" ", "").split(","))
            .map(range -> range.split(";", 2))
            .anyMatch(
                range ->
                    range[0].equalsIgnoreCase(SOURCE)
                        && (range.length == 1 || !range[1].matches("(?i)(.*;)?q=0(\\.0*)?")));
  }

  private static ProblemException noSource(String path, HttpService.Services services)
      throws IOException {
    boolean isOffline =
        services.search().note(path).isPresent() && services.source().isOffline(path);
    return isOffline
        ? new ProblemException(
            Problem.of(
                404,
                "the source of '%s' is offline: a cloud keeps it elsewhere; download it"
                    .formatted(path)))
        : none(path);
  }

  private static ProblemException none(String path) {
    return new ProblemException(Problem.of(404, "there is no note '" + path + "'"));
  }
}
