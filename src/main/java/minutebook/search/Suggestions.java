package minutebook.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import minutebook.config.Folded;
import minutebook.people.PersonDirectory;
import minutebook.query.LastToken;
import minutebook.query.LastToken.Complete;
import minutebook.query.LastToken.PropertyValue;
import minutebook.query.LastToken.Quoted;
import minutebook.query.LastToken.Tag;
import minutebook.query.LastToken.Typed;
import minutebook.query.LastToken.Value;
import minutebook.query.LastToken.Word;
import minutebook.query.PropertyNames;
import minutebook.query.Qualifier;
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

  private final Searcher.Snapshot snapshot;
  private final KnownValues known;
  private final PersonDirectory people;
  private final PropertyNames names;
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
      String text,
      int most) {
    this.snapshot = snapshot;
    this.known = known;
    this.people = people;
    this.names = names;
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
        named(Kind.PERSON, List.of(typed), known(Qualifier.PERSON), Wording::phrase);
        named(Kind.TITLE, List.of(typed), known.titles(snapshot), Wording::phrase);
      }
      case Complete ignored -> {}
    }
    return List.copyOf(suggestions);
  }

  private void plain(Word word) throws IOException {
    Typed token = word.token();
    qualifiers(token);
    if (!token.text().isEmpty()) {
      named(
          Kind.PERSON,
          word.readings(),
          known(Qualifier.PERSON),
          name -> Wording.qualified(Qualifier.PERSON, name));
      add(Kind.TAG, token.start(), tags(token.text()), Wording::tag);
      named(Kind.TITLE, word.readings(), known.titles(snapshot), Wording::phrase);
      add(Kind.WORD, token.start(), words(token.text()), Wording::word);
    }
  }

  /** One of the names of each, so that aliases do not stand beside what they mean. */
  private void qualifiers(Typed token) {
    String typed = token.text().toLowerCase(Locale.ROOT);
    Stream.concat(
            Arrays.stream(Qualifier.values()).map(Qualifier::names),
            names.names().stream().sorted().map(List::of))
        .flatMap(one -> one.stream().filter(name -> name.startsWith(typed)).limit(1))
        .limit(most)
        .map(name -> name + ":")
        .forEach(name -> add(Kind.QUALIFIER, name, token.start(), name, null));
  }

  private void value(Qualifier qualifier, Typed typed) throws IOException {
    Kind kind = kind(qualifier);
    String mark = kind == Kind.TAG ? "#" : kind == Kind.PERSON ? "@" : "";
    String beginning = without(mark, typed.text());
    List<Counted> values = known(qualifier).find(beginning, most);
    add(kind, typed.start(), values, value -> Wording.value(qualifier, value));
  }

  private static Kind kind(Qualifier qualifier) {
    return switch (qualifier) {
      case PERSON, PARTICIPANT, ASSIGNEE, MENTIONED, ABOUT -> Kind.PERSON;
      case TAG -> Kind.TAG;
      case TITLE -> Kind.TITLE;
      case SECTION, TYPE, PRIORITY, STATUS, IS, HAS, NO, PATH, FILE, LINKS, MATCH_CASE ->
          Kind.VALUE;
      case DATE, BEFORE, AFTER, SINCE, UNTIL, NEWER, OLDER, MODIFIED -> Kind.VALUE;
      case DUE, SCHEDULED, START, DONE, CREATED, CANCELLED -> Kind.VALUE;
    };
  }

  /** Texts of several words; those that have the words typed before the last one come first. */
  private void named(
      Kind kind, List<Typed> readings, Beginnings values, UnaryOperator<String> written) {
    Set<String> found = new HashSet<>();
    for (Typed reading : readings) {
      String beginning = without(kind == Kind.PERSON ? "@" : "", reading.text());
      List<Counted> more = beginning.isBlank() ? List.of() : values.find(beginning, most);
      List<Counted> others =
          more.stream().filter(value -> found.size() < most && found.add(value.value())).toList();
      add(kind, reading.start(), others, written);
    }
  }

  private List<Counted> tags(String beginning) throws IOException {
    return known(Qualifier.TAG).find(beginning, most);
  }

  private List<Counted> words(String beginning) throws IOException {
    boolean isWord =
        beginning.codePointCount(0, beginning.length()) >= LETTERS_OF_WORD
            && Character.isLetterOrDigit(beginning.codePointAt(0))
            && Character.isLetterOrDigit(beginning.codePointBefore(beginning.length()));
    return isWord ? snapshot.words(beginning, most, KnownValues.COUNTED) : List.of();
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
