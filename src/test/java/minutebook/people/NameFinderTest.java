package minutebook.people;

import static minutebook.people.Names.alias;
import static minutebook.people.Names.assigned;
import static minutebook.people.Names.directory;
import static minutebook.people.Names.known;
import static minutebook.people.Names.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import minutebook.note.Link;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFinderTest {
  private static final NameFinder FINDER =
      new NameFinder(
          directory(
              known(
                  "Ana Silva",
                  "Ana Silva Costa",
                  "Niall O'Dwyer",
                  "Jean-Luc Ferro",
                  "J.R. Holt",
                  "Mark Lee",
                  "Ravi",
                  "Rosa Vale–Holm",
                  "Петр Иванов",
                  "김 민수",
                  "田中太郎",
                  "Zoë Brandão"),
              alias("T. Ferro", "Tomas Ferro"),
              alias("Zo", "Zoë Brandão"),
              alias("Zoë B", "Zoë Brandão")));

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      textBlock =
          """
      Ana Silva signs                        → Ana Silva
      We asked Ana Silva.                    → Ana Silva
      (Ana Silva)                            → Ana Silva
      “Ana Silva”, she said                  → Ana Silva
      Ana Silva/Mark Lee                     → Ana Silva|Mark Lee
      Ana Silva–Mark Lee                     → Ana Silva|Mark Lee
      Rosa Vale–Holm–Mark Lee                → Mark Lee|Rosa Vale–Holm
      Ana Silva · Mark Lee                   → Ana Silva|Mark Lee
      Ana Silva's offer, Mark Lee’s answer   → Ana Silva|Mark Lee
      ANA SILVA and Ana silva                → Ana Silva
      `Ana\u00A0Silva`                      → Ana Silva
      Ana Silva Costa signs                  → Ana Silva Costa
      Ana Silva costa signs                  → Ana Silva Costa
      Ana Silva Lopes signs                  → Ana Silva
      Zoe Brandao and Tomas Ferro            → Tomas Ferro|Zoë Brandão
      ask T. Ferro, ask T Ferro              → Tomas Ferro
      Zoë B. comes                           → Zoë Brandão
      J.R. Holt, J. R. Holt, JR Holt         → J.R. Holt
      Niall O’Dwyer and Jean-Luc Ferro       → Jean-Luc Ferro|Niall O'Dwyer
      Петр Иванов пришел                     → Петр Иванов
      김 민수 씨                                → 김 민수
      """)
  void namesOfTwoWordsOrMoreAreFound(String text, String names) {
    assertThat(found(text)).containsExactlyInAnyOrder(names.split("\\|"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      value = {
        "ana silva signs                → in lower case it could be anything",
        "mark lee side of the quay      → ordinary words",
        "Ravi and Zo come               → a single word",
        "Dana Silva, Ana Silvano        → part of a larger word",
        "Ana Silva-Lopes                → part of a larger word",
        "Ana_Silva                      → part of a larger word",
        "Ana, Silva                     → another name begins",
        "Ana. Silva answers             → another sentence",
        "Ana's Silva                    → two names",
        "Ana  Silva                     → `what the parser never leaves`",
        "Ana Silva@northquay.example    → an address",
        "Jean Luc Ferro                 → another spelling",
        "田中太郎 来了                      → a single word",
        "Silva Ana                      → another order",
        "Ana                            → no more than a first name"
      })
  void whatIsNoName(String text, String why) {
    assertThat(found(text)).as(why).isEmpty();
  }

  @Test
  void theTextOfALinkIsNoPlainText() {
    NamedInText named =
        FINDER.in(
            text("Ana Silva on Mark Lee and Mark Lee", new Link("Pier two", "Ana Silva", false)),
            Set.of());
    assertThat(named.people()).containsExactly("Mark Lee");
    assertThat(
            FINDER
                .in(text("Ask Ana Silva", new Link("Pier", "Silva", false)), Set.of("ana"))
                .people())
        .isEmpty();
  }

  @Test
  void theAssigneeOfATaskIsNoMentionAndOfAnotherItemIsOne() {
    assertThat(FINDER.in(Names.task("Let @Ana Silva ask Mark Lee"), Set.of("ana")))
        .isEqualTo(new NamedInText(Set.of("Mark Lee"), Set.of(), Set.of("ana silva", "mark lee")));
    assertThat(found("Let @Ana Silva ask")).containsExactly("Ana Silva");
  }

  @ParameterizedTest
  @CsvSource({
    "Ana signs, ana",
    "'Then Ana, who signs', ana",
    "Ana's offer, ana",
    "Zoë comes, zoe",
    "ana signs, ''",
    "Ana Lopes signs, ''",
    "Ana Silva signs, ''",
    "Anabel signs, ''",
    "Ana@northquay.example, ''"
  })
  void aFirstNameIsLookedForAlone(String text, String alone) {
    assertThat(FINDER.in(text(text), Set.of("ana", "zoe")).alone())
        .isEqualTo(alone.isEmpty() ? Set.of() : Set.of(alone));
  }

  @Test
  void wordsAtWhichANameCouldBeginAreThoseAtWhichItWouldBeFound() {
    assertThat(FINDER.in(text("Then T. Ferro's aide met Zoë Ode-Brandão, x Y"), Set.of()))
        .extracting(NamedInText::beginnings)
        .isEqualTo(Set.of("then t", "t ferro", "zoe ode-brandao"));
    for (String name : List.of("T. Ferro", "t ferro's", "T Ferro Lang")) {
      assertThat(NameFinder.beginning(name)).contains("t ferro");
    }
    assertThat(NameFinder.beginning("Zoë")).isEmpty();
  }

  @Test
  void namesThatDifferInAccentsAreToldApartByWhatIsWritten() {
    NameFinder finder = new NameFinder(directory(known("Zoe Brandao", "Zoë Brandão")));
    assertThat(finder.in(text("Zoë Brandão"), Set.of()).people()).containsExactly("Zoë Brandão");
    assertThat(finder.in(text("Zoe Brandao's"), Set.of()).people()).containsExactly("Zoe Brandao");
    assertThat(finder.in(text("Zoé Brandao"), Set.of()).people()).containsExactly("Zoe Brandao");
  }

  @Test
  void wordsAfterAnAssigneeMakeNoName() {
    NameFinder finder =
        new NameFinder(directory(known("Ana Silva"), assigned("Ana Silva Review", "Ben Okoro")));
    assertThat(finder.in(text("The Ana Silva Review, Ben Okoro"), Set.of()).people())
        .containsExactlyInAnyOrder("Ana Silva", "Ben Okoro");
  }

  @Test
  @Timeout(20)
  void aLongTextAndManyNamesTakeTimeInProportion() {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      names.add("An Ex" + "-An".repeat(i % 9) + " An" + i);
    }
    names.add("An " + "An ".repeat(25) + "End");
    NameFinder finder = new NameFinder(directory(known(names.toArray(String[]::new))));
    assertThat(finder.in(text("An ".repeat(1_000_000) + "An Ex An0"), Set.of()).people())
        .containsExactly("An Ex An0");
  }

  private static Set<String> found(String text) {
    return FINDER.in(text(text), Set.of()).people();
  }
}
