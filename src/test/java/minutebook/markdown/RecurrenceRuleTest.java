package minutebook.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecurrenceRuleTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "every day",
        "every 3 days",
        "every weekday",
        "every week on Tuesday, Friday",
        "every 2 weeks on Mon and Thu",
        "every month on the last",
        "every month on the 2nd last Friday",
        "every month on the first weekday",
        "every month on the 1st and 24th",
        "every Monday, Wednesday or Friday",
        "every Sunday",
        "every January on the 15th",
        "every April and December on the 1st and 24th",
        "every day at 9, 17",
        "every year",
        "every day when done",
        "every month on the 31st when done",
        "EVERY Week ON monday WHEN Done",
        "every  week  on  Monday"
      })
  void aRuleIsReadWhole(String rule) {
    assertThat(RecurrenceRule.length(rule)).isEqualTo(rule.length());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      every month with the team          | every month
      every month, with the team         | every month
      every month, Friday                | every month
      every month on the roof            | every month
      every week on Tuesday, call Ana    | every week on Tuesday
      every week on Tuesday and Ana      | every week on Tuesday
      every week on Tuesday Friday gate  | every week on Tuesday Friday
      every week when done with it       | every week
      every week when                    | every week
      every week!                        | every week
      every day at the gate              | every day
      every day at 9 people              | every day at 9
      every day for 3 times              | every day
      every second                       | ''
      every other day                    | ''
      every sixth moon                   | ''
      every 0 days                       | ''
      every 3                            | ''
      every                              | ''
      everyday                           | ''
      weekly                             | ''
      when done                          | ''
      """)
  void ofOtherWordsAsMuchIsARuleAsIsUnderstood(String text, String rule) {
    assertThat(text.substring(0, RecurrenceRule.length(text))).isEqualTo(rule);
  }
}
