package minutebook.markdown;

import java.nio.charset.Charset;
import minutebook.config.PeopleRules;
import minutebook.note.Diagnostic;
  static Diagnostic tooManyParticipants(int found, int most) {
    return tooMany(DiagnosticCode.TOO_MANY_PARTICIPANTS, "participants", found, most);
  }

  static Diagnostic tooManyTags(int found, int most) {
    return tooMany(DiagnosticCode.TOO_MANY_TAGS, "tags", found, most);
  }

  private static Diagnostic tooMany(DiagnosticCode code, String what, int found, int most) {
    return new Diagnostic(
        code,
        1,
        "the note has %,d %s; only the first %,d count".formatted(found, what, most),
        "name fewer, or raise max-" + what + " in limits.yaml");
  }

  static Diagnostic ownerUnknown(String written, int line) {
    return new Diagnostic(
        DiagnosticCode.OWNER_UNKNOWN,
        line,
        "'" + written + "' means the owner of the vault, and nobody is configured as that",
        PeopleRules.TO_NAME_THE_OWNER);
  }
}
