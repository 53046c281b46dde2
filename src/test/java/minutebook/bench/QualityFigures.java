package minutebook.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import minutebook.bench.TestCollection.Question;
import tools.jackson.databind.JsonNode;

/** How well Minutebook answers the questions of test collections, beside bare Lucene. */
public final class QualityFigures {
  private final Path work;
  private final Optional<Path> configuration;

  /**
   * Prepares it.
   *
   * @param work folder whose content is replaced
   */
  QualityFigures(Path work, Optional<Path> configuration) {
    this.work = work;
    this.configuration = configuration;
  }

  /**
   * Prints the table, or what one question finds: {@code WORK CONFIG QUESTION COLLECTION…}. CONFIG
   * and QUESTION may be empty.
   */
  public static void main(String[] arguments) throws Exception {
    Optional<Path> configuration =
        Optional.of(arguments[1]).filter(c -> !c.isEmpty()).map(Path::of);
    QualityFigures figures = new QualityFigures(Path.of(arguments[0]), configuration);
    try {
      List<TestCollection> collections =
          read(Arrays.asList(arguments).subList(3, arguments.length));
      System.out.print(
          arguments[2].isEmpty()
              ? figures.table(collections)
              : figures.explained(collections, arguments[2]));
    } catch (NoSuchFileException e) {
      System.err.println(
          "There is no " + e.getFile() + "; --collection DIR names a folder with it.");
      System.exit(2);
    }
  }

  private static List<TestCollection> read(List<String> folders) throws IOException {
    List<TestCollection> collections = new ArrayList<>();
    for (String folder : folders) {
      collections.add(TestCollection.read(Path.of(folder)));
    }
    return collections;
  }

  String table(List<TestCollection> collections) throws Exception {
    List<QualityComparison> comparisons = new ArrayList<>();
    for (TestCollection collection : collections) {
      comparisons.add(compared(collection));
    }
    return QualityComparison.table(comparisons);
  }

  private QualityComparison compared(TestCollection collection) throws Exception {
    try (ServedRanking ours = served(collection);
        BareBaseline bare = new BareBaseline(collection)) {
      return new QualityComparison(
          collection.name(),
          collection.questions().size(),
          RankingFigures.of(ours, collection.questions()),
          bare.figures(),
          bare.analyzers());
    }
  }

  /** What a question finds in every collection that asks one of this id. */
  String explained(List<TestCollection> collections, String id) throws Exception {
    StringBuilder explained = new StringBuilder();
    for (TestCollection collection : collections) {
      for (Question question : collection.questions()) {
        if (question.id().equals(id)) {
          explained.append(explained(collection, question));
        }
      }
    }
    return explained.isEmpty()
        ? "No collection asks a judged question %s.%n".formatted(id)
        : explained.toString();
  }

  private String explained(TestCollection collection, Question question) throws Exception {
    try (ServedRanking ours = served(collection);
        BareBaseline bare = new BareBaseline(collection)) {
      JsonNode query = ours.answer(question).path("query");
      return "%s, question %s: %s%nasked: %s%nfound (%s): %s%n%s%n"
          .formatted(
              collection.name(),
              question.id(),
              question.text(),
              ServedRanking.query(question),
              query.path("ran").asString(""),
              query.path("explanation").asString(""),
              new QuestionExplained(collection, question)
                  .beside(ours.ranked(question), bare.ranking().ranked(question)));
    }
  }

  private ServedRanking served(TestCollection collection) throws Exception {
    Path folder = work.resolve(collection.name());
    delete(folder);
    Path vault = folder.resolve("vault");
    CollectionVault.write(collection, Files.createDirectories(vault));
    return ServedRanking.of(vault, folder, configuration);
  }

  private static void delete(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}
