package minutebook.config;

/** Reads one setting as a value. */
interface Reading<T> {
  T of(Setting setting) throws ConfigurationException;
}
