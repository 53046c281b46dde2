package minutebook.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import minutebook.index.DocumentBuilder;
import minutebook.index.Evidence;
import minutebook.index.IndexHead;
import minutebook.index.IndexStore;
import minutebook.index.IndexedFile;
import minutebook.index.NoteBlock;
import minutebook.index.RandomNotes;
import minutebook.index.SourceNames;
import minutebook.index.TestVault;
import minutebook.markdown.NoteParser;
import minutebook.markdown.ParsedNote;
import minutebook.people.NameCounts;
import minutebook.people.PersonDirectory;
import minutebook.vault.VaultFile;

/** Some random notes, as they are indexed. */
record RandomVault(List<NoteBlock> notes) {
  private static final int MOST_NOTES = 11;

  static RandomVault of(Random random) {
    RandomNotes notes = new RandomNotes(random);
    NoteParser parser = new NoteParser(TestVault.CONFIGURATION);
    Map<String, byte[]> files = new TreeMap<>();
    for (int i = random.nextInt(MOST_NOTES + 1); i > 0; i--) {
      String path = notes.path();
      files.put(path, notes.note(path).getBytes(StandardCharsets.UTF_8));
    }
    Map<String, ParsedNote> parsed = new TreeMap<>();
    files.forEach((path, content) -> parsed.put(path, parser.parse(path, content)));
    Map<String, Evidence> evidence = new HashMap<>();
    parsed.forEach(
        (path, note) ->
            evidence.put(path, Evidence.in(note.note(), TestVault.CONFIGURATION.people())));
    PersonDirectory people =
        PersonDirectory.of(
            NameCounts.NONE.with(
                List.of(), evidence.values().stream().map(Evidence::people).toList()),
            TestVault.CONFIGURATION.people());
    DocumentBuilder builder =
        new DocumentBuilder(TestVault.CONFIGURATION, people, SourceNames.NONE);
    List<NoteBlock> blocks = new ArrayList<>();
    parsed.forEach(
        (path, note) ->
            blocks.add(
                builder.block(
                    note,
                    new VaultFile(
                        path, Objects.requireNonNull(files.get(path)).length, modified(random)),
                    "",
                    Objects.requireNonNull(evidence.get(path)))));
    return new RandomVault(blocks);
  }

  /** In nanoseconds, in the weeks that the notes are about. */
  private static long modified(Random random) {
    Instant first = Instant.parse("2025-10-28T00:00:00Z");
    return TimeUnit.SECONDS.toNanos(first.getEpochSecond() + random.nextInt(40 * 24 * 3600));
  }

  /** In several commits, with skipped files and documents that do not stay between them. */
  void write(IndexStore store, Random edits) throws IOException {
    for (int part = 0; part < 3; part++) {
      try (IndexStore.Change change = store.change()) {
        for (int i = 0; i < notes.size(); i++) {
          if (i % 3 <= part && (part == 2 || edits.nextBoolean())) {
            change.put(notes.get(i));
          }
          if (edits.nextInt(4) == 0) {
            change.skip(new IndexedFile("Skipped/" + i + ".md", 1, 1, "", 0, 0, "why"));
          }
          if (part < 2 && edits.nextInt(4) == 0) {
            change.remove(notes.get(i).file().path());
          }
        }
        change.commit(
            new IndexHead(
                IndexHead.FORMAT,
                "",
                Instant.EPOCH,
                part + 1,
                Optional.empty(),
                NameCounts.NONE,
                Optional.empty()));
      }
    }
  }
}
