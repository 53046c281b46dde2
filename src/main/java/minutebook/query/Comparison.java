package minutebook.query;

/**
 * How a value is compared, and with what: {@code >=medium} is {@code AT_LEAST} and {@code medium}.
 */
record Comparison(Operator operator, String operand) {

  enum Operator {
    EQUAL,
    ABOVE,
    AT_LEAST,
    BELOW,
    AT_MOST
  }

  static Comparison of(String value) {
    String text = value.strip();
    if (text.startsWith(">=")) {
      return new Comparison(Operator.AT_LEAST, text.substring(2).strip());
    }
    if (text.startsWith("<=")) {
      return new Comparison(Operator.AT_MOST, text.substring(2).strip());
    }
    if (text.startsWith(">")) {
      return new Comparison(Operator.ABOVE, text.substring(1).strip());
    }
    if (text.startsWith("<")) {
      return new Comparison(Operator.BELOW, text.substring(1).strip());
    }
    return new Comparison(Operator.EQUAL, text);
  }
}
