package minutebook.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code sort:} and {@code unit:}, which say how to show results and not what they are. */
class DirectiveTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
      lease sort:due            | lease | sort=due
      sort:date-desc            | all | sort=date-desc
      sort:relevance            | all | sort=relevance
      SORT:Title lease          | lease | sort=title
      sort:"modified"           | all | sort=modified
      sort:(priority)           | all | sort=priority
      unit:note                 | all | unit=note
      unit:ITEM a               | a | unit=item
      a unit:note sort:urgency b| (and a b) | sort=urgency unit=note
      a OR sort:due b           | (or a b) | sort=due
      a OR sort:due             | a | sort=due
      sort:due?                 | all | sort=due
      sort:due sort:due         | all | sort=due
      NOT NOT sort:due a        | a | sort=due
      """)
  void standBesideTheTree(String query, String tree, String directives) {
    ParsedQuery parsed = QueryParser.parse(query);
    assertThat(TreeText.of(parsed.root())).isEqualTo(tree);
    assertThat(text(parsed.directives())).isEqualTo(directives == null ? "" : directives);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
      sort:due a sort:title | a | sort=title | 0-8: "sort:due" comes before "sort:title", so it is ignored. Keep one of them.
      unit:item unit:note   | all | unit=note | 0-9: "unit:item" comes before "unit:note", so it is ignored. Keep one of them.
      (a sort:due)          | a |             | 3-11: "sort:due" says nothing within parentheses or after a minus, so it is ignored. Write it on its own.
      a (sort:due)          | a |             | 3-11: "sort:due" says nothing within parentheses or after a minus, so it is ignored. Write it on its own.
      -sort:due             | all |           | 1-9: "sort:due" says nothing within parentheses or after a minus, so it is ignored. Write it on its own.
      NOT unit:note a       | a |             | 4-13: "unit:note" says nothing within parentheses or after a minus, so it is ignored. Write it on its own.
      sort:name             | sort:name |     | 5-9: "name" is not an order, so it was searched as words. Write relevance, date-desc, date-asc, due, priority, urgency, title or modified.
      Unit:page             | Unit:page |     | 5-9: "page" is not what is found, so it was searched as words. Write item or note.
      sort: due             | (and sort: due) | | 0-5: "sort:" has no value right after its colon, so it was searched as a word. Write sort:relevance.
      sort:                 | sort: |         | 0-5: "sort:" has no value right after its colon, so it was searched as a word. Write sort:relevance.
      sort:due,title        | sort:due,title || 5-14: "due,title" is not an order, so it was searched as words. Write relevance, date-desc, date-asc, due, priority, urgency, title or modified.
      sort:(due title)      | (and sort: due title) || 0-5: "sort:" takes one value, so it was searched as words. Write sort:relevance.
      sort:"x y" a          | (and sort: "x y" a) || 5-10: "x y" is not an order, so it was searched as words. Write relevance, date-desc, date-asc, due, priority, urgency, title or modified.
      sort:"due             | all | sort=due  | 5-6: This quotation mark is not closed, so it reaches to the end. Write a second one where the phrase should end.
      """)
  void whatCannotCountIsWarnedOf(String query, String tree, String directives, String warning) {
    ParsedQuery parsed = QueryParser.parse(query);
    assertThat(TreeText.of(parsed.root())).isEqualTo(tree);
    assertThat(text(parsed.directives())).isEqualTo(directives == null ? "" : directives);
    assertThat(parsed.warnings())
        .extracting(one -> one.start() + "-" + one.end() + ": " + one.message())
        .containsExactly(warning);
  }

  @Test
  void noNameIsAlsoAQualifiers() {
    assertThat(Arrays.stream(Directive.values()).map(Directive::id))
        .allSatisfy(name -> assertThat(Qualifier.named(name)).isEmpty());
  }

  private static String text(Directives directives) {
    return Arrays.stream(Directive.values())
        .flatMap(one -> directives.of(one).map(given -> one.id() + "=" + given.value()).stream())
        .collect(Collectors.joining(" "));
  }
}
