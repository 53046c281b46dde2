package minutebook.http;

import io.javalin.http.Context;
import tools.jackson.databind.json.JsonMapper;

/** JSON as the contract has it: names in the order of the records, dates as ISO 8601. */
public final class Json {
  private static final JsonMapper MAPPER = JsonMapper.shared();

  private Json() {}

  public static String write(Object value) {
    return MAPPER.writeValueAsString(value);
  }

  static void answer(Context context, Object value) {
    context.contentType("application/json; charset=utf-8").result(write(value));
  }
}
