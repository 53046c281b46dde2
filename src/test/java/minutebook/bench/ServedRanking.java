package minutebook.bench;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import minutebook.app.Application;
import minutebook.app.Places;
import minutebook.app.UserFolders;
import minutebook.bench.TestCollection.Question;
import minutebook.http.TestService;
import minutebook.index.Progress;
import minutebook.index.SyncRequest;
import tools.jackson.databind.JsonNode;

/** What Minutebook answers: a collection's vault, indexed and asked over HTTP. */
final class ServedRanking implements Ranking, Closeable {
  /** Title and text of a note are an item each, so that a document may be listed twice. */
  private static final String LIMIT = String.valueOf(2 * DEPTH);

  private final Application application;
  private final TestService service;

  private ServedRanking(Application application) throws IOException {
    this.application = application;
    this.service = TestService.of(application);
  }

  /**
   * Indexes a vault and serves it.
   *
   * @param work folder for the index; nothing of the user's own is read or written
   * @param configuration folder of settings over the program's
   */
  static ServedRanking of(Path vault, Path work, Optional<Path> configuration) throws Exception {
    Application application =
        Application.open(
            new Places(vault, Optional.of(work.resolve("index")), configuration),
            new UserFolders(work.resolve("configuration"), work.resolve("data")));
    application.sync(SyncRequest.UPDATE.rebuilding(), Progress.NONE);
    return new ServedRanking(application);
  }

  /** A question as a query, and the meeting within which it is asked as a qualifier. */
  static String query(Question question) {
    String words = PlainQuery.of(question.text());
    return question.meeting().isEmpty()
        ? words
        : words + " path:\"" + CollectionVault.folder(question.meeting()) + "\"";
  }

  @Override
  public List<String> ranked(Question question) throws Exception {
    return ListedItem.in(answer(question)).stream()
        .map(item -> CollectionVault.document(item.path()))
        .distinct()
        .limit(DEPTH)
        .toList();
  }

  /** The service's answer to a question. */
  JsonNode answer(Question question) throws Exception {
    return service.json(
        "/api/v1/search", "q", query(question), "limit", LIMIT, "facets", "", "highlight", "false");
  }

  @Override
  public void close() throws IOException {
    try (application;
        service) {
      // Each is closed, also when another cannot be.
    }
  }
}
