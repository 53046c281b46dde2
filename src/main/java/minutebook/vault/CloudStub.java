package minutebook.vault;

import java.util.Optional;

/** {@code .plan.md.icloud}: iCloud keeps {@code plan.md} elsewhere and left this in its place. */
final class CloudStub {
  private static final String BEFORE = ".";
  private static final String AFTER = ".icloud";

  private CloudStub() {}

  /** The name of the file that is elsewhere; empty when this is the name of no stub. */
  static Optional<String> noteOf(String name) {
    int end = name.length() - AFTER.length();
    return end > BEFORE.length() && name.startsWith(BEFORE) && name.endsWith(AFTER)
        ? Optional.of(name.substring(BEFORE.length(), end))
        : Optional.empty();
  }

  /** The name of the stub of a file. */
  static String of(String note) {
    return BEFORE + note + AFTER;
  }
}
