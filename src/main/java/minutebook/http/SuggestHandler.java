package minutebook.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;

/** {@code GET /suggest}. */
final class SuggestHandler implements Handler {
  private final HttpService.Services services;

  SuggestHandler(HttpService.Services services) {
    this.services = services;
  }

  @Override
  public void handle(Context context) throws IOException {
    SuggestParameters asked = SuggestParameters.read(Address.parameters(context.queryString()));
    Json.answer(
        context,
        SuggestJson.of(asked.text(), services.search().suggest(asked.text(), asked.most())));
  }
}
