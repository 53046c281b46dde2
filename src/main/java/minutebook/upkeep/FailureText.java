package minutebook.upkeep;

import java.io.IOException;

/** What is said of a failure. */
public final class FailureText {
  private FailureText() {}

  /** What the JDK says of a file is often its name alone; what is no failure of files is ours. */
  public static String of(Throwable failure) {
    if (!(failure instanceof IOException)) {
      return "this is a fault of Minutebook: " + failure;
    }
    String message = String.valueOf(failure.getMessage());
    return failure.getClass().getPackageName().startsWith("minutebook")
        ? message
        : failure.getClass().getSimpleName() + ": " + message;
  }
}
