package minutebook.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class IndexFiguresTest {
  @Test
  void ratiosAreOfMediansAndUserAndSystemTimeAreAddedUp() {
    List<String> figures =
        """
        product 29.5 0.5
        flexmark 5
        lucene 15
        product 39 1
        flexmark 6
        lucene 14
        product 31 1
        flexmark 9
        lucene 10
        index-bytes 120000000
        bare-index-bytes 100000000
        markdown-bytes 80000000
        """
            .lines()
            .toList();

    assertThat(new IndexFigures(figures).table())
        .isEqualTo(
            """
            CPU: product / (flexmark + Lucene)       1.60
            Size: index / bare Lucene's              1.20
            Size: index / Markdown                   1.50

            CPU seconds                               min   median      max
            minutebook index --rebuild               30.0     32.0     40.0
            flexmark                                  5.0      6.0      9.0
            Lucene                                   10.0     14.0     15.0

            Index                                   120.0 MB
            Bare Lucene's index                     100.0 MB
            Markdown                                 80.0 MB
            """);
  }
}
