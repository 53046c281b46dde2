package minutebook.vault;

/** Port: is told what changed in a vault; may be called by several threads. */
public interface Changes {
  /**
   * Something changed at a path, or under it.
   *
   * @param path from the vault's root, with {@code /}
   */
  void at(String path);

  /** Something may have changed, and nobody knows where. */
  void anywhere();
}
