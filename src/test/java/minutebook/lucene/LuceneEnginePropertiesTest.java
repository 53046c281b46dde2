package minutebook.lucene;

import java.io.IOException;
import java.nio.file.Path;
import minutebook.index.IndexStore;
import minutebook.search.EngineProperties;
import minutebook.search.Searcher;
import org.junit.jupiter.api.Tag;

@Tag("slow")
class LuceneEnginePropertiesTest extends EngineProperties {
  @Override
  protected IndexStore store(Path folder) throws IOException {
    return Indexes.store(folder);
  }

  @Override
  protected Searcher searcher(Path folder) throws IOException {
    return Indexes.searcher(folder);
  }
}
