package minutebook.lucene;

import com.fasterxml.jackson.annotation.JsonInclude;
import minutebook.note.Person;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Records as stored JSON and back. */
final class Json {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addMixIn(Person.class, StoredPerson.class)
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  private Json() {}

  /** People are on every item and hardly one is inferred, so that is left out when false. */
  interface StoredPerson {
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    boolean inferred();
  }

  static String write(Object value) {
    return MAPPER.writeValueAsString(value);
  }

  static <T> T read(String json, Class<T> type) {
    return MAPPER.readValue(json, type);
  }
}
