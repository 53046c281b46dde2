package minutebook.lucene;

import java.io.IOException;
import java.nio.file.Path;
import minutebook.config.Configuration;
import minutebook.index.IndexStore;
import minutebook.search.PropertyFacetContract;
import minutebook.search.Searcher;

final class LucenePropertyFacetTest extends PropertyFacetContract {
  @Override
  protected IndexStore store(Path folder) throws IOException {
    return Indexes.store(folder);
  }

  @Override
  protected Searcher searcher(Path folder, Configuration configuration) throws IOException {
    return new LuceneSearcher(folder, configuration);
  }
}
