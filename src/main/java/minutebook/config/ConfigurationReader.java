package minutebook.config;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads the configuration: the bundled files, then each folder given, later over earlier. Maps
 * merge key by key, lists replace.
 */
public final class ConfigurationReader {
  private static final List<String> FILES =
      List.of(
          "notes",
          "limits",
          "tasks",
          "people",
          "facets",
          "search",
          "analysis",
          "vault",
          "watching");

  private ConfigurationReader() {}

  /** The bundled configuration. */
  public static Configuration bundled() {
    try {
      return read(List.of());
    } catch (IOException | ConfigurationException e) {
      throw new IllegalStateException("the bundled configuration cannot be read", e);
    }
  }

  /**
   * The bundled configuration with others over it.
   *
   * @param folders layers over the bundled one; a folder or file that does not exist says nothing
   * @throws ConfigurationException for the first setting that cannot be used
   */
  public static Configuration read(List<Path> folders) throws IOException, ConfigurationException {
    return ConfigurationSettings.configuration(merged(folders));
  }

  /**
   * Every setting of the bundled configuration with others over it, file by file.
   *
   * @throws ConfigurationException for the first setting that cannot be used
   */
  public static List<EffectiveSetting> effective(List<Path> folders)
      throws IOException, ConfigurationException {
    Map<String, Setting.Mapping> files = merged(folders);
    var unused = ConfigurationSettings.configuration(files);
    List<EffectiveSetting> all = new ArrayList<>();
    files.forEach((file, settings) -> all.addAll(EffectiveSetting.of(file, settings)));
    return all;
  }

  private static Map<String, Setting.Mapping> merged(List<Path> folders)
      throws IOException, ConfigurationException {
    Map<String, Setting.Mapping> files = new LinkedHashMap<>();
    for (String file : FILES) {
      files.put(file, bundled(file));
    }
    for (Path folder : folders) {
      for (Path path : yamlFiles(folder)) {
        String name = path.getFileName().toString().replaceFirst("\\.yaml$", "");
        Setting.Mapping before = files.get(name);
        if (before == null) {
          throw new ConfigurationException(
              new Origin(path.toString(), 1, 1),
              "there is no such configuration file",
              "known: " + String.join(".yaml, ", FILES) + ".yaml");
        }
        files.put(name, before.overriddenBy(settings(path)));
      }
    }
    return files;
  }

  private static Setting.Mapping settings(Path path) throws IOException, ConfigurationException {
    try {
      return SettingFile.read(path.toString(), new StringReader(Files.readString(path)));
    } catch (CharacterCodingException e) {
      throw new ConfigurationException(
          new Origin(path.toString(), 1, 1), "the file is not UTF-8", "save it as UTF-8");
    }
  }

  /** The files of one layer; none where there is no folder. */
  static List<Path> yamlFiles(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.filter(path -> path.toString().matches(".*\\.ya?ml")).sorted().toList();
    }
  }

  private static Setting.Mapping bundled(String file) throws IOException, ConfigurationException {
    String resource = "/index-config/" + file + ".yaml";
    try (InputStream stream = ConfigurationReader.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("the program was built without " + resource);
      }
      return SettingFile.read(
          "index-config/" + file + ".yaml", new InputStreamReader(stream, StandardCharsets.UTF_8));
    }
  }
}
