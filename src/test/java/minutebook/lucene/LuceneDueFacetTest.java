package minutebook.lucene;

import java.io.IOException;
import java.nio.file.Path;
import minutebook.index.IndexStore;
import minutebook.search.DueFacetContract;
import minutebook.search.Searcher;

final class LuceneDueFacetTest extends DueFacetContract {
  @Override
  protected IndexStore store(Path folder) throws IOException {
    return Indexes.store(folder);
  }

  @Override
  protected Searcher searcher(Path folder) throws IOException {
    return Indexes.searcher(folder);
  }
}
