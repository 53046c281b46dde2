package minutebook.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import minutebook.app.UserFolders;

/** A vault of one's own, with the folders of a user who has no other. */
record TestVault(Path folder) {

  Path vault() {
    return folder.resolve("vault");
  }

  UserFolders user() {
    return new UserFolders(folder.resolve("configuration"), folder.resolve("data"));
  }

  Path write(String path, String text) throws IOException {
    Path file = vault().resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  Run run(String... arguments) {
    return Run.of(user(), Map.of("MINUTEBOOK_VAULT", vault().toString()), arguments);
  }

  Run runOnTerminal(String... arguments) {
    return Run.onTerminal(user(), Map.of("MINUTEBOOK_VAULT", vault().toString()), arguments);
  }
}
