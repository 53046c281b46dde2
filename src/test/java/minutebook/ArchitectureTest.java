package minutebook;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may use whom: the table in docs/architecture.md is the rule. */
final class ArchitectureTest {
  private static final Path DOCUMENT = Path.of("docs/architecture.md");
  private static final Path SOURCES = Path.of("src/main/java/minutebook");
  private static final Pattern ROW =
      Pattern.compile("^\\| `([a-z]+)` \\| ([^|]*) \\|", Pattern.MULTILINE);
  private static final Pattern SECTION = Pattern.compile("^## ([a-z]+): .+\\?$", Pattern.MULTILINE);

  private static final Pattern CLASS = Pattern.compile("`(?:[a-z]+\\.)?([A-Z][A-Za-z]+)`");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("minutebook");

  @ParameterizedTest(name = "{0} uses only what the table lets it")
  @MethodSource("packages")
  void a_package_uses_only_what_the_table_lets_it(String name) throws IOException {
    List<String> allowed = new ArrayList<>(List.of("minutebook." + name));
    table().getOrDefault(name, Set.of()).forEach(other -> allowed.add("minutebook." + other));
    DescribedPredicate<JavaClass> notOurs =
        DescribedPredicate.not(resideInAnyPackage("minutebook", "minutebook.."));

    classes()
        .that()
        .resideInAPackage("minutebook." + name)
        .should()
        .onlyDependOnClassesThat(notOurs.or(resideInAnyPackage(allowed.toArray(String[]::new))))
        .because("docs/architecture.md says so")
        .check(CLASSES);
  }

  @Test
  void no_package_depends_on_itself_through_others() {
    slices().matching("minutebook.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void only_the_embedded_engine_imports_lucene() {
    classes()
        .that(DescribedPredicate.not(resideInAnyPackage("minutebook.lucene")))
        .should()
        .onlyDependOnClassesThat(DescribedPredicate.not(resideInAnyPackage("org.apache.lucene..")))
        .check(CLASSES);
  }

  @Test
  void only_the_configuration_and_front_matter_read_yaml() {
    classes()
        .that(
            DescribedPredicate.not(resideInAnyPackage("minutebook.config", "minutebook.markdown")))
        .should()
        .onlyDependOnClassesThat(DescribedPredicate.not(resideInAnyPackage("org.yaml..")))
        .check(CLASSES);
  }

  @Test
  void every_package_has_a_section_titled_by_its_question_and_a_row_in_the_table()
      throws IOException {
    Set<String> packages = packages().collect(TreeSet::new, Set::add, Set::addAll);

    assertThat(sections()).isEqualTo(packages);
    assertThat(table().keySet()).isEqualTo(packages);
  }

  @Test
  void every_class_the_document_names_exists() throws IOException {
    Set<String> known =
        CLASSES.stream().map(JavaClass::getSimpleName).collect(TreeSet::new, Set::add, Set::addAll);

    assertThat(CLASS.matcher(Files.readString(DOCUMENT)).results().map(match -> match.group(1)))
        .isNotEmpty()
        .isSubsetOf(known);
  }

  @ParameterizedTest(name = "{0} says what it is for")
  @MethodSource("packages")
  void a_package_says_what_it_is_for(String name) throws IOException {
    String said = Files.readString(SOURCES.resolve(name).resolve("package-info.java"));

    assertThat(said.replaceAll("[\\s*]+", " "))
        .contains("@NullMarked", "<p>In: ", "Out: ", "Read ");
  }

  static Stream<String> packages() throws IOException {
    try (Stream<Path> folders = Files.list(SOURCES)) {
      return folders
          .filter(Files::isDirectory)
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList()
          .stream();
    }
  }

  private static Set<String> sections() throws IOException {
    return SECTION
        .matcher(Files.readString(DOCUMENT))
        .results()
        .map(match -> match.group(1))
        .collect(TreeSet::new, Set::add, Set::addAll);
  }

  /** Package → the packages it may use. */
  private static Map<String, Set<String>> table() throws IOException {
    Map<String, Set<String>> table = new TreeMap<>();
    for (MatchResult row : ROW.matcher(Files.readString(DOCUMENT)).results().toList()) {
      Set<String> uses = new TreeSet<>();
      Arrays.stream(row.group(2).split(",", -1))
          .map(use -> use.strip().replace("`", ""))
          .filter(use -> use.matches("[a-z]+"))
          .forEach(uses::add);
      table.put(row.group(1), uses);
    }
    return table;
  }
}
