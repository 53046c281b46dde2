package minutebook.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import minutebook.config.Folded;
import minutebook.config.PeopleRules;
import minutebook.index.TestVault;
import minutebook.people.NameCounts;
import minutebook.people.PersonDirectory;
import minutebook.query.ParsedQuery;
import minutebook.query.QueryParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Questions in plain words and the queries they read as. */
final class QuestionReaderTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 6, 29);
  private static final int JUDGED = 40;
  private static final int RIGHT = 32;

  private static final List<String> PEOPLE =
      List.of(
          "Mara Lindqvist",
          "Grace Adeyemi",
          "Tomas Ferro",
          "Tomas Wendel",
          "Petra Holm",
          "Petra Holt",
          "Niall O'Dwyer",
          "Zoë Brandão",
          "Anders Vik",
          "Will Ashdown",
          "Ingrid Vale",
          "Celeste Marr",
          "Ludo Marchetti",
          "Ravi");

  private static final Pattern NAMED =
      Pattern.compile(
          "\\b(?:person|with|assignee|mentions|about):(\\S*\"[^\"]*\"(?:,\"[^\"]*\")*|\\S+)");
  private static final Pattern DATED =
      Pattern.compile(
          "\\b(?:date|since|before|after|until|newer|due):(?:[<>]=?)?(\"[^\"]*\"|\\S+)");

  private static final QuestionReader READER = reader("Mara Lindqvist");

  private static PersonDirectory people(String owner) {
    PeopleRules rules = TestVault.CONFIGURATION.people();
    PeopleRules owned =
        new PeopleRules(
            Optional.of(owner).filter(name -> !name.isEmpty()),
            rules.ownerSpellings(),
            rules.aliases(),
            rules.nobody(),
            rules.ordinaryWords());
    Map<String, Integer> known =
        PEOPLE.stream().collect(Collectors.toMap(Function.identity(), unused -> 1));
    Map<String, Integer> aliases =
        Map.of(
            "ZB\nZoë Brandão", 1, "Zoe Brandao\nZoë Brandão", 1, "Niall Dwyer\nNiall O'Dwyer", 1);
    return PersonDirectory.of(new NameCounts(known, Map.of(), aliases), owned);
  }

  private static QuestionReader reader(String owner) {
    Set<String> commonWords = TestVault.CONFIGURATION.search().commonWords();
    return new QuestionReader(new AskedPeople(people(owner)), commonWords, MONDAY);
  }

  private static Optional<String> read(String text) {
    return READER.read(text, QueryParser.parse(text).root());
  }

  @Test
  void mostOfFortyQuestionsAreReadRight() throws IOException {
    List<AskedQuestions.Question> judged = AskedQuestions.read().subList(0, JUDGED);
    assertThat(judged.stream().filter(one -> read(one.text()).equals(one.reading())))
        .hasSizeGreaterThanOrEqualTo(RIGHT);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("minutebook.search.AskedQuestions#read")
  void aQuestionReadsAsItsQuery(AskedQuestions.Question question) {
    assertThat(read(question.text())).isEqualTo(question.reading());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("minutebook.search.AskedQuestions#read")
  void aReadingIsUnderstoodWhole(AskedQuestions.Question question) {
    String reading = read(question.text()).orElse("");
    ParsedQuery parsed = QueryParser.parse(reading);
    assertThat(parsed.warnings()).as(reading).isEmpty();
    assertThat(AskedParts.hasNoOtherWords(parsed.root(), question.text())).as(reading).isTrue();
  }

  @ParameterizedTest
  @MethodSource("unread")
  void whatIsNoClearQuestionIsNotRead(String text) {
    assertThat(read(text)).isEmpty();
  }

  static Stream<String> unread() {
    return """
        kestrel antenna
        loading dock
        grace period
        will this work
        may the driver see it
        march of the penguins
        summer may march on
        decision tree
        decision maker for Osterby
        task force
        task bar icon
        summary page layout
        in summary it works
        agreed price list
        overdue invoices
        the second quarter figures
        due diligence
        half-year review
        in 24 hours
        17 doors
        12 march trucks
        may 20 trucks
        Petra Holm
        Petra Holm Anders Vik
        petra
        tomas
        an answer on the list price
        open dock doors
        what has glycol to do with frost
        what is the done thing
        rose and fern
        me
        my cat
        decisions about ice or frost
        what did we not decide about ice
        decisions without a date
        tasks and decisions about ice
        open decisions and tasks
        what tasks haven't been done
        decisions after the trial
        decisions a few weeks ago
        decisions in the next two weeks
        decisions in March about the plan of May
        tasks due since last week
        section:decision ice in March
        "decisions in March"
        decisions -ice
        decisions OR tasks
        person:ravi tasks
        to be or to do
        ?!
        '
        ..."""
        .lines();
  }

  @Test
  void nothingIsReadAsTheOwnerWithoutOne() {
    QuestionReader reader = reader("");
    assertThat(Stream.of("my open tasks", "open tasks of mine", "what do I owe Petra Holm?"))
        .extracting(text -> reader.read(text, QueryParser.parse(text).root()).orElse(""))
        .containsExactly("is:open", "is:open", "is:open person:\"Petra Holm\"");
  }

  @Test
  void aLongTextWasPastedAndNotAsked() {
    String words = "decisions in March" + " ice".repeat(37);
    assertThat(read(words)).isPresent();
    assertThat(read(words + " ice")).isEmpty();
    assertThat(read("")).isEmpty();
  }

  /** Words of the questions in any order. */
  @Test
  void whateverIsTypedNoReadingIsEmptyOrTheText() throws IOException {
    List<String> words =
        AskedQuestions.read().stream()
            .flatMap(question -> Arrays.stream(question.text().split(" ", -1)))
            .distinct()
            .toList();
    long seed = 20260629;
    Random random = new Random(seed);
    for (int i = 0; i < 50_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(9); n >= 0; n--) {
        text.append(words.get(random.nextInt(words.size()))).append(' ');
      }
      assertThat(read(text.toString()).orElse("reading"))
          .as("seed %d: %s", seed, text)
          .isNotBlank()
          .isNotEqualTo(text.toString().strip());
    }
  }

  @Test
  void noPersonIsInvented() throws IOException {
    for (AskedQuestions.Question question : AskedQuestions.read()) {
      String asked = Folded.withoutAccents(question.text());
      for (String name : values(NAMED, read(question.text()).orElse(""))) {
        boolean named =
            name.equals("@me")
                ? Pattern.compile("\\b(i|my|me|mine)\\b").matcher(asked).find()
                : people("").spellings(name).stream()
                    .map(Folded::withoutAccents)
                    .anyMatch(one -> asked.contains(one) || asked.contains(one.split(" ", -1)[0]));
        assertThat(named).as("%s in: %s", name, asked).isTrue();
      }
    }
  }

  /** Each number of a date stands in the question, as a number, as a month's or a day's name. */
  @Test
  void noTimeIsInvented() throws IOException {
    for (AskedQuestions.Question question : AskedQuestions.read()) {
      String asked = Folded.of(question.text());
      for (String value : values(DATED, read(question.text()).orElse(""))) {
        boolean counted =
            Pattern.compile("(ago|day|week|month|year|quarter)s?\\b").matcher(asked).find();
        boolean named =
            Arrays.stream(value.split("\\.\\.|,", -1)).allMatch(one -> isNamed(one, asked));
        assertThat(named || counted).as("%s in: %s", value, asked).isTrue();
      }
    }
  }

  private static boolean isNamed(String value, String asked) {
    if (!Character.isDigit(value.charAt(0))) {
      return asked.contains(value);
    }
    String[] numbers = value.split("-", -1);
    if (value.contains("W")) {
      return false;
    }
    boolean month =
        numbers.length < 2
            || asked.contains(numbers[1].toLowerCase(Locale.ROOT))
            || asked.contains("/" + Integer.parseInt(numbers[1]) + "/")
            || asked.contains(
                Month.of(Integer.parseInt(numbers[1]))
                    .name()
                    .toLowerCase(Locale.ROOT)
                    .substring(0, 3));
    boolean day =
        numbers.length < 3 || asked.contains(String.valueOf(Integer.parseInt(numbers[2])));
    boolean year = numbers.length > 1 || asked.contains(numbers[0]);
    return (month && day && year) || isWeekday(value, asked);
  }

  private static boolean isWeekday(String value, String asked) {
    return value.length() == 10
        && asked.contains(LocalDate.parse(value).getDayOfWeek().name().toLowerCase(Locale.ROOT));
  }

  private static List<String> values(Pattern qualifiers, String reading) {
    List<String> values = new ArrayList<>();
    qualifiers
        .matcher(reading)
        .results()
        .map(result -> result.group(1))
        .forEach(
            value -> {
              for (String one : value.split(",(?=\")", -1)) {
                values.add(one.replace("\"", ""));
              }
            });
    return values;
  }
}
