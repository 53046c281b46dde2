package minutebook.lucene;

import java.io.IOException;
import java.nio.file.Path;
import minutebook.index.IndexStore;
import minutebook.search.BacklinksContract;
import minutebook.search.Searcher;

class LuceneBacklinksTest extends BacklinksContract {
  @Override
  protected IndexStore store(Path folder) throws IOException {
    return Indexes.store(folder);
  }

  @Override
  protected Searcher searcher(Path folder) throws IOException {
    return Indexes.searcher(folder);
  }
}
