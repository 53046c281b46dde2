package minutebook.config;

/** A setting that cannot be used: where it stands, what is wrong, and what would be right. */
public final class ConfigurationException extends Exception {
  private static final long serialVersionUID = 1L;

  public ConfigurationException(Origin origin, String wrong, String mend) {
    super(origin + ": " + wrong + "; " + mend);
  }
}
