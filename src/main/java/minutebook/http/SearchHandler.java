package minutebook.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import minutebook.search.SearchRequest;
import minutebook.search.SearchResult;

/** {@code GET /search}. */
final class SearchHandler implements Handler {
  private final HttpService.Services services;

  SearchHandler(HttpService.Services services) {
    this.services = services;
  }

  @Override
  public void handle(Context context) throws IOException {
    SearchRequest request =
        SearchParameters.read(Address.parameters(context.queryString()), services.configuration());
    SearchResult result = services.search().run(request);
    Json.answer(context, SearchJson.of(result, services.vault()));
  }
}
