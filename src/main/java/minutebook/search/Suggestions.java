package minutebook.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import minutebook.config.Folded;
import minutebook.people.PersonDirectory;
import minutebook.query.Directive;
import minutebook.query.LastToken;
import minutebook.query.LastToken.Complete;
import minutebook.query.LastToken.Directed;
import minutebook.query.LastToken.PropertyValue;
import minutebook.query.LastToken.Quoted;
import minutebook.query.LastToken.Scoped;
import minutebook.query.LastToken.Tag;
import minutebook.query.LastToken.Typed;
import minutebook.query.LastToken.Value;
import minutebook.query.LastToken.Word;
import minutebook.query.PropertyNames;
import minutebook.query.Qualifier;
import minutebook.query.QueryNode;
import minutebook.query.QueryParser;
import minutebook.query.Scope;
import minutebook.query.Span;
import minutebook.query.Wording;
import minutebook.search.Searcher.Counted;
import minutebook.search.Suggestion.Kind;
import org.jspecify.annotations.Nullable;

/**
 * How a text may go on. Its last token says what is looked for: in plain text anything, after a
 * qualifier its values, in quotation marks names and titles. So that one kind does not crowd out
 * the others, each has its own most; within it, what begins so by itself comes before what has a
 * word that begins so, and what more items have first.
 */
final class Suggestions {
  /** With one letter, the words would be those of any text. */
  private static final int LETTERS_OF_WORD = 2;

  private static final Span NOWHERE = new Span(0, 0);

  private final Searcher.Snapshot snapshot;
  private final KnownValues known;
  private final PersonDirectory people;
  private final PropertyNames names;
  private final Synonyms synonyms;
  private final String text;
  private final int most;
  private final List<Suggestion> suggestions = new ArrayList<>();

  /**
   * Prepares suggestions.
   *
   * @param text to where it is being typed
   * @param most of one kind
   */
  Suggestions(
      Searcher.Snapshot snapshot,
      KnownValues known,
      PersonDirectory people,
      PropertyNames names,
      Synonyms synonyms,
      String text,
      int most) {
    this.snapshot = snapshot;
    this.known = known;
    this.people = people;
    this.names = names;
    this.synonyms = synonyms;
    this.text = text;
    this.most = most;
  }

  List<Suggestion> list() throws IOException {
    switch (LastToken.of(text, names)) {
      case Word word -> plain(word);
      case Tag(Typed typed) -> add(Kind.TAG, typed.start(), tags(typed.text()), Wording::tag);
      case Value(Qualifier qualifier, Typed typed) -> value(qualifier, typed);
      case PropertyValue(String property, Typed typed) ->
          add(
              Kind.VALUE,
              typed.start(),
              known.of(property, snapshot).find(typed.text(), most),
              value -> Wording.value(property, value));
      case Quoted(Typed typed) -> {
        phrases(Kind.PERSON, List.of(typed), known(Qualifier.PERSON));
        phrases(Kind.TITLE, List.of(typed), known.titles(snapshot));
      }
      case Scoped(Scope scope, Typed typed) -> {
        String name = scope.canonicalName() + ":";
        QueryNode any = new QueryNode.Scoped(scope, new QueryNode.MatchAll(), NOWHERE);
        words(typed, Criteria.ofNotes(any), word -> name + Wording.word(word));
      }
      case Directed(Directive directive, Typed typed) -> values(directive, typed);
      case Complete ignored -> {}
    }
    return List.copyOf(suggestions);
  }

  private void plain(Word word) throws IOException {
    Typed token = word.token();
    qualifiers(token);
    if (!token.text().isEmpty()) {
      for (Named one : named(Kind.PERSON, word.readings(), known(Qualifier.PERSON))) {
        add(
            Kind.PERSON,
            one.start,
            one.values,
            value -> Wording.qualified(Qualifier.PERSON, value));
      }
      add(Kind.TAG, token.start(), tags(token.text()), Wording::tag);
      phrases(Kind.TITLE, word.readings(), known.titles(snapshot));
      words(token, KnownValues.COUNTED, Wording::word);
    }
  }

  /** One of the names of each, so that aliases do not stand beside what they mean. */
  private void qualifiers(Typed token) {
    String typed = token.text().toLowerCase(Locale.ROOT);
    Stream<List<String>> scopes =
        Arrays.stream(Scope.values())
            .filter(scope -> Qualifier.named(scope.canonicalName()).isEmpty())
            .map(Scope::names);
    Stream<List<String>> directives =
        Arrays.stream(Directive.values())
            .filter(directive -> counts(directive, token.start()))
            .map(directive -> List.of(directive.id()));
    Stream<List<String>> properties = names.names().stream().sorted().map(List::of);
    Stream.of(
            Arrays.stream(Qualifier.values()).map(Qualifier::names), properties, scopes, directives)
        .flatMap(all -> all)
        .flatMap(one -> one.stream().filter(name -> name.startsWith(typed)).limit(1))
        .limit(most)
        .map(name -> name + ":")
        .forEach(name -> add(Kind.QUALIFIER, name, token.start(), name, null));
  }

