package minutebook.markdown;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import minutebook.config.NoteRules;
import minutebook.config.ShapeRule;
import minutebook.config.ShapeRule.Trait;
import minutebook.note.Diagnostic;
import minutebook.note.NoteShape;
import minutebook.note.PlacedLink;
import org.jspecify.annotations.Nullable;

/** What a note's path, front matter and first lines together say about it. */
final class NoteFields {
  private final String path;
  private final FrontMatter matter;
  private final NoteHead head;
  private final NoteRules rules;

  NoteFields(String path, FrontMatter matter, NoteHead head, NoteRules rules) {
    this.path = path;
    this.matter = matter;
    this.head = head;
    this.rules = rules;
  }

  /** Front matter's title, else the first heading of level one, else the file's name. */
  String title() {
    String title = matter.first(rules.titleKeys());
    return title.isEmpty() ? head.heading().filter(h -> !h.isEmpty()).orElse(fileName()) : title;
  }

  String type() {
    return matter.first(rules.typeKeys());
  }

  /** Front matter, else a metadata line, else a date leading the file's name or the heading. */
  @Nullable LocalDate date() {
    return IsoDates.in(writtenDate())
        .or(head::date)
        .or(() -> IsoDates.leading(fileName()))
        .or(() -> head.heading().flatMap(IsoDates::leading))
        .orElse(null);
  }

  /** That the front matter's date is none. */
  Optional<Diagnostic> invalidDate() {
    String written = writtenDate();
    return matter.properties(rules.dateKeys()).stream()
        .filter(property -> !property.texts().isEmpty() && IsoDates.in(written).isEmpty())
        .findFirst()
        .map(property -> Diagnostics.invalidDate(written, property.line()));
  }

  private String writtenDate() {
    return Wikilinks.shown(matter.first(rules.dateKeys()));
  }

  List<String> participants() {
    Set<String> people = new LinkedHashSet<>();
    matter.properties(rules.participantKeys()).forEach(one -> people.addAll(people(one)));
    people.addAll(head.participants().keySet());
    return List.copyOf(people);
  }

  private static List<String> people(Property property) {
    return names(property).stream()
        .flatMap(written -> linked(NameList.ofPeople(written)).stream())
        .toList();
  }

  /** The line from which on a participant is named. */
  int lineOf(String participant) {
    return matter.properties(rules.participantKeys()).stream()
        .filter(property -> people(property).contains(participant))
        .map(Property::line)
        .findFirst()
        .orElseGet(() -> head.participants().getOrDefault(participant, 1));
  }

  /**
   * Those of the front matter, where a text is a list between commas or spaces, which no tag can
   * hold, and those of the title.
   */
  List<String> tags() {
    Set<String> tags = new LinkedHashSet<>();
    writtenTags().forEach(tag -> tags.add(Tags.normal(tag)));
    tags.remove("");
    tags.addAll(head.tags());
    return List.copyOf(tags);
  }

  private List<String> writtenTags() {
    return tagsIn(matter.all(rules.tagKeys())).toList();
  }

  private static Stream<String> tagsIn(List<String> texts) {
    return texts.stream().flatMap(written -> Arrays.stream(written.split("[,\\s]+", -1)));
  }

  List<String> aliases() {
    Set<String> aliases = new LinkedHashSet<>();
    matter.properties(rules.aliasKeys()).forEach(one -> aliases.addAll(linked(names(one))));
    return List.copyOf(aliases);
  }

  /** Names as written; commas may divide a single text. */
  private static List<String> names(Property property) {
    List<String> texts = property.texts();
    boolean several = texts.size() == 1 && property.divisible();
    return several ? NameList.atCommas(texts.getFirst()) : texts;
  }

  /** Names with what each wikilink links to; a link that leads nowhere names nobody. */
  private static List<String> linked(List<String> names) {
    return names.stream().map(Wikilinks::linked).filter(name -> !name.isBlank()).toList();
  }

  /** Those of the footers, then those of the front matter. */
  List<String> sources(List<String> footers) {
    Set<String> sources = new LinkedHashSet<>(footers);
    matter.all(rules.sourceKeys()).forEach(source -> sources.add(Wikilinks.linked(source)));
    return List.copyOf(sources);
  }

