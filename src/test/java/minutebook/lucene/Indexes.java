package minutebook.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import minutebook.config.Dimension;
import minutebook.config.Fields;
import minutebook.config.Folded;
import minutebook.index.IndexStore;
import minutebook.index.RandomNotes;
import minutebook.index.TestVault;
import minutebook.search.Criterion;
import minutebook.search.EngineAnswer;
import minutebook.search.EngineQuery;
import minutebook.search.FacetRequest;
import minutebook.search.Hit;
import minutebook.search.Page;
import minutebook.search.Searcher;
import minutebook.search.Shown;
import minutebook.search.Unit;

/** Opens indexes, and says whether two are the same to whoever asks. */
final class Indexes {
  private Indexes() {}

  /** The folder is as any other; {@link LuceneStoreTest} has one as the program makes it. */
  static LuceneStore store(Path folder) throws IOException {
    return new LuceneStore(
        new LuceneFiles(folder, new UnsyncedDirectory(folder)), TestVault.CONFIGURATION.analysis());
  }

  static LuceneSearcher searcher(Path folder) throws IOException {
    return new LuceneSearcher(folder, TestVault.CONFIGURATION);
  }

  static void assertSame(Path one, Path other) throws IOException {
    Map<String, Object> first = everything(one);
    Map<String, Object> second = everything(other);
    for (String part : first.keySet()) {
      assertThat(first.get(part)).as(part).isEqualTo(second.get(part));
    }
  }

  /** All that can be learned of an index but its generation and scores. */
  private static Map<String, Object> everything(Path folder) throws IOException {
    Map<String, Object> all = new LinkedHashMap<>();
    try (IndexStore store = store(folder);
        Searcher searcher = searcher(folder);
        Searcher.Snapshot snapshot = searcher.snapshot()) {
      var files = new TreeMap<>(store.files());
      all.put("files", files);
      all.put("names", snapshot.names());
      all.put("notes", snapshot.summary().notes());
      all.put("items", snapshot.summary().items());
      for (String path : files.keySet()) {
        all.put("note " + path, snapshot.note(path));
      }
      all.put("what notes say", new HashSet<>(store.evidence(files.keySet())));
      for (String person : RandomNotes.PEOPLE) {
        String folded = Folded.of(person);
        all.put("notes with " + folded, new TreeSet<>(store.spelling(List.of(folded))));
      }
      for (Dimension dimension : TestVault.CONFIGURATION.facets().dimensions()) {
        all.put("values of " + dimension, new ArrayList<>(snapshot.values(dimension)));
      }
      for (String field :
          List.of(
              Fields.UNDER, Fields.PARTICIPANT, Fields.ASSIGNEE, Fields.MENTIONED, Fields.FOLDER)) {
        all.put("keywords of " + field, new ArrayList<>(snapshot.keywords(field)));
      }
      for (Unit unit : Unit.values()) {
        for (Criterion condition : conditions()) {
          all.put(unit + " " + condition, found(snapshot.search(query(condition, unit))));
        }
      }
    }
    return all;
  }

  private static List<Criterion> conditions() {
    List<Criterion> conditions = new ArrayList<>(List.of(new Criterion.All()));
    RandomNotes.WORDS.subList(0, 2).forEach(word -> conditions.add(new Criterion.Words(word)));
    RandomNotes.PEOPLE.subList(0, 4).forEach(name -> conditions.add(new Criterion.Words(name)));
    return conditions;
  }

  private static EngineQuery query(Criterion condition, Unit unit) {
    List<FacetRequest> facets = new ArrayList<>();
    for (Dimension dimension : TestVault.CONFIGURATION.facets().dimensions()) {
      facets.add(new FacetRequest(dimension, 5));
    }
    return EngineQuery.count(unit, condition)
        .withFacets(facets)
        .withHits(new Page(0, 1_000), 0, Shown.PLAIN);
  }

  private static List<Object> found(EngineAnswer answer) {
    TreeSet<String> hits = new TreeSet<>();
    for (Hit hit : answer.hits()) {
      hits.add(
          switch (hit) {
            case Hit.OfItem item -> item.note().path() + " " + item.item().id();
            case Hit.OfNote note -> note.note().path() + " " + note.itemCount();
          });
    }
    return List.of(answer.total(), hits, Optional.of(answer.facets()));
  }
}
