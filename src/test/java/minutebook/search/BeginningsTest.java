package minutebook.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import minutebook.search.Beginnings.Named;
import minutebook.search.Searcher.Counted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found by what it begins with. */
final class BeginningsTest {
  private static final Beginnings PEOPLE =
      Beginnings.byUse(
          List.of(
              named("Ana Silva", 3, "Ana Silva", "Nina"),
              named("Silvio Ode", 1, "Silvio Ode"),
              named("Bo Silver", 9, "Bo Silver"),
              named("Cy Silver", 9, "Cy Silver"),
              named("Zoë Sørli", 2, "Zoë Sørli"),
              named("Jean-Luc O'Dwyer", 2, "Jean-Luc O'Dwyer"),
              named("🚢 Berth", 1, "🚢 Berth"),
              named("Anabel", 5, "Anabel", "Ana B")));

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          # itself before an inner word, then by use, then in their order
          sil          | Silvio Ode, Bo Silver, Cy Silver, Ana Silva
          ana          | Anabel, Ana Silva
          §ana §       | Anabel, Ana Silva
          ana s        | Ana Silva
          §anabel §    |
          # by an alias, and once
          nin          | Ana Silva
          an           | Anabel, Ana Silva
          # case and accents do not matter
          ZOE          | Zoë Sørli
          zoë sö       | Zoë Sørli
          sor          | Zoë Sørli
          # words stand between anything but letters and digits
          luc          | Jean-Luc O'Dwyer
          dwy          | Jean-Luc O'Dwyer
          jean luc     |
          berth        | 🚢 Berth
          🚢           | 🚢 Berth
          ilva         |
          zz           |
          §§           | Bo Silver, Cy Silver, Anabel, Ana Silva, Jean-Luc O'Dwyer, Zoë Sørli, Silvio Ode, 🚢 Berth
          """)
  void itselfComesBeforeAnInnerWordAndThenTheMostUsed(String beginning, String found) {
    List<String> values = PEOPLE.find(beginning, 50).stream().map(Counted::value).toList();

    assertThat(String.join(", ", values)).isEqualTo(found == null ? "" : found);
  }

  @Test
  void noMoreAreFoundThanAskedFor() {
    assertThat(PEOPLE.find("sil", 2))
        .extracting(Counted::value)
        .containsExactly("Silvio Ode", "Bo Silver");
    assertThat(PEOPLE.find("sil", 0)).isEmpty();
  }

  @Test
  void aListKeepsItsOrderWhateverTheCounts() {
    Beginnings months =
        Beginnings.inOrder(
            List.of(new Counted("2026-01", 1), new Counted("2025-12", 9), new Counted("2026", 10)));

    assertThat(months.find("20", 50))
        .extracting(Counted::value)
        .containsExactly("2026-01", "2025-12", "2026");
    assertThat(months.find("12", 50)).extracting(Counted::value).containsExactly("2025-12");
  }

  private static Named named(String name, long count, String... spellings) {
    return new Named(new Counted(name, count), List.of(spellings));
  }
}
