package minutebook.http;

import io.javalin.http.Context;
import java.io.IOException;

/** {@code GET /suggest}. */
final class SuggestHandler implements HttpService.Answering {
  @Override
  public void answer(Context context, HttpService.Services services) throws IOException {
    SuggestParameters asked = SuggestParameters.read(Address.parameters(context.queryString()));
    Json.answer(
        context,
        SuggestJson.of(asked.text(), services.search().suggest(asked.text(), asked.most())));
  }
}
