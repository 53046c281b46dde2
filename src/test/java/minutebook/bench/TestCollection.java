package minutebook.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Documents, questions, and people's judgments of which documents answer which question.
 *
 * <pre>
 * corpus.jsonl.gz   {"_id": "184", "title": "…", "text": "…", "meeting": "…"}
 * queries.jsonl     {"_id": "1", "text": "…", "meeting": "…"}
 * qrels.tsv         1 ⇥ 184 ⇥ 3, below a line of names
 * </pre>
 *
 * @param name of its folder
 * @param questions those with at least one relevant document; no measure has a value for another
 */
record TestCollection(String name, List<Document> documents, List<Question> questions) {
  private static final String CORPUS = "corpus.jsonl.gz";
  private static final String QUESTIONS = "queries.jsonl";
  private static final String JUDGMENTS = "qrels.tsv";

  /**
   * What is to be found.
   *
   * @param title empty where the collection has none
   * @param meeting of which the document is a part, or empty
   */
  record Document(String id, String title, String text, String meeting) {}

  /**
   * What is asked.
   *
   * @param meeting within which is asked; empty: in the whole collection
   * @param gains document → what it is worth, at least 1
   */
  record Question(String id, String text, String meeting, Map<String, Integer> gains) {}

  /**
   * Reads a collection.
   *
   * @throws NoSuchFileException for a folder without one of its three files
   */
  static TestCollection read(Path folder) throws IOException {
    List<Document> documents = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(folder.resolve(CORPUS))),
                StandardCharsets.UTF_8))) {
      lines.lines().map(TestCollection::json).forEach(one -> documents.add(document(one)));
    }
    Map<String, Map<String, Integer>> judgments = judgments(folder.resolve(JUDGMENTS));
    List<Question> questions =
        Files.readAllLines(folder.resolve(QUESTIONS)).stream()
            .map(TestCollection::json)
            .filter(one -> judgments.containsKey(text(one, "_id")))
            .map(one -> question(one, judgments))
            .toList();
    Path name = folder.toAbsolutePath().normalize().getFileName();
    return new TestCollection(String.valueOf(name), documents, questions);
  }

  private static JsonNode json(String line) {
    return JsonMapper.shared().readTree(line);
  }

  private static Document document(JsonNode json) {
    return new Document(
        text(json, "_id"), text(json, "title"), text(json, "text"), text(json, "meeting"));
  }

  private static Question question(JsonNode json, Map<String, Map<String, Integer>> judgments) {
    String id = text(json, "_id");
    return new Question(
        id, text(json, "text"), text(json, "meeting"), judgments.getOrDefault(id, Map.of()));
  }

  private static String text(JsonNode json, String name) {
    return json.path(name).asString("");
  }

  private static Map<String, Map<String, Integer>> judgments(Path file) throws IOException {
    Map<String, Map<String, Integer>> judgments = new LinkedHashMap<>();
    for (String line : Files.readAllLines(file).stream().skip(1).toList()) {
      String[] columns = line.split("\t", -1);
      int gain = Integer.parseInt(columns[2]);
      if (gain > 0) {
        judgments
            .computeIfAbsent(columns[0], unused -> new LinkedHashMap<>())
            .put(columns[1], gain);
      }
    }
    return judgments;
  }
}
