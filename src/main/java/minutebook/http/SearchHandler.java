package minutebook.http;

import io.javalin.http.Context;
import java.io.IOException;
import minutebook.search.SearchRequest;
import minutebook.search.SearchResult;

/** {@code GET /search}. */
final class SearchHandler implements HttpService.Answering {
  @Override
  public void answer(Context context, HttpService.Services services) throws IOException {
    SearchRequest request =
        SearchParameters.read(Address.parameters(context.queryString()), services.configuration());
    SearchResult result = services.search().run(request);
    Json.answer(context, SearchJson.of(result, services.vault()));
  }
}
