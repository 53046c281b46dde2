package minutebook.search;

import minutebook.config.Dimension;

/** A value chosen beside the query. */
public record Filter(Dimension dimension, Mode mode, String value) {
  /** What a choice asks for. */
  public enum Mode {
    /** One of the values so chosen of the dimension; its own counts ignore them. */
    ANY,
    /** This value; the dimension's own counts obey it. */
    ALL,
    /** Not this value; the dimension's own counts obey it. */
    NOT
  }
}
