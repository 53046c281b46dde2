package minutebook.config;

/** Where a setting stands: file, line and column, both 1-based. */
public record Origin(String file, int line, int column) {
  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
