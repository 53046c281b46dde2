package minutebook.cli;

/** The command line was used wrongly; the message says what was wrong and what to write. */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }
}
