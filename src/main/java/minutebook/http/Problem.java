package minutebook.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a request (RFC 9457).
 *
 * @param type of the problem; the status says enough, so it is {@code about:blank}
 * @param parameter that is wrong, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
    String type, String title, int status, String detail, @Nullable String parameter) {

  static Problem of(int status, String title, String detail) {
    return new Problem("about:blank", title, status, detail, null);
  }

  static Problem parameter(String parameter, String detail) {
    return new Problem("about:blank", "Bad parameter", 400, detail, parameter);
  }
}
