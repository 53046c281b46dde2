package minutebook.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a request (RFC 9457).
 *
 * @param type of the problem; the status says enough, so it is {@code about:blank}
 * @param parameter that is wrong, or null
 * @param position in the parameter's value, as a UTF-16 offset, or null
 * @param warnings all that is wrong within the parameter's value, if it is more than one thing
 * @param candidates what may be meant by a name that means no one thing
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    @Nullable String parameter,
    @Nullable Integer position,
    @Nullable List<WarningJson> warnings,
    @Nullable List<Candidate> candidates) {
  /**
   * What may be meant.
   *
   * @param url where it is answered
   */
  record Candidate(String name, String url) {}

  static final String CONTENT_TYPE = "application/problem+json; charset=utf-8";

  static Problem of(int status, String detail) {
    return new Problem("about:blank", title(status), status, detail, null, null, null, null);
  }

  static Problem parameter(String parameter, String detail) {
    return new Problem("about:blank", "Bad parameter", 400, detail, parameter, null, null, null);
  }

  /** Nothing can be answered from the index as it is. */
  static Problem unavailable(String title, String detail) {
    return new Problem("about:blank", title, 503, detail, null, null, null, null);
  }

  /** Nothing has the name that was asked for. */
  static Problem named(String detail, List<Candidate> candidates) {
    return new Problem(
        "about:blank",
        title(404),
        404,
        detail,
        null,
        null,
        null,
        candidates.isEmpty() ? null : candidates);
  }

  /** What is wrong within a parameter's value; the first is said, and all are listed if several. */
  static Problem within(String parameter, List<WarningJson> warnings) {
    WarningJson first = warnings.getFirst();
    return new Problem(
        "about:blank",
        "Bad parameter",
        400,
        first.message(),
        parameter,
        first.start(),
        warnings.size() > 1 ? warnings : null,
        null);
  }

  private static String title(int status) {
    return switch (status) {
      case 403 -> "Forbidden";
      case 404 -> "Not found";
      case 406 -> "Not acceptable";
      case 405 -> "Method not allowed";
      case 414 -> "Address too long";
      case 421 -> "Misdirected request";
      case 431 -> "Headers too long";
      case 500 -> "Internal error";
      case 429 -> "Too many clients";
      default -> "Bad request";
    };
  }
}
