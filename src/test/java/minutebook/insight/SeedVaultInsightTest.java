package minutebook.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import minutebook.config.Configuration;
import minutebook.config.ConfigurationReader;
import minutebook.index.IndexSync;
import minutebook.index.Progress;
import minutebook.index.SyncRequest;
import minutebook.lucene.LuceneSearcher;
import minutebook.lucene.LuceneStore;
import minutebook.search.Search;
import minutebook.search.SearchState;
import minutebook.text.SourceText;
import minutebook.text.TextRepair;
import minutebook.vault.Vault;
import minutebook.vault.VaultFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Briefs over real notes that may lie beside the project, and are private, against counting lines
 * of the repaired files: only counts and shapes are told here.
 */
class SeedVaultInsightTest {
  private static final Path FOLDER = Path.of("../shared/seed-vault");
  private static final Pattern DATED =
      Pattern.compile("(?m)^(date: *|\\*\\*Date\\*\\*: *)[\"']?\\d{4}-\\d\\d-\\d\\d");
  private static final Pattern WITH =
      Pattern.compile("(?m)^(participants|person):.*$|^\\*\\*(With|Attendees)\\*\\*:.*$");
  private static final Pattern OPEN_TASK = Pattern.compile("(?m)^\\s*[-*+] \\[[^xX/-]] .*$");

  @Test
  void theirCountsAreThoseOfTheFiles(@TempDir Path index) throws Exception {
    assumeThat(FOLDER).isDirectory();
    Configuration configuration = ConfigurationReader.bundled();
    Vault vault = new Vault(FOLDER, configuration.vault());
    try (LuceneStore store = new LuceneStore(index, configuration.analysis())) {
      new IndexSync(vault, configuration, store, InstantSource.system())
          .run(SyncRequest.UPDATE, Progress.NONE);
    }
    List<String> files = repaired(vault);
    try (LuceneSearcher searcher = new LuceneSearcher(index, configuration)) {
      Search search = new Search(searcher, configuration, InstantSource.system());
      Insight insight = new Insight(search, configuration.search().profile());
      PeopleDirectory people = insight.people("", 1_000);
      int met = 0;
      int owing = 0;
      for (PersonEntry person : people.people()) {
        Brief brief = insight.brief(person.name(), Optional.empty(), 100);
        Collection<String> spellings = spellings(search, person.name());
        assertThat(brief.meetings().total())
            .isEqualTo(files.stream().filter(file -> tookPart(file, spellings)).count());
        assertThat(brief.owes().total()).isEqualTo(owed(files, spellings));
        met += brief.meetings().total() > 0 ? 1 : 0;
        owing += brief.owes().total() > 0 ? 1 : 0;
      }
      assertThat(met).isPositive();
      assertThat(owing).isPositive();
    }
  }

  private static List<String> repaired(Vault vault) throws IOException {
    List<String> files = new ArrayList<>();
    for (VaultFile file : vault.scan().files()) {
      files.add(TextRepair.repair(SourceText.decode(vault.read(file.path())).text()).text());
    }
    return files;
  }

  private static Collection<String> spellings(Search search, String name) throws IOException {
    try (SearchState state = search.open()) {
      return List.copyOf(state.people().spellings(name));
    }
  }

  /** Named in a dated note where it says who took part. */
  private static boolean tookPart(String file, Collection<String> spellings) {
    String people =
        WITH.matcher(file).results().map(MatchResult::group).collect(Collectors.joining("\n"));
    return DATED.matcher(file).find()
        && spellings.stream().anyMatch(name -> named(people, "[\\[\"', |(:]", name));
  }

  /** Different tasks that are given to somebody. */
  private static long owed(List<String> files, Collection<String> spellings) {
    TreeSet<String> tasks = new TreeSet<>();
    for (String file : files) {
      OPEN_TASK
          .matcher(file)
          .results()
          .map(MatchResult::group)
          .filter(task -> spellings.stream().anyMatch(name -> named(task, "@", name)))
          .map(task -> task.substring(0, task.indexOf('@')).strip().toLowerCase(Locale.ROOT))
          .forEach(tasks::add);
    }
    return tasks.size();
  }

  /** A name that does not go on with another word of a name. */
  private static boolean named(String text, String before, String name) {
    return Pattern.compile(before + "(?i:" + Pattern.quote(name) + ")(?!\\p{L}| \\p{Lu}\\p{Ll})")
        .matcher(text)
        .find();
  }
}
