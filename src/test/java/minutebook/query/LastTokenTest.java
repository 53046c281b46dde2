package minutebook.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import minutebook.query.LastToken.Complete;
import minutebook.query.LastToken.Directed;
import minutebook.query.LastToken.PropertyValue;
import minutebook.query.LastToken.Quoted;
import minutebook.query.LastToken.Scoped;
import minutebook.query.LastToken.Tag;
import minutebook.query.LastToken.Typed;
import minutebook.query.LastToken.Value;
import minutebook.query.LastToken.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is being typed at the end of a text. */
final class LastTokenTest {
  private static final PropertyNames PROPERTIES = new PropertyNames(Set.of("company"));

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          # typed                | what, and its beginning: text
          §§                     | word 0:
          §  §                   | word 2:
          per                    | word 0:per
          §lease §               | word 6:
          lease ki               | word 0:lease ki, 6:ki
          a b c d e              | word 2:b c d e, 4:c d e, 6:d e, 8:e
          lease  ki              | word 0:lease  ki, 7:ki
          lease OR ki            | word 9:ki
          lease ki OR            | word 9:OR
          lease NOT ki           | word 10:ki
          lease #tag ki          | word 11:ki
          lease person:ana ki    | word 17:ki
          "lease" ki             | word 8:ki
          -ki                    | word 1:ki
          -                      | word 1:
          --force                | word 1:-force
          -lease ki              | word 7:ki
          lease -ki              | word 7:ki
          lease-ki               | word 0:lease-ki
          (ki                    | word 1:ki
          (lease ki              | word 1:lease ki, 7:ki
          (                      | word 1:
          lease(                 | word 6:
          lease (-ki             | word 8:ki
          lease)ki               | word 6:ki
          lease)                 | complete
          note:(ki               | word 6:ki
          tga:ki                 | word 0:tga:ki
          and/or                 | word 0:and/or
          C#                     | word 0:C#
          ki?                    | word 0:ki?
          5" pipe                | word 0:5" pipe, 3:pipe
          item:lea               | scoped item 5:lea
          x LINE:                | scoped item 7:
          item:(lea              | word 6:lea
          item:"lea              | quoted 5:lea
          item: lea              | word 0:item: lea, 6:lea
          sort:d                 | directed sort 5:d
          x Unit:                | directed unit 7:
          #                      | tag 0:
          #pro                   | tag 0:pro
          #project/              | tag 0:project/
          lease -#pro            | tag 7:pro
          #c.txt                 | word 0:#c.txt
          §#pro §                | word 5:
          person:                | PERSON 7:
          person:an              | PERSON 7:an
          Involves:an            | PERSON 9:an
          PERSON:an              | PERSON 7:an
          lease -to:an           | ASSIGNEE 10:an
          person:ana,b           | PERSON 11:b
          person:ana,            | PERSON 11:
          person:"ana si         | PERSON 7:ana si
          person:"               | PERSON 7:
          person:"ana",b         | PERSON 13:b
          person:"ana silva"     | complete
          person:(               | PERSON 8:
          person:(an             | PERSON 8:an
          person:(ana OR be      | PERSON 15:be
          §person:(ana OR §      | PERSON 15:
          person:(ana OR "be o   | PERSON 15:be o
          person:(ana OR ben)    | complete
          §person:(ana) §        | word 13:
          §person:ana §          | word 11:
          §person: an§           | word 0:person: an, 8:an
          (person:an             | PERSON 8:an
          path:Work,a            | PATH 5:Work,a
          company:               | company 8:
          -Company:ac            | company 9:ac
          company:"acme, in      | company 8:acme, in
          company:acme,ha        | company 13:ha
          company:(acme OR ha    | company 17:ha
          company:"acme"         | complete
          §company: ac§          | word 0:company: ac, 9:ac
          mood:ac                | word 0:mood:ac
          date:>=2025            | DATE 5:>=2025
          tag:#pro               | TAG 4:#pro
          "harbour ki            | quoted 0:harbour ki
          "                      | quoted 0:
          lease "two cra         | quoted 6:two cra
          lease “two cra         | quoted 6:two cra
          lease “two” cra        | word 12:cra
          item:“lea              | quoted 5:lea
          "say \\"so              | quoted 0:say "so
          "harbour kickoff"      | complete
          "a" "b                 | quoted 4:b
          [[Ana Si               | quoted 0:Ana Si
          see [[                 | quoted 4:
          [[Ana Silva]]          | complete
          [[Ana Silva]] ki       | word 14:ki
          § person:an§            | PERSON 8:an
          """)
  void isReadAsTheQueryIs(String typed, String read) {
    assertThat(text(LastToken.of(typed, PROPERTIES))).isEqualTo(read.strip());
  }

  @Test
  void ofATextLongerThanAQueryIsNothing() {
    assertThat(LastToken.of("a ".repeat(Limits.LENGTH), PROPERTIES)).isEqualTo(new Complete());
  }

  @Test
  void anyTextHasOneThatEndsWithTheText() {
    String[] parts = {
      "ana",
      "person:",
      "company:",
      "tag:",
      "\"",
      "(",
      ")",
      "-",
      " ",
      ",",
      "#",
      "[[",
      "]]",
      "OR",
      "\\",
      ":",
      "é"
    };
    for (int seed = 0; seed < 20_000; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(10); i > 0; i--) {
        text.append(parts[random.nextInt(parts.length)]);
      }
      for (Typed typed : typed(LastToken.of(text.toString(), PROPERTIES))) {
        assertThat(typed.start()).as("seed %d: %s", seed, text).isBetween(0, text.length());
        assertThat(text.substring(typed.start()).replace("\\", ""))
            .as("seed %d: %s", seed, text)
            .endsWith(typed.text().replace("\\", ""));
      }
    }
  }

  private static List<Typed> typed(LastToken token) {
    return switch (token) {
      case Word word -> word.readings();
      case Tag tag -> List.of(tag.typed());
      case Value value -> List.of(value.typed());
      case PropertyValue value -> List.of(value.typed());
      case Scoped scoped -> List.of(scoped.typed());
      case Directed directed -> List.of(directed.typed());
      case Quoted quoted -> List.of(quoted.typed());
      case Complete ignored -> List.of();
    };
  }

  private static String text(LastToken token) {
    return switch (token) {
      case Word word ->
          "word "
              + word.readings().stream().map(LastTokenTest::text).collect(Collectors.joining(", "));
      case Tag tag -> "tag " + text(tag.typed());
      case Value value -> value.qualifier() + " " + text(value.typed());
      case PropertyValue value -> value.property() + " " + text(value.typed());
      case Scoped(Scope scope, Typed typed) ->
          "scoped " + scope.canonicalName() + " " + text(typed);
      case Directed(Directive directive, Typed typed) ->
          "directed " + directive.id() + " " + text(typed);
      case Quoted quoted -> "quoted " + text(quoted.typed());
      case Complete ignored -> "complete";
    };
  }

  private static String text(Typed typed) {
    return typed.start() + ":" + typed.text();
  }
}
