package minutebook.http;

import minutebook.query.Limits;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Says as a problem what the server refuses before any handler sees it. */
final class JettyProblems extends ErrorHandler {
  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    Problem problem = Problem.of(response.getStatus(), detail(response.getStatus()));
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problem.CONTENT_TYPE);
    SecurityHeaders.ALL.forEach(response.getHeaders()::put);
    Content.Sink.write(response, true, Json.write(problem), callback);
    return true;
  }

  private static String detail(int status) {
    return switch (status) {
      case 414 ->
          "the address is longer than %,d bytes; a query has at most %,d characters, so shorten it or choose fewer values"
              .formatted(HttpService.MAX_HEAD, Limits.LENGTH);
      case 431 ->
          "the address and the headers are longer than %,d bytes; send fewer or shorter headers"
              .formatted(HttpService.MAX_HEAD);
      default -> "the request is not one this server reads";
    };
  }
}
