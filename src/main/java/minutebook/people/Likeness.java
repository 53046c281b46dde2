package minutebook.people;

/** Why two names are probably one person's, the best reason first. */
enum Likeness {
  SAME_LETTERS("the same letters but for accents, blanks and hyphens"),
  OTHER_ORDER("the same words in another order"),
  ONE_LETTER("one letter apart"),
  INITIAL("one has an initial where the other has a name"),
  MISSING_NAME("one has a middle name that the other leaves out"),
  TWO_LETTERS("two letters apart"),
  ONE_OF_FEW_LETTERS("one letter apart, in a short name"),
  FIRST_NAME("the only full name that begins with this first name");

  private final String reason;

  Likeness(String reason) {
    this.reason = reason;
  }

  String reason() {
    return reason;
  }
}
