package minutebook.config;

import static minutebook.config.Settings.count;
import static minutebook.config.Settings.list;
import static minutebook.config.Settings.oneOf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import minutebook.config.AnalysisRules.Stemmer;
import minutebook.config.SearchRules.FieldWeights;
import minutebook.config.ShapeRule.Trait;
import minutebook.note.NoteShape;
import minutebook.note.Priority;
import minutebook.note.SectionKind;
import minutebook.note.StatusType;
import minutebook.note.TaskDate;
import minutebook.note.TaskStatus;

/** Turns the settings of each file into its record, by the file's name. */
final class ConfigurationSettings {
  private ConfigurationSettings() {}

  static Configuration configuration(Map<String, Setting.Mapping> files)
      throws ConfigurationException {
    NoteRules notes = read(files, "notes", ConfigurationSettings::notes);
    TaskRules tasks = read(files, "tasks", ConfigurationSettings::tasks);
    PeopleRules people = read(files, "people", ConfigurationSettings::people);
    FacetRules facets = read(files, "facets", ConfigurationSettings::facets);
    SearchRules search = read(files, "search", ConfigurationSettings::search);
    AnalysisRules analysis = read(files, "analysis", ConfigurationSettings::analysis);
    VaultRules vault = read(files, "vault", ConfigurationSettings::vault);
    String documents = hash(files, "notes", "tasks", "people", "analysis", "vault");
    return new Configuration(notes, tasks, people, facets, search, analysis, vault, documents);
  }

  private interface FileReading<T> {
    T of(Settings settings) throws ConfigurationException;
  }

  private static <T> T read(Map<String, Setting.Mapping> files, String file, FileReading<T> reading)
      throws ConfigurationException {
    Settings settings = Settings.of(file(files, file));
    T rules = reading.of(settings);
    settings.nothingElse();
    return rules;
  }

  private static Setting.Mapping file(Map<String, Setting.Mapping> files, String file) {
    Setting.Mapping mapping = files.get(file);
    if (mapping == null) {
      throw new IllegalStateException("no configuration file " + file);
    }
    return mapping;
  }

  private static NoteRules notes(Settings notes) throws ConfigurationException {
    Map<String, SectionKind> headings = new HashMap<>();
    Settings kinds = notes.required("headings", Settings::of);
    for (SectionKind kind : SectionKind.values()) {
      for (String heading : kinds.optional(kind.id(), Set.<String>of(), Settings::foldedSet)) {
        headings.put(heading, kind);
      }
    }
    kinds.nothingElse();

    Settings lines = notes.required("metadata-lines", Settings::of);
    Set<String> date = lines.required("date", Settings::foldedSet);
    Set<String> participants = lines.required("participants", Settings::foldedSet);
    Set<String> other = lines.required("other", Settings::foldedSet);
    lines.nothingElse();

    Settings matter = notes.required("front-matter", Settings::of);
    Set<String> participantKeys = matter.required("participants", Settings::foldedSet);
    Set<String> tagKeys = matter.required("tags", Settings::foldedSet);
    Set<String> aliasKeys = matter.required("aliases", Settings::foldedSet);
    Set<String> sourceKeys = matter.required("sources", Settings::foldedSet);
    matter.nothingElse();

    return new NoteRules(
        Map.copyOf(headings),
        date,
        participants,
        other,
        participantKeys,
        tagKeys,
        aliasKeys,
        sourceKeys,
        notes.required("source-footer", Settings::foldedSet),
        notes.required("shapes", list(ConfigurationSettings::shape)),
        notes.required("query-blocks", Settings::foldedSet),
        notes.required("people-columns", Settings::foldedSet));
  }

  private static ShapeRule shape(Setting setting) throws ConfigurationException {
    Settings rule = Settings.of(setting);
    ShapeRule shape =
        new ShapeRule(
            rule.required("shape", named(NoteShape::of, NoteShape.values(), NoteShape::id)),
            rule.optional("type", Set.<String>of(), Settings::foldedSet),
            rule.optional("requires", Set.of(), ConfigurationSettings::traits),
            rule.optional("absent", Set.of(), ConfigurationSettings::traits),
            rule.optional("folders", Set.of(), ConfigurationSettings::folders));
    rule.nothingElse();
    return shape;
  }

  private static Set<Trait> traits(Setting setting) throws ConfigurationException {
    return Set.copyOf(list(constant(Trait.values())).of(setting));
  }

  private static Set<String> folders(Setting setting) throws ConfigurationException {
    return list(Settings::text).of(setting).stream()
        .map(folder -> folder.endsWith("/") ? folder : folder + "/")
        .collect(Collectors.toUnmodifiableSet());
  }

