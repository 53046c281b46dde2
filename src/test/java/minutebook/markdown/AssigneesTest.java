package minutebook.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names after {@code @} on task lines. */
class AssigneesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      Call. @Ana               | Call.               | @Ana
      Call @Ana Silva          | Call                | @Ana Silva
      Call @Ana Silva.         | Call                | @Ana Silva
      Call @Zoë D'Arcy-Núñez   | Call                | @Zoë D'Arcy-Núñez
      Call @ana.silva_2        | Call                | @ana.silva_2
      Call @Ana @Ben Okoro     | Call                | @Ana, @Ben Okoro
      Call @Ana, @Ben Okoro    | Call                | @Ana, @Ben Okoro
      @Ana calls               | @Ana calls          | @Ana
      Ask @Ana Silva about it  | Ask @Ana Silva about it | @Ana Silva
      Ask @Ana about it @Ben   | Ask @Ana about it   | @Ana, @Ben
      Ask @Ana Silva Review    | Ask                 | @Ana Silva Review
      Ask @A B C D E now       | Ask @A B C D E now  | @A B C D
      Ask @Ana de Souza        | Ask                 | @Ana de Souza
      Ask @Jan van der Berg    | Ask                 | @Jan van der Berg
      Ask @Jan de facto now    | Ask @Jan de facto now | @Jan
      Ask @Jan,de Souza now    | Ask @Jan,de Souza now | @Jan
      Ask @Jan de              | Ask @Jan de         | @Jan
      Ask @O'Brien             | Ask                 | @O'Brien
      Ask @jean-luc            | Ask                 | @jean-luc
      Ask @me @Myself          | Ask                 | @me, @Myself
      Ask the bank (@Ana)      | Ask the bank (@Ana) | @Ana
      Ask @Ana,@Ben            | Ask                 | @Ana, @Ben
      Ask @Ana, @Ben, #a       | Ask                 | @Ana, @Ben
      Ask @Ana, then @Ben      | Ask @Ana, then      | @Ana, @Ben
      Check @Ana's slides      | Check @Ana's slides | @Ana
      Check @Ana Silva’s Plan  | Check @Ana Silva’s Plan | @Ana Silva
      Check @Ana's Plan        | Check @Ana's Plan   | @Ana
      Take @Ana's              | Take                | @Ana
      Take @James'             | Take                | @James
      Ask @Ana-                | Ask                 | @Ana
      Ask @Ana- or Ben         | Ask @Ana- or Ben    | @Ana
      Ask @Ana..               | Ask                 | @Ana
      Ask @Ana… or Ben         | Ask @Ana… or Ben    | @Ana
      Ask @Ana,                | Ask                 | @Ana
      Ask @Ana.,               | Ask                 | @Ana
      Ask (@Ana) first         | Ask (@Ana) first    | @Ana
      Ask (@Ana's) sister      | Ask (@Ana's) sister | @Ana
      Ask @Ana! Now            | Ask @Ana! Now       | @Ana
      Ask @Ana. Then call      | Ask @Ana. Then call | @Ana
      Ask @J. Smith            | Ask                 | @J. Smith
      Ask @J.R. Smith.         | Ask                 | @J.R. Smith
      Ask @Dr. van Dyk         | Ask                 | @Dr. van Dyk
      Ask @Al.                 | Ask                 | @Al
      Mail ana@example.org     | Mail ana@example.org |
      Mail a.b+c@example.org   | Mail a.b+c@example.org |
      Follow @ana@example.org  | Follow @ana@example.org |
      Add @types/node          | Add @types/node     |
      Come (@2026-02-06)       | Come (@2026-02-06)  |
      Come @5pm                | Come @5pm           |
      Pay 3 @ 5 each           | Pay 3 @ 5 each      |
      """)
  void assigneesStandAnywhereAndLeaveTheTextOnlyAtItsEnd(
      String line, String text, String assignees) {
    TaskLine read = TaskComparison.ours(line);
    assertThat(read.text().text()).isEqualTo(text);
    assertThat(read.task().assignees())
        .isEqualTo(
            assignees == null ? List.of() : List.of(assignees.substring(1).split(", @", -1)));
  }
}
