package minutebook.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What words that stand for others, places that words share, and words as written find on every
 * engine.
 */
public abstract class WordFormsContract extends HarbourVault {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          # query                        | items found, by the beginning of their text
          cra*                           | The cranes, Lease two, Crane review, The diver
          cr?ne*                         | The cranes, Lease two, Crane review
          CAF*                           | 2025-11-20: Café
          caf?                           |
          quay* diver                    | The diver
          harb* lease                    | Lease two
          lease -cra*                    | Return the
          dver~                          | Book the, The diver
          bollrads~1                     | Paint the
          xaese~1                        |
          xaese~2                        | Lease two, Return the
          /l[ei]+a?s.*/                  | Lease two, Return the, The 🚢
          /LEASE/                        | Lease two, Return the
          /eas/                          |
          "berth lies"~5                 | The 🚢
          "berth lies"~2                 |
          item:(lease crane)             | Lease two
          item:(lease kickoff)           |
          item:decisions                 |
          item:(lease -crane)            | Return the
          item:(lease OR "berth nine")   | Lease two, Return the, The 🚢, The diver
          item:lease kickoff             | Lease two
          content:"berth nine"           | The 🚢, The diver
          section:(crane bollards)       | Lease two, Paint the
          section:(lies cra*)            | The 🚢, The diver
          section:(quay crack)           | The 🚢, The diver
          section:(lies lease)           |
          section:(crack -lies)          |
          section:(bollards -lies)       | Lease two, Paint the
          section:(paint is:open)        | Order paint
          task:paint                     | Order paint
          task:""                        | Order paint, Book the
          task:decisions                 |
          task-todo:""                   | Order paint
          task-done:(book diver)         | Book the
          -task:"" paint                 | Paint the, Runs the
          match-case:Lease               | Lease two
          match-case:lease               | Return the
          match-case:"Lease two"         | Lease two
          match-case:"lease two"         |
          match-case:Café                | 2025-11-20: Café
          match-case:Cafe                |
          match-case:Decisions           |
          match-case:(Lease OR Return)   | Lease two, Return the
          lease -match-case:Lease        | Return the
          item:(in:source bollards)      | Ana: the
          """)
  void items(String query, @Nullable String found) throws IOException {
    List<String> beginnings = list(found);
    List<String> texts = new ArrayList<>();
    for (Hit hit : search(query, Unit.ITEM).hits()) {
      String text = ((Hit.OfItem) hit).item().text();
      texts.add(beginnings.stream().filter(text::startsWith).findFirst().orElse(text));
    }
    assertThat(texts).containsExactlyInAnyOrderElementsOf(beginnings);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          # query                        | notes found
          cra* bollards                  | kickoff
          kicko*                         | kickoff
          dver~ lease                    | kickoff, review
          lease crack                    | review
          item:(lease crack)             |
          section:(lease crack)          |
          section:(crane bollards)       | kickoff
          -section:(crane bollards) lease| review
          match-case:Harbour lease       | kickoff
          lease -match-case:Lease        | review
          task:diver                     | kickoff
          lease -task:""                 | review
          """)
  void notes(String query, @Nullable String found) throws IOException {
    List<String> notes = new ArrayList<>();
    for (Hit hit : search(query, Unit.NOTE).hits()) {
      notes.add(hit.note().path().replaceAll(".*/|\\.md", ""));
    }
    assertThat(notes).containsExactlyInAnyOrderElementsOf(list(found));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          cra* found      | The diver «found» a «crack» in berth nine
          dver~           | The «diver» found a crack in berth nine
          /cra.*/         | The diver found a «crack» in berth nine
          "berth lies"~5  | The 🚢 «lies at berth» nine
          item:(crack diver) | The «diver» found a «crack» in berth nine
          section:(crack lies) | The diver found a «crack» in berth nine
          match-case:Lease | «Lease» two cranes until March
          match-case:lease OR two | Lease «two» cranes until March
          """)
  void highlights(String query, String marked) throws IOException {
    List<String> all = new ArrayList<>();
    for (Hit hit : search(query, Unit.ITEM).hits()) {
      Hit.OfItem item = (Hit.OfItem) hit;
      StringBuilder text = new StringBuilder(item.item().text());
      for (Highlight highlight : item.highlights().reversed()) {
        text.insert(highlight.end(), "»").insert(highlight.start(), "«");
      }
      all.add(text.toString());
    }
    assertThat(all).contains(marked);
  }

  private static List<String> list(@Nullable String text) {
    return text == null ? List.of() : Arrays.asList(text.split(", ", -1));
  }
}
