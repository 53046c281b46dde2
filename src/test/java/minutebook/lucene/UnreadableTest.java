package minutebook.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import minutebook.index.IndexDamagedException;
import minutebook.index.IndexFormatException;
import minutebook.index.IndexUnreadableException;
import minutebook.search.NoIndexException;
import minutebook.search.Searcher;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.AlreadyClosedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What Lucene throws when it reads, and what is said of it. */
class UnreadableTest {
  @TempDir Path folder;

  static List<Arguments> failures() {
    return List.of(
        Arguments.of(new CorruptIndexException("a", "b"), IndexDamagedException.class),
        Arguments.of(new EOFException("read past EOF"), IndexDamagedException.class),
        Arguments.of(new AccessDeniedException("segments_1"), IndexUnreadableException.class),
        Arguments.of(new FileNotFoundException("_0.cfs"), IndexDamagedException.class),
        Arguments.of(new NoSuchFileException("_0.cfs"), IndexDamagedException.class),
        Arguments.of(new IndexNotFoundException("none"), NoIndexException.class),
        Arguments.of(new IndexFormatTooOldException("a", "old"), NoIndexException.class),
        Arguments.of(
            new IndexFormatTooOldException("a", 7, CodecUtil.CODEC_MAGIC, CodecUtil.CODEC_MAGIC),
            IndexDamagedException.class),
        Arguments.of(new IndexFormatTooNewException("a", 9, 1, 8), IndexFormatException.class));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void eachFailureOfLuceneIsOneOfOurs(IOException lucenes, Class<?> ours) {
    assertThat(Unreadable.in(folder, lucenes)).isInstanceOf(ours);
  }

  @Test
  void withoutAFolderThereIsNoIndex() {
    assertThat(Unreadable.in(folder.resolve("gone"), new NoSuchFileException("_0.cfs")))
        .isInstanceOf(NoIndexException.class);
  }

  @Test
  void whatLuceneDidNotSayOfTheIndexStaysAsItIs() {
    IOException other = new IOException("Input/output error");

    assertThat(Unreadable.in(folder, other)).isSameAs(other);
  }

  static Stream<Throwable> faults() {
    return Stream.of(
        new ArrayIndexOutOfBoundsException(7),
        new AssertionError("asserted"),
        new IOException("match offset 12853 is invalid"));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void aFaultIsDamageWhereTheFilesAreNotAsTheyWereWritten(Throwable fault) {
    assertThatThrownBy(() -> Unreadable.reading(folder, () -> false, () -> thrown(fault)))
        .isInstanceOf(IndexDamagedException.class)
        .hasCause(fault);
    assertThatThrownBy(() -> Unreadable.reading(folder, () -> true, () -> thrown(fault)))
        .isSameAs(fault);
  }

  @Test
  void whatTheSystemRefusesWhenFilesAreOpenedIsNoDamageButAFaultIs() {
    IOException refused = new IOException("Map failed");
    IllegalStateException fault = new IllegalStateException("fault");

    assertThatThrownBy(() -> Unreadable.opening(folder, () -> thrown(refused))).isSameAs(refused);
    assertThatThrownBy(() -> Unreadable.opening(folder, () -> thrown(fault)))
        .isInstanceOf(IndexDamagedException.class)
        .hasCause(fault);
  }

  @Test
  void whatWasClosedMeanwhileIsNotDamaged() {
    AlreadyClosedException closed = new AlreadyClosedException("closed");

    assertThatThrownBy(() -> Unreadable.reading(folder, () -> false, () -> thrown(closed)))
        .isSameAs(closed);
  }

  @Test
  void everyQuestionOfASnapshotIsGuarded() throws Exception {
    Searcher.Snapshot damaged =
        (Searcher.Snapshot)
            Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {Searcher.Snapshot.class},
                (proxy, method, arguments) -> {
                  throw new EOFException("read past EOF");
                });
    GuardedSnapshot guarded = new GuardedSnapshot(damaged, folder, () -> true);
    List<Method> reading =
        Arrays.stream(Searcher.Snapshot.class.getMethods())
            .filter(method -> method.getExceptionTypes().length > 0)
            .filter(method -> !method.getName().equals("close"))
            .toList();
    assertThat(reading).hasSizeGreaterThan(10);
    for (Method method : reading) {
      Object[] arguments =
          Arrays.stream(method.getParameterTypes()).map(UnreadableTest::nothing).toArray();
      assertThatThrownBy(() -> method.invoke(guarded, arguments))
          .as(method.getName())
          .isInstanceOf(InvocationTargetException.class)
          .hasCauseInstanceOf(IndexDamagedException.class);
    }
  }

  private static Object nothing(Class<?> type) {
    return Array.get(Array.newInstance(type, 1), 0);
  }

  private static String thrown(Throwable fault) throws IOException {
    switch (fault) {
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      case IOException e -> throw e;
      default -> throw new IllegalStateException(fault);
    }
  }
}
