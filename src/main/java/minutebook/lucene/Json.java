package minutebook.lucene;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Map;
import minutebook.note.Person;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.MutableConfigOverride;
import tools.jackson.databind.json.JsonMapper;

/** Records as stored JSON and back; what is null, an empty list or an empty map is left out. */
final class Json {
  /** It is our own, and as long as notes are. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNameLength(Integer.MAX_VALUE)
                  .maxStringLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private static final JsonMapper MAPPER =
      JsonMapper.builder(FACTORY)
          .addMixIn(Person.class, StoredPerson.class)
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .changeDefaultPropertyInclusion(all -> all.withValueInclusion(Include.NON_NULL))
          .withConfigOverride(List.class, Json::emptyIsAbsent)
          .withConfigOverride(Map.class, Json::emptyIsAbsent)
          .build();

  private Json() {}

  /** People are on every item and hardly one is inferred, so that is left out when false. */
  interface StoredPerson {
    @JsonInclude(Include.NON_DEFAULT)
    boolean inferred();
  }

  private static void emptyIsAbsent(MutableConfigOverride override) {
    override
        .setInclude(JsonInclude.Value.construct(Include.NON_EMPTY, Include.ALWAYS))
        .setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
  }

  static String write(Object value) {
    return MAPPER.writeValueAsString(value);
  }

  static <T> T read(String json, Class<T> type) {
    return MAPPER.readValue(json, type);
  }
}
