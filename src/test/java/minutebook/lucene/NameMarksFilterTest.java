package minutebook.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameMarksFilterTest {
  private static final String TEXT = "a.b c_d e:f 1.5 2:1 g.1 _h_ end. i.j.k é.à x.";
  private static final String SEPARATED = "a b c d e f 1.5 2:1 g.1  h  end. i j k é à x.";

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 100})
  void marksWithinNamesAreBlanksHoweverTheTextIsRead(int length) throws IOException {
    assertThat(read(new NameMarksFilter(new StringReader(TEXT)), length)).isEqualTo(SEPARATED);
    assertThat(SEPARATED).hasSameSizeAs(TEXT);
  }

  private static String read(Reader reader, int length) throws IOException {
    StringBuilder text = new StringBuilder();
    char[] characters = new char[length + 2];
    for (int read = reader.read(characters, 1, length);
        read >= 0;
        read = reader.read(characters, 1, length)) {
      text.append(characters, 1, read);
    }
    return text.toString();
  }
}
