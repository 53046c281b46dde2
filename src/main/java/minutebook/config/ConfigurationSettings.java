package minutebook.config;

import static minutebook.config.Readings.count;
import static minutebook.config.Readings.list;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import minutebook.config.AnalysisRules.Stemmer;

/** Turns the settings of each file into its record, by the file's name. */
final class ConfigurationSettings {
  /** Files all of whose settings alter documents. */
  private static final List<String> OF_DOCUMENTS =
      List.of("notes", "limits", "tasks", "people", "analysis");

  private static final String MAX_DROPPED_SHARE = "max-dropped-share";

  private static final int MAX_CHARACTERS = 100_000_000;

  /** The parser needs stack for each level. */
  private static final int MAX_DEPTH = 1000;

  /** The name of a property has the names of all it stands in. */
  private static final int MAX_FRONT_MATTER_DEPTH = 100;

  private static final int MAX_FILE_SIZE = Integer.MAX_VALUE - 16;

  private static final int MAX_SECONDS = 86_400;

  private final Map<String, Setting.Mapping> files;

  private ConfigurationSettings(Map<String, Setting.Mapping> files) {
    this.files = files;
  }

  static Configuration configuration(Map<String, Setting.Mapping> files)
      throws ConfigurationException {
    ConfigurationSettings settings = new ConfigurationSettings(files);
    return new Configuration(
        settings.read("notes", NoteSettings::read),
        settings.read("limits", ConfigurationSettings::limits),
        settings.read("tasks", TaskSettings::read),
        settings.read("people", PeopleSettings::read),
        settings.read("facets", FacetSettings::read),
        settings.read("search", SearchSettings::read),
        settings.read("analysis", ConfigurationSettings::analysis),
        settings.read("vault", ConfigurationSettings::vault),
        settings.read("watching", ConfigurationSettings::watching),
        DocumentHash.of(settings.ofDocuments()));
  }

  private interface FileReading<T> {
    T of(Settings settings) throws ConfigurationException;
  }

  private <T> T read(String file, FileReading<T> reading) throws ConfigurationException {
    Settings settings = new Settings(file(file));
    T rules = reading.of(settings);
    settings.nothingElse();
    return rules;
  }

  private List<Setting> ofDocuments() {
    List<Setting> all = new ArrayList<>();
    OF_DOCUMENTS.forEach(name -> all.add(file(name)));
    all.add(file("vault").without(MAX_DROPPED_SHARE));
    all.add(Objects.requireNonNull(file("facets").values().get(FacetSettings.PROPERTIES)));
    return all;
  }

  private Setting.Mapping file(String file) {
    Setting.Mapping mapping = files.get(file);
    if (mapping == null) {
      throw new IllegalStateException("no configuration file " + file);
    }
    return mapping;
  }

  private static LimitRules limits(Settings limits) throws ConfigurationException {
    return new LimitRules(
        limits.required("max-note", count(1, MAX_CHARACTERS)),
        limits.required("max-line", count(1, MAX_CHARACTERS)),
        limits.required("max-block", count(1, MAX_CHARACTERS)),
        limits.required("max-heading", count(1, MAX_CHARACTERS)),
        limits.required("max-depth", count(1, MAX_DEPTH)),
        limits.required("max-items", count(1, MAX_CHARACTERS)),
        limits.required("max-participants", count(1, MAX_CHARACTERS)),
        limits.required("max-tags", count(1, MAX_CHARACTERS)),
        limits.required("max-front-matter", count(1, MAX_CHARACTERS)),
        limits.required("max-front-matter-depth", count(1, MAX_FRONT_MATTER_DEPTH)));
  }

  private static AnalysisRules analysis(Settings analysis) throws ConfigurationException {
    return new AnalysisRules(
        analysis.required("stemmer", Readings.constant(Stemmer.values())),
        analysis.required("fold-accents", Readings::yesOrNo),
        protectedWords(analysis.required("protected", list(Readings::word))));
  }

  private static Set<String> protectedWords(List<String> words) {
    return words.stream()
        .map(word -> Folded.withoutAccents(word).replace("'", ""))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static WatchRules watching(Settings watching) throws ConfigurationException {
    return new WatchRules(
        Duration.ofSeconds(watching.required("poll-every", count(1, MAX_SECONDS))),
        Duration.ofSeconds(watching.required("scan-every", count(1, MAX_SECONDS))));
  }

  private static VaultRules vault(Settings vault) throws ConfigurationException {
    return new VaultRules(
        vault.required("extensions", Readings::foldedSet),
        Set.copyOf(vault.required("excluded-folders", list(Readings::word))),
        vault.required("excluded-files", ConfigurationSettings::patterns),
        vault.required("max-file-size", count(1, MAX_FILE_SIZE)),
        vault.required(MAX_DROPPED_SHARE, Readings::share));
  }

  /** In the order written. */
  private static Map<String, List<String>> patterns(Setting setting) throws ConfigurationException {
    return Collections.unmodifiableMap(Settings.of(setting).each(list(Readings::word)));
  }
}
