package minutebook.lucene;

/**
 * One word of a query.
 *
 * @param inflected as the inflected fields have it
 * @param asWritten as the exact fields have it
 */
record Token(String inflected, String asWritten) {
  @Override
  public String toString() {
    return '"' + asWritten + '"';
  }
}
