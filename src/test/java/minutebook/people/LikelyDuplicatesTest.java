package minutebook.people;

import static minutebook.people.Names.assigned;
import static minutebook.people.Names.counts;
import static minutebook.people.Names.known;
import static minutebook.people.Names.rules;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import minutebook.config.ConfigurationReader;
import minutebook.config.PeopleRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikelyDuplicatesTest {

  /** The name to keep comes second. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      textBlock =
          """
      Zoë Brandão|Zoe Brandao            → Zoë Brandão < Zoe Brandao: the same letters but for accents, blanks and hyphens
      Niall ODwyer|Niall O'Dwyer         → Niall ODwyer < Niall O'Dwyer: the same letters but for accents, blanks and hyphens
      Anna Maria Vale|Annamaria Vale     → Annamaria Vale < Anna Maria Vale: the same letters but for accents, blanks and hyphens
      Ferro Tomas|Tomas Ferro            → Tomas Ferro < Ferro Tomas: the same words in another order
      Petra Holm|Petra Holt              → Petra Holt < Petra Holm: one letter apart
      Grace Adeyemi|Grace Adeymi         → Grace Adeymi < Grace Adeyemi: one letter apart
      Grace Adeyemi|Garce Adeyemi        → Grace Adeyemi < Garce Adeyemi: one letter apart
      Molly Vale|Moly Vale               → Moly Vale < Molly Vale: one letter apart
      Ingrid|Ingird                      → Ingrid < Ingird: one letter apart
      Mara Lindqvist|Mara Lindkwist      → Mara Lindqvist < Mara Lindkwist: two letters apart
      Marta Lindqvist|Mara Lindquist     → Marta Lindqvist < Mara Lindquist: two letters apart
      Wei Qi|Wei Qiu                     → Wei Qiu < Wei Qi: one letter apart, in a short name
      Ravi|Revi                          → Revi < Ravi: one letter apart, in a short name
      Maria|Mario                        → Mario < Maria: one letter apart, in a short name
      T. Ferro|Tomas Ferro               → T. Ferro < Tomas Ferro: one has an initial where the other has a name
      Tomas F.|Tomas Ferro               → Tomas F. < Tomas Ferro: one has an initial where the other has a name
      Ana M. Silva|Ana Maria Silva       → Ana M. Silva < Ana Maria Silva: one has an initial where the other has a name
      A. Silva|Ana Maria Silva           → A. Silva < Ana Maria Silva: one has an initial where the other has a name
      Ana Silva|Ana Maria Silva          → Ana Silva < Ana Maria Silva: one has a middle name that the other leaves out
      Ravi|Ravi Patel                    → Ravi < Ravi Patel: the only full name that begins with this first name
      """)
  void twoNamesThatAreProbablyOnePersons(String names, String offer) {
    assertThat(offers(names.split("\\|"))).containsExactly(offer);
  }

  @ParameterizedTest
  @CsvSource({
    "Ana, Ina",
    "Qi, Qiu",
    "Ravina, Revena",
    "Wei Qi, Wie Qiu",
    "Ana Silva, Ina Silva",
    "Ana Silva, Ana Costa",
    "Dana Silva, Lena Silva",
    "Jo Ferro, Al Ferro",
    "Ben Ode, Ben Oda",
    "Room 12a, Room 13a",
    "Floor-12 Desk, Floor-13 Desk",
    "T. Ferro, Petra Ferro",
    "T. Ferro, Tomas Holm",
    "Ana Silva, Ana Silva Costa",
    "Silva, Ana Silva",
    "Myself, Myself Vale"
  })
  void twoNamesThatAreNot(String one, String other) {
    assertThat(offers(one, other)).isEmpty();
  }

  @Test
  void whatFitsSeveralFullNamesIsNotOffered() {
    assertThat(offers("T. Ferro", "Tomas Ferro", "Tina Ferro", "Ravi", "Ravi Patel", "Ravi Bose"))
        .isEmpty();
  }

  @Test
  void theMoreFrequentNameIsKeptAndThePairThatIsMoreLikelyComesFirst() {
    List<LikelyDuplicate> found =
        LikelyDuplicates.among(
            counts(
                known("Petra Holm", "Petra Holt"),
                known("Petra Holt"),
                assigned("Ana Silva", "Ana Sliva"),
                assigned("Ana Sliva", "Ana Sliva", "Ana Sliva"),
                known("Ravi", "Ravi Patel", "Ferro Tomas", "Tomas Ferro")),
            Names.RULES);
    assertThat(found)
        .extracting(pair -> pair.other() + " < " + pair.name())
        .containsExactly(
            "Tomas Ferro < Ferro Tomas",
            "Ana Silva < Ana Sliva",
            "Petra Holm < Petra Holt",
            "Ravi < Ravi Patel");
  }

  @Test
  void aConfiguredNameIsKeptWithItsAliases() {
    PeopleRules rules = rules("", Map.of("Petra Holm", List.of("PH", "Petra: H.")));
    assertThat(LikelyDuplicates.among(counts(known("Petra Holm", "Petra Holt")), rules))
        .extracting(LikelyDuplicate::mend)
        .containsExactly("aliases:\n  Petra Holm: [PH, \"Petra: H.\", Petra Holt]");
  }

  @Test
  void namesThatBothStandInTheConfigurationAreTwoPeople() {
    PeopleRules rules = rules("Petra Holt", Map.of("Petra Holm", List.of()));
    assertThat(LikelyDuplicates.among(counts(known("Petra Holm", "Petra Holt")), rules)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      value = {
        "Petra Holm  → Petra Holt",
        "Niall O'Dwyer → Niall O'Dwier",
        "Null → null",
        "Ana: Silva → Ana: Sliva",
        "#Ana Silva → #Ana Sliva",
        "\"Ana\\Silva, x → \"Ana\\Sliva, x",
        "田中太郎 → 田中 太郎",
        "Ana\u0007Silva → Ana\u0007Sliva"
      })
  void theLinesMergeTheTwo(String kept, String other, @TempDir Path folder) throws Exception {
    LikelyDuplicate offer = new LikelyDuplicate(kept, other, List.of(), Likeness.ONE_LETTER);
    Files.writeString(folder.resolve("people.yaml"), offer.mend());
    PeopleRules rules = ConfigurationReader.read(List.of(folder)).people();
    PersonDirectory merged = PersonDirectory.of(counts(known(kept, other)), rules);
    assertThat(merged.all()).containsExactly(kept);
    assertThat(LikelyDuplicates.among(counts(known(kept, other)), rules)).isEmpty();
  }

  @Test
  @Timeout(30)
  void manyNamesTakeNotTheSquareOfTheirTime() {
    Random random = new Random(1);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      names.add(word(random) + " " + word(random));
      names.add("Guest " + i);
    }
    names.add("Xylander Quorn");
    names.add("Xylandre Quornn");
    assertThat(offers(names.toArray(String[]::new)))
        .contains("Xylandre Quornn < Xylander Quorn: two letters apart");
  }

  @Test
  void allTextsThatAreNearAreFound() {
    Random random = new Random(7);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      texts.add(
          random
              .ints(8 + random.nextInt(3), 'a', 'd')
              .mapToObj(Character::toString)
              .reduce("", String::concat));
    }
    for (int i = 0; i < texts.size(); i++) {
      for (int j = i + 1; j < texts.size(); j++) {
        List<String> two = List.of(texts.get(i), texts.get(j));
        List<Integer> found = new ArrayList<>();
        NearTexts.among(two, (a, b) -> found.add(a));
        if (EditDistance.between(two.get(0), two.get(1), 2) <= 2) {
          assertThat(found).as(two.toString()).isNotEmpty();
        }
      }
    }
  }

  @Test
  void amongTooManyTextsFewerLettersAreLeftOut() {
    List<String> texts = List.of("Xylander Quorn", "Xylander Quorm", "Xilander Quoan");
    assertThat(near(texts, 1_000)).contains("0 1", "0 2");
    assertThat(near(texts, 200)).containsExactly("0 1");
    assertThat(near(texts, 10)).isEmpty();
  }

  private static Set<String> near(List<String> texts, int mostForms) {
    Set<String> found = new TreeSet<>();
    NearTexts.among(texts, mostForms, (a, b) -> found.add(a + " " + b));
    return found;
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    word.append((char) ('A' + random.nextInt(26)));
    for (int i = 3 + random.nextInt(5); i > 0; i--) {
      word.append((char) ('a' + random.nextInt(26)));
    }
    return word.toString();
  }

  private static List<String> offers(String... names) {
    return LikelyDuplicates.among(counts(known(names)), Names.RULES).stream()
        .map(found -> found.other() + " < " + found.name() + ": " + found.reason())
        .toList();
  }
}
