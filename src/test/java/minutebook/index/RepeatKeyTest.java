package minutebook.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import minutebook.config.Fields;
import minutebook.markdown.NoteParser;
import minutebook.markdown.ParsedNote;
import minutebook.people.NameCounts;
import minutebook.people.PersonDirectory;
import minutebook.vault.VaultFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which items say the same. */
class RepeatKeyTest {
  private static final String HEAD =
      """
      ---
      participants: [Ana Silva, Ana Ode, Ben Ode, Cleo Marsh, José Prado, Jose Prado]
      ---
      """;

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=",
      quoteCharacter = '`',
      textBlock =
          """
      Lease two cranes = lease two cranes
      Lease two cranes = Lease two cranes.
      Lease two cranes = LEASE TWO   CRANES
      Lease **two** cranes = Lease two cranes!
      Café plan = Cafe\u0301 plan
      it’s late = it's late
      Ask [[Ana Silva]] = Ask Ana Silva
      Read [[Alpha]] = read Alpha
      Read [this](a.md "of May") = Read [this](a)
      Read [[alpha|that]] = Read [[Alpha|that]]
      Order ~~Not~~ paint = Order ~~not~~ paint
      [ ] Order paint #red = [ ] Order paint #blue
      [ ] Order paint ⏫ = [ ] Order paint 🔽
      [ ] Order paint 📅 2025-11-10 = [ ] order paint. 📅 2025-11-10
      """)
  void whatSaysTheSameHasOneKey(String one, String other) {
    assertThat(key(one)).isPresent().isEqualTo(key(other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "≠",
      quoteCharacter = '`',
      textBlock =
          """
      Approve the budget ≠ Do not approve the budget
      Approve the budget ≠ Never approve the budget
      Approve the budget ≠ Approve no budget
      We ship in May ≠ We don't ship in May
      We ship in May ≠ We won't ship in May
      We can ship ≠ We can't ship
      We can ship ≠ We cannot ship
      They agreed ≠ They disagreed
      They agreed to it ≠ They agreed against it
      The lease is valid ≠ The lease is invalid
      The lease is signed ≠ The lease is unsigned
      Proceed with the lease ≠ Proceed without the lease
      Everyone was there ≠ Nobody was there
      Is it safe? ≠ Is it safe.
      Lease two cranes ≠ Lease three cranes
      Lease 2 cranes ≠ Lease 3 cranes
      Lease 2 cranes ≠ Lease 20 cranes
      It costs 1.5 million ≠ It costs 15 million
      It costs 1.5 million ≠ It costs 1,5 million
      It costs 1,500 ≠ It costs 1500
      It costs 1.5M ≠ It costs 1.5B
      It costs $40 ≠ It costs €40
      It costs $40 ≠ It costs $40k
      It costs 40 ≠ It costs -40
      It grew 5% ≠ It grew 5
      It grew 5% ≠ It grew +5%
      It is 5° warm ≠ It is 5 warm
      Version 2.1 is out ≠ Version 2.10 is out
      Version 2.1 is out ≠ Version 21 is out
      Take route A1 ≠ Take route A2
      Berth nine ≠ Berth nineteen
      The first crane ≠ The second crane
      Twice a week ≠ Once a week
      Ratio 1:2 ≠ Ratio 1:20
      Use C ≠ Use C++
      Use C ≠ Use C#
      Meet on 2025-11-03 ≠ Meet on 2025-11-04
      Meet on 3 November ≠ Meet on 4 November
      Meet on 3 November ≠ Meet on 3 December
      Meet on Monday ≠ Meet on Tuesday
      Meet at 10:30 ≠ Meet at 11:30
      Meet at 10:30 ≠ Meet at 10.30
      Done by Q3 ≠ Done by Q4
      Done by 2025 ≠ Done by 2026
      Done this week ≠ Done next week
      Before March ≠ After March
      [ ] Order paint 📅 2025-11-10 ≠ [ ] Order paint 📅 2025-11-11
      [ ] Order paint 📅 2025-11-10 ≠ [ ] Order paint
      [ ] Order paint ⏳ 2025-11-10 ≠ [ ] Order paint 📅 2025-11-10
      [ ] Order paint ≠ [x] Order paint
      [ ] Order paint ≠ [-] Order paint
      [ ] Order paint ≠ Order paint
      [ ] Order paint @Ben Ode ≠ [ ] Order paint @Cleo Marsh
      [ ] Order paint @Ben Ode ≠ [ ] Order paint
      Ana Silva called ≠ Ana Ode called
      [[Ana Silva|Ana]] called ≠ [[Ana Ode|Ana]] called
      Ben Ode called ≠ Cleo Marsh called
      José Prado called ≠ Jose Prado called
      Ben called Cleo ≠ Cleo called Ben
      Ask Tern Dynamics ≠ Ask Tern Marine
      Sell to Acme ≠ Buy from Acme
      Ana Silva called ≠ Ana Silva was called
      Read [this](a) ≠ Read [this](b)
      Read [this](a) ≠ Read this
      Read [this](https://example.org/a) ≠ Read [this](https://example.org/b)
      [[Alpha|that]] is late ≠ [[Beta|that]] is late
      [[Alpha#May|that]] is late ≠ [[Alpha#June|that]] is late
      ![[a.png|plan]] holds ≠ ![[b.png|plan]] holds
      ![plan](a.png) holds ≠ ![plan](b.png) holds
      [[Alpha|one]] before [[Beta|two]] ≠ [[Beta|one]] before [[Alpha|two]]
      ~~not~~ go ≠ not go
      ~~not~~ go ≠ not ~~go~~
      ~~not go~~ ≠ not go
      <del>not</del> go ≠ not go
      <s>not go ≠ not go
      (due:: May) ~~not~~ go ≠ (due:: May) not ~~go~~
      [ ] Read [this](a) ≠ [ ] Read [this](b)
      [ ] ~~not~~ go ≠ [ ] not go
      """)
  void whatDiffersInANegationANumberADateOrANameHasAnother(String one, String other) {
    assertThat(key(one)).isPresent().isNotEqualTo(key(other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=",
      quoteCharacter = '`',
      textBlock =
          """
      [ ] Order paint = [x] Order paint.
      [ ] Order paint 📅 2025-11-10 = [ ] Order paint 📅 2025-12-10
      [ ] Order paint 📅 [[Days/2025-11-10|2025-11-10]] = [ ] Order paint 📅 [[Days/2025-12-10|2025-12-10]]
      [ ] ~~Order paint 📅 2025-11-10~~ = [ ] ~~Order paint 📅 2025-12-10~~
      [ ] Read [this](a) = [x] Read [this](a) ✅ 2025-11-10
      """)
  void tasksThatSayTheSameHaveOneKeyWhateverTheirStatusAndDates(String one, String other) {
    assertThat(taskKey("", one)).isPresent().isEqualTo(taskKey("", other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "≠",
      quoteCharacter = '`',
      textBlock =
          """
      `` ≠ [ ] Read [this](a) ≠ `` ≠ [ ] Read [this](b)
      `` ≠ [ ] Read [[Alpha|that]] ≠ `` ≠ [ ] Read [[Beta|that]]
      `` ≠ [ ] ~~not~~ go ≠ `` ≠ [ ] not go
      For crane 1 ≠ [ ] Order parts ≠ For crane 2 ≠ [ ] Order parts
      For [this](a) ≠ [ ] Order parts ≠ For [this](b) ≠ [ ] Order parts
      For [this](a) ≠ [ ] Order parts ≠ For this ≠ [ ] Order [parts](a)
      """)
  void tasksOfOtherWordsLinksOrParentsHaveAnother(
      String under, String one, String otherUnder, String other) {
    assertThat(taskKey(under, one)).isPresent().isNotEqualTo(taskKey(otherUnder, other));
  }

  @Test
  void linksOfAHeadingAreNoneOfWhatStandsUnderIt() {
    assertThat(keyOf("# Of [this](a)\n\n- Order paint")).isEqualTo(key("Order paint"));
  }

  @Test
  void titlesHaveNoneSinceTheNotesOfASeriesShareThem() {
    assertThat(keys("- x", 0, Fields.REPEAT)).isEmpty();
  }

  private static Optional<String> key(String item) {
    return keyOf("- " + item);
  }

  private static Optional<String> taskKey(String under, String task) {
    String markdown = under.isEmpty() ? "- " + task : "- " + under + "\n  - " + task;
    NoteBlock block = block(markdown);
    return keys(markdown, block.items().size() - 1, Fields.SAME_TASK);
  }

  private static Optional<String> keyOf(String markdown) {
    return keys(markdown, block(markdown).items().size() - 1, Fields.REPEAT);
  }

  private static Optional<String> keys(String markdown, int item, String name) {
    return block(markdown).items().get(item).fields().stream()
        .filter(field -> field instanceof Field.Key key && key.name().equals(name))
        .map(field -> ((Field.Key) field).value())
        .findFirst();
  }

  private static NoteBlock block(String markdown) {
    byte[] content = (HEAD + markdown + "\n").getBytes(StandardCharsets.UTF_8);
    ParsedNote parsed = new NoteParser(TestVault.CONFIGURATION).parse("a.md", content);
    Evidence evidence = Evidence.in(parsed.note(), TestVault.CONFIGURATION.people());
    PersonDirectory people =
        PersonDirectory.of(
            NameCounts.NONE.with(List.of(), List.of(evidence.people())),
            TestVault.CONFIGURATION.people());
    return new DocumentBuilder(TestVault.CONFIGURATION, people, SourceNames.NONE)
        .block(parsed, new VaultFile("a.md", content.length, 0), "", evidence);
  }
}
