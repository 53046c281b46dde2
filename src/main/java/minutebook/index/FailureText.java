package minutebook.index;

import java.io.IOException;
import java.nio.file.AccessDeniedException;

/** What is said of a failure. */
public final class FailureText {
  private FailureText() {}

  /** What the JDK says of a file is often its name alone; what is no failure of files is ours. */
  public static String of(Throwable failure) {
    return switch (failure) {
      case AccessDeniedException denied ->
          denied.getFile() + " may not be opened; change its permissions";
      case IOException ours when ours.getClass().getPackageName().startsWith("minutebook") ->
          String.valueOf(ours.getMessage());
      case IOException other -> other.getClass().getSimpleName() + ": " + other.getMessage();
      default -> "this is a fault of Minutebook: " + failure;
    };
  }
}