  /** Those of the front matter, but for those to sources, then those of metadata lines. */
  List<PlacedLink> links() {
    List<PlacedLink> links = new ArrayList<>();
    matter
        .properties()
        .forEach(
            (key, property) -> {
              if (!rules.sourceKeys().contains(key)) {
                property.texts().stream()
                    .flatMap(written -> Wikilinks.targets(written).stream())
                    .forEach(target -> links.add(new PlacedLink(target, property.line())));
              }
            });
    links.addAll(head.metadataLinks());
    return links;
  }

  /** What the front matter and the first lines say that nothing is made of. */
  List<String> beside() {
    Set<String> beside = new LinkedHashSet<>(head.beside());
    for (Set<String> keys : List.of(rules.titleKeys(), rules.typeKeys(), rules.dateKeys())) {
      matter.all(keys).stream().skip(1).forEach(beside::add);
    }
    if (!IsoDates.isMoment(writtenDate())) {
      beside.add(writtenDate());
    }
    beside.addAll(Wikilinks.notShown(matter.first(rules.dateKeys())));
    writtenTags().stream().filter(tag -> Tags.normal(tag).isEmpty()).forEach(beside::add);
    for (Set<String> keys :
        List.of(rules.participantKeys(), rules.aliasKeys(), rules.sourceKeys())) {
      matter.all(keys).forEach(written -> beside.addAll(Wikilinks.notLinked(written)));
    }
    unnamed().values().stream()
        .flatMap(List::stream)
        .forEach(written -> beside.addAll(Wikilinks.notShown(written)));
    beside.addAll(keysNotShown());
    beside.remove("");
    return List.copyOf(beside);
  }

  /** Of a map within a property the keys often say more than the values. */
  private List<String> keysNotShown() {
    Set<String> understood = understood();
    return matter.properties().keySet().stream()
        .filter(key -> key.indexOf('.') >= 0 && !understood.contains(key))
        .map(key -> key.replace('.', ' '))
        .toList();
  }

  /** What has no meaning of its own. */
  Map<String, List<String>> properties() {
    return shown(unnamed());
  }

  /** All that has a value. */
  Map<String, List<String>> shown() {
    return shown(matter.values());
  }

  private Map<String, List<String>> shown(Map<String, List<String>> properties) {
    properties.replaceAll((key, values) -> values.stream().map(Wikilinks::shown).toList());
    head.properties().forEach((key, values) -> properties.merge(key, values, NoteFields::together));
    return properties;
  }

  /** All properties by key; of links, what they show and what they lead to. */
  Map<String, List<String>> frontMatter() {
    Map<String, List<String>> all = new LinkedHashMap<>();
    matter
        .properties()
        .forEach(
            (key, property) -> {
              Set<String> values = new LinkedHashSet<>();
              for (String written : together(property.texts(), parts(key, property))) {
                values.add(Wikilinks.shown(written));
                values.add(Wikilinks.linked(written));
              }
              values.remove("");
              all.put(key, List.copyOf(values));
            });
    head.properties().forEach((key, values) -> all.merge(key, values, NoteFields::together));
    return all;
  }

  /** What a text is a list of, where one means that. */
  private List<String> parts(String key, Property property) {
    if (rules.tagKeys().contains(key)) {
      return tagsIn(property.texts()).map(Tags::normal).toList();
    }
    return rules.participantKeys().contains(key) || rules.aliasKeys().contains(key)
        ? names(property)
        : List.of();
  }

  private Map<String, List<String>> unnamed() {
    return new LinkedHashMap<>(matter.without(understood()));
  }

  private Set<String> understood() {
    Set<String> understood = new HashSet<>(rules.titleKeys());
    understood.addAll(rules.typeKeys());
    understood.addAll(rules.dateKeys());
    understood.addAll(rules.participantKeys());
    understood.addAll(rules.tagKeys());
    understood.addAll(rules.aliasKeys());
    understood.addAll(rules.sourceKeys());
    return understood;
  }

  private static List<String> together(List<String> first, List<String> second) {
    Set<String> all = new LinkedHashSet<>(first);
    all.addAll(second);
    return List.copyOf(all);
  }

  NoteShape shape() {
    Set<Trait> traits = EnumSet.noneOf(Trait.class);
    if (date() != null) {
      traits.add(Trait.DATE);
    }
    if (!participants().isEmpty()) {
      traits.add(Trait.PARTICIPANTS);
    }
    return rules.shapes().stream()
        .filter(rule -> rule.fits(path, type(), traits))
        .findFirst()
        .map(ShapeRule::shape)
        .orElse(NoteShape.OTHER);
  }

  private String fileName() {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
