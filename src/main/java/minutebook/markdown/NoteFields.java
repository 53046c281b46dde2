package minutebook.markdown;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import minutebook.config.NoteRules;
import minutebook.config.ShapeRule;
import minutebook.config.ShapeRule.Trait;
import minutebook.note.Diagnostic;
import minutebook.note.NoteShape;
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
    return IsoDates.leading(writtenDate())
        .or(head::date)
        .or(() -> IsoDates.leading(fileName()))
        .or(() -> head.heading().flatMap(IsoDates::leading))
        .orElse(null);
  }

  /** That the front matter's date is none. */
  Optional<Diagnostic> invalidDate() {
    String written = writtenDate();
    return matter.properties(rules.dateKeys()).stream()
        .filter(property -> !property.texts().isEmpty() && IsoDates.leading(written).isEmpty())
        .findFirst()
        .map(property -> Diagnostics.invalidDate(written, property.line()));
  }

  private String writtenDate() {
    return Wikilinks.shown(matter.first(rules.dateKeys()));
  }

  List<String> participants() {
    Set<String> people = new LinkedHashSet<>();
    for (String written : written(rules.participantKeys())) {
      people.addAll(linked(NameList.ofPeople(written)));
    }
    people.addAll(head.participants());
    return List.copyOf(people);
  }

  /**
   * Those of the front matter, where a text is a list between commas or spaces, which no tag can
   * hold, and those of the title.
   */
  List<String> tags() {
    Set<String> tags = new LinkedHashSet<>();
    for (String written : matter.all(rules.tagKeys())) {
      for (String tag : written.split("[,\\s]+", -1)) {
        tags.add(Tags.normal(tag));
      }
    }
    tags.remove("");
    tags.addAll(head.tags());
    return List.copyOf(tags);
  }

  List<String> aliases() {
    return List.copyOf(new LinkedHashSet<>(linked(written(rules.aliasKeys()))));
  }

  /** Names under some keys as written; where a key has one text, commas may divide it. */
  private List<String> written(Set<String> keys) {
    List<String> names = new ArrayList<>();
    for (Property property : matter.properties(keys)) {
      List<String> texts = property.texts();
      boolean several = texts.size() == 1 && property.divisible();
      names.addAll(several ? NameList.atCommas(texts.getFirst()) : texts);
    }
    return names;
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

  /** What has no meaning of its own. */
  Map<String, List<String>> properties() {
    Set<String> understood = new HashSet<>(rules.titleKeys());
    understood.addAll(rules.typeKeys());
    understood.addAll(rules.dateKeys());
    understood.addAll(rules.participantKeys());
    understood.addAll(rules.tagKeys());
    understood.addAll(rules.aliasKeys());
    understood.addAll(rules.sourceKeys());
    Map<String, List<String>> properties = new LinkedHashMap<>(matter.without(understood));
    properties.replaceAll((key, values) -> values.stream().map(Wikilinks::shown).toList());
    head.properties().forEach((key, values) -> properties.merge(key, values, NoteFields::together));
    return properties;
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
