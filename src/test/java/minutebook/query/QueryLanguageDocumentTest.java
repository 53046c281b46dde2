package minutebook.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import minutebook.config.SearchRules;
import minutebook.index.TestVault;
import minutebook.note.Priority;
import minutebook.note.SectionKind;
import minutebook.note.StatusType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code docs/query-language.md} tells of every name and limit there is, and of no other. */
class QueryLanguageDocumentTest {
  private static final QueryLanguageDocument DOCUMENT = QueryLanguageDocument.read();

  @Test
  void everyNameHasItsRowWithAllItsAliasesAndEveryRowItsName() {
    Map<String, List<String>> documented = new TreeMap<>();
    List<String> names = DOCUMENT.codeIn("qualifier");
    List<String> aliases = DOCUMENT.column("also");
    for (int i = 0; i < names.size(); i++) {
      documented.put(names.get(i), QueryLanguageDocument.code(aliases.get(i)));
    }
    assertThat(names).doesNotHaveDuplicates();
    assertThat(documented).isEqualTo(names());
  }

  /** With its colon, and the aliases of each. */
  private static Map<String, List<String>> names() {
    Map<String, List<String>> names = new TreeMap<>();
    for (Qualifier qualifier : Qualifier.values()) {
      names.put(qualifier.canonicalName() + ":", withColons(qualifier.names().stream().skip(1)));
    }
    for (Scope scope : Scope.values()) {
      names.putIfAbsent(
          scope.canonicalName() + ":",
          withColons(
              Scope.allNames()
                  .filter(name -> Scope.named(name).orElseThrow() == scope)
                  .filter(name -> !name.equals(scope.canonicalName()))));
    }
    for (Directive directive : Directive.values()) {
      names.put(directive.id() + ":", List.of());
    }
    return names;
  }

  private static List<String> withColons(Stream<String> names) {
    return names.map(name -> name + ":").toList();
  }

  @Test
  void everyValueOfAClosedSetIsNamedAndNoOther() {
    assertThat(values("is:")).isEqualTo(ids(ItemState.values()));
    assertThat(values("has:")).isEqualTo(Presence.ids());
    assertThat(values("priority:"))
        .isEqualTo(Arrays.stream(Priority.values()).map(Priority::id).toList());
    assertThat(values("due:")).isEqualTo(ids(TaskDateWord.values()));
    assertThat(values("sort:")).isEqualTo(Directive.SORT.allowed());
    assertThat(values("unit:")).isEqualTo(Directive.UNIT.allowed());
    assertThat(new TreeSet<>(values("section:")))
        .isEqualTo(
            new TreeSet<>(
                Stream.concat(
                        Arrays.stream(SectionKind.values()).map(SectionKind::id),
                        Stream.of("source"))
                    .toList()));
    assertThat(values("status:"))
        .containsAll(Arrays.stream(StatusType.values()).map(StatusType::id).toList());
  }

  private static List<String> values(String qualifier) {
    int row = DOCUMENT.codeIn("qualifier").indexOf(qualifier);
    return QueryLanguageDocument.code(DOCUMENT.column("value").get(row)).stream()
        .distinct()
        .toList();
  }

  private static List<String> ids(Enum<?>[] values) {
    return Arrays.stream(values)
        .map(value -> value.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .toList();
  }

  @Test
  void theLimitsAreThoseOfTheProgram() {
    SearchRules rules = TestVault.CONFIGURATION.search();
    assertThat(DOCUMENT.column("at most"))
        .containsExactlyElementsOf(
            Stream.of(
                    Limits.LENGTH,
                    Limits.DEPTH,
                    Limits.LEAVES,
                    Limits.EXPANSIONS,
                    Limits.FUZZY_LENGTH,
                    Limits.DISTANCE,
                    Limits.REGEX_LENGTH,
                    Limits.REGEX_STATES,
                    Limits.WORK,
                    rules.maxExpansions())
                .map("%,d"::formatted)
                .toList());
  }

  @Test
  void theNumbersOfTheConfigurationAreItsOwn() {
    SearchRules rules = TestVault.CONFIGURATION.search();
    assertThat(QueryLanguageDocument.text())
        .contains("more than " + rules.staleAfter() + " days (`stale-after`)")
        .contains("fewer than " + rules.widenBelow() + " (`widen-below`)");
  }

  @ParameterizedTest
  @MethodSource
  void everyExampleIsUnderstood(String query) {
    assertThat(QueryParser.parse(query).warnings()).isEmpty();
  }

  static List<String> everyExampleIsUnderstood() {
    assertThat(DOCUMENT.examples()).hasSizeGreaterThan(100);
    return DOCUMENT.examples();
  }

  @Test
  void everyQualifierHasAnExampleThatUsesIt() {
    List<String> names = DOCUMENT.codeIn("qualifier");
    List<String> examples = DOCUMENT.column("example");
    List<String> without = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      if (!examples.get(i).contains(name)
          || QueryLanguageDocument.code(examples.get(i)).isEmpty()) {
        without.add(name);
      }
    }
    assertThat(without).isEmpty();
  }

  @ParameterizedTest
  @MethodSource
  void ordinaryTextIsWords(String text) {
    ParsedQuery parsed = QueryParser.parse(text);
    assertThat(parsed.warnings()).isEmpty();
    assertThat(TreeText.of(parsed.root())).matches("(all|[^()]+|\\(and [^()]+\\))");
  }

  static List<String> ordinaryTextIsWords() {
    return DOCUMENT.codeIn("ordinary text");
  }

  @ParameterizedTest
  @MethodSource
  void everyMistakeIsWarnedOf(String query) {
    assertThat(QueryParser.parse(query).warnings()).hasSize(1);
  }

  static List<String> everyMistakeIsWarnedOf() {
    return DOCUMENT.codeIn("mistake");
  }
}
