package minutebook.insight;

import java.util.List;
import minutebook.query.Qualifier;
import minutebook.query.QualifierValue;
import minutebook.query.QueryNode;
import minutebook.query.QueryText;
import minutebook.query.Span;

/** Parts of queries in our language. */
final class Terms {
  private static final Span NOWHERE = new Span(0, 0);

  private Terms() {}

  /** {@code person:"Ana Silva"}, which is nobody else when it is somebody's name. */
  static String of(Qualifier qualifier, String value) {
    return QueryText.print(
        new QueryNode.Qualified(
            qualifier, List.of(new QualifierValue(value, true, NOWHERE)), NOWHERE));
  }
}