  private static TaskRules tasks(Settings tasks) throws ConfigurationException {
    Map<String, TaskStatus> statuses =
        tasks.required("statuses", Settings::of).each(ConfigurationSettings::status);
    Map<String, Priority> priorities = new HashMap<>();
    Settings signs = tasks.required("priorities", Settings::of);
    for (Priority priority : Priority.values()) {
      for (String sign : signs.optional(priority.id(), List.<String>of(), list(Settings::text))) {
        priorities.put(sign, priority);
      }
    }
    signs.nothingElse();
    Map<String, TaskDate> dates = new HashMap<>();
    Settings dateSigns = tasks.required("dates", Settings::of);
    for (TaskDate date : TaskDate.values()) {
      for (String sign : dateSigns.optional(date.id(), List.<String>of(), list(Settings::text))) {
        dates.put(sign, date);
      }
    }
    dateSigns.nothingElse();
    return new TaskRules(
        Map.copyOf(statuses),
        tasks.required("other-status", ConfigurationSettings::status),
        Map.copyOf(priorities),
        Map.copyOf(dates));
  }

  private static TaskStatus status(Setting setting) throws ConfigurationException {
    Settings status = Settings.of(setting);
    TaskStatus read =
        new TaskStatus(
            Folded.of(status.required("name", Settings::text)),
            status.required("type", constant(StatusType.values())));
    status.nothingElse();
    return read;
  }

  private static PeopleRules people(Settings people) throws ConfigurationException {
    String owner = people.required("owner", Settings::text).strip();
    return new PeopleRules(
        owner.isEmpty() ? Optional.empty() : Optional.of(owner),
        people.required("owner-spellings", Settings::foldedSet),
        Map.copyOf(people.required("aliases", Settings::of).each(list(Settings::text))),
        people.required("nobody", Settings::foldedSet));
  }

  private static FacetRules facets(Settings facets) throws ConfigurationException {
    return new FacetRules(
        facets.required("default", list(oneOf(Dimension::of, Dimension.ids()))),
        facets.required("values", count(1, 1000)).intValue());
  }

  private static SearchRules search(Settings search) throws ConfigurationException {
    Settings fields = search.required("field-weights", Settings::of);
    FieldWeights weights =
        new FieldWeights(
            fields.required("text", Settings::weight),
            fields.required("heading", Settings::weight),
            fields.required("title", Settings::weight),
            fields.required("people", Settings::weight));
    fields.nothingElse();
    Settings sections = search.required("section-weights", Settings::of);
    Map<SectionKind, Double> sectionWeights = new EnumMap<>(SectionKind.class);
    for (SectionKind kind : SectionKind.values()) {
      sectionWeights.put(kind, sections.required(kind.id(), Settings::weight));
    }
    sections.nothingElse();
    return new SearchRules(
        weights,
        search.required("exact-weight", Settings::weight),
        Map.copyOf(sectionWeights),
        search.required("page-size", count(1, 10_000)).intValue(),
        search.required("max-page-size", count(1, 10_000)).intValue(),
        search.required("items-per-note", count(1, 100)).intValue());
  }

  private static AnalysisRules analysis(Settings analysis) throws ConfigurationException {
    return new AnalysisRules(
        analysis.required("stemmer", constant(Stemmer.values())),
        analysis.required("fold-accents", Settings::yesOrNo));
  }

  private static VaultRules vault(Settings vault) throws ConfigurationException {
    return new VaultRules(
        vault.required("extensions", Settings::foldedSet),
        Set.copyOf(vault.required("excluded-folders", list(Settings::text))),
        vault.required("max-file-size", count(1, Integer.MAX_VALUE - 16)));
  }

  private static <E extends Enum<E>> Settings.Reading<E> constant(E[] values) {
    return named(
        id -> Arrays.stream(values).filter(value -> id(value).equals(id)).findFirst(),
        values,
        ConfigurationSettings::id);
  }

  private static String id(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static <T> Settings.Reading<T> named(
      Function<String, Optional<T>> find, T[] values, Function<T, String> id) {
    return oneOf(find, Arrays.stream(values).map(id).collect(Collectors.joining(", ")));
  }

  private static String hash(Map<String, Setting.Mapping> files, String... names) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String name : names) {
        digest.update(plain(file(files, name)).getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A setting without places and comments; keys sorted, since their order means nothing. */
  private static String plain(Setting setting) {
    return switch (setting) {
      case Setting.Scalar scalar -> '"' + scalar.text() + '"';
      case Setting.Sequence sequence ->
          sequence.values().stream()
              .map(ConfigurationSettings::plain)
              .collect(Collectors.joining(",", "[", "]"));
      case Setting.Mapping mapping ->
          mapping.values().entrySet().stream()
              .map(entry -> '"' + entry.getKey() + "\":" + plain(entry.getValue()))
              .sorted()
              .collect(Collectors.joining(",", "{", "}"));
    };
  }
}
