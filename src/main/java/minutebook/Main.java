package minutebook;

/** Runs the command line: arguments in, exit code out. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.exit(0);
  }
}