  /** Not within parentheses or after a minus. */
  private boolean counts(Directive directive, int start) {
    String value = directive.allowed().getFirst();
    String whole = text.substring(0, start) + directive.id() + ":" + value;
    return QueryParser.parse(whole).directives().of(directive).isPresent();
  }

  private void values(Directive directive, Typed typed) {
    String beginning = typed.text().toLowerCase(Locale.ROOT);
    directive.allowed().stream()
        .filter(value -> value.startsWith(beginning))
        .limit(most)
        .forEach(value -> add(Kind.VALUE, value, typed.start(), value, null));
  }

  private void value(Qualifier qualifier, Typed typed) throws IOException {
    Kind kind = kind(qualifier);
    String mark = kind == Kind.TAG ? "#" : kind == Kind.PERSON ? "@" : "";
    String beginning = without(mark, typed.text());
    for (Counted value : known(qualifier).find(beginning, most)) {
      String written = Wording.value(qualifier, value.value());
      long count =
          qualifier == Qualifier.LINKS
              ? found(Wording.qualified(qualifier, value.value()))
              : value.count();
      add(kind, value.value(), typed.start(), written, count);
    }
  }

  private static Kind kind(Qualifier qualifier) {
    return switch (qualifier) {
      case PERSON, PARTICIPANT, ASSIGNEE, MENTIONED, ABOUT -> Kind.PERSON;
      case TAG -> Kind.TAG;
      case TITLE -> Kind.TITLE;
      case SECTION,
          TYPE,
          PRIORITY,
          STATUS,
          IS,
          HAS,
          NO,
          PATH,
          FILE,
          HEADING,
          RECURRENCE,
          LINKS,
          MATCH_CASE ->
          Kind.VALUE;
      case DATE, BEFORE, AFTER, SINCE, UNTIL, NEWER, OLDER, MODIFIED -> Kind.VALUE;
      case DUE, SCHEDULED, START, DONE, CREATED, CANCELLED -> Kind.VALUE;
    };
  }

  private record Named(int start, List<Counted> values) {}

  /** Texts of several words; those that have the words typed before the last one come first. */
  private List<Named> named(Kind kind, List<Typed> readings, Beginnings values) {
    List<Named> named = new ArrayList<>();
    Set<String> found = new HashSet<>();
    for (Typed reading : readings) {
      String beginning = without(kind == Kind.PERSON ? "@" : "", reading.text());
      List<Counted> more = beginning.isBlank() ? List.of() : values.find(beginning, most);
      List<Counted> others =
          more.stream().filter(value -> found.size() < most && found.add(value.value())).toList();
      named.add(new Named(reading.start(), others));
    }
    return named;
  }

  private void phrases(Kind kind, List<Typed> readings, Beginnings values) throws IOException {
    for (Named one : named(kind, readings, values)) {
      for (Counted value : one.values) {
        String written = Wording.phrase(value.value());
        add(kind, value.value(), one.start, written, found(written));
      }
    }
  }

  /**
   * The index counts the form that is written, a search finds all of its forms.
   *
   * @param among the items whose words count
   * @param asked the query that a word is
   */
  private void words(Typed typed, Criterion among, UnaryOperator<String> asked) throws IOException {
    List<Counted> counted = new ArrayList<>();
    for (Counted word : words(typed.text(), among)) {
      counted.add(new Counted(word.value(), found(asked.apply(word.value()))));
    }
    counted.sort(Comparator.comparingLong(Counted::count).reversed());
    add(Kind.WORD, typed.start(), counted, Wording::word);
  }

  /** How many items a query finds outright. */
  private long found(String query) throws IOException {
    QueryNode asked = synonyms.beside(QueryParser.parse(query).root());
    return snapshot.search(EngineQuery.count(Unit.ITEM, Criteria.ofNotes(asked))).total();
  }

  private List<Counted> tags(String beginning) throws IOException {
    return known(Qualifier.TAG).find(beginning, most);
  }

  private List<Counted> words(String beginning, Criterion among) throws IOException {
    boolean isWord =
        beginning.codePointCount(0, beginning.length()) >= LETTERS_OF_WORD
            && Character.isLetterOrDigit(beginning.codePointAt(0))
            && Character.isLetterOrDigit(beginning.codePointBefore(beginning.length()));
    return isWord ? snapshot.words(beginning, most, among) : List.of();
  }

  private Beginnings known(Qualifier qualifier) throws IOException {
    return known.of(qualifier, snapshot, people);
  }

  private static String without(String mark, String typed) {
    return typed.startsWith(mark) ? typed.substring(mark.length()) : typed;
  }

  private void add(Kind kind, int start, List<Counted> values, UnaryOperator<String> written) {
    for (Counted value : values) {
      add(kind, value.value(), start, written.apply(value.value()), value.count());
    }
  }

  /** What is typed already is no way to go on. */
  private void add(Kind kind, String shown, int start, String written, @Nullable Long count) {
    String insert = text.substring(0, start) + written;
    if (!Folded.withoutAccents(insert).equals(Folded.withoutAccents(text))) {
      Span replaced = new Span(start, text.length());
      suggestions.add(new Suggestion(kind, shown, insert, replaced, count));
    }
  }
}
