package minutebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No regular expression that notes are read by goes over a text again and again. Counted are the
 * characters looked at: twice the text may take about twice as many.
 */
class LinearPatternsTest {
  private static final String[] PACKAGES = {
    "minutebook.text",
    "minutebook.markdown",
    "minutebook.people",
    "minutebook.note",
    "minutebook.index",
    "minutebook.vault",
    "minutebook.config"
  };

  /** What looks for a pattern at every place of a text, and not at one. */
  private static final Set<String> SEARCHING =
      Set.of("find", "results", "replaceAll", "replaceFirst", "split", "splitAsStream");

  /** Matched as a whole in classes that search for another. */
  private static final Set<String> ONLY_MATCHED = Set.of("LinkTarget.SCHEME");

  private static final List<String> PIECES =
      List.of(
          " ", "\t", "\n", "a", "1", "-", "- ", "1. ", "*", "**", ":", "::", "[", "[!", "]", "(",
          "((", ")", "|", "|1", "x", "`", "~", "#", "/", "../", "./", ">", "\"", "\uFE0F", "é",
          "+");

  private static final int SHORT = 150;

  static Stream<Arguments> patterns() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(PACKAGES)
            .stream()
            .map(JavaClass::getFields)
            .flatMap(Set::stream)
            .filter(field -> field.getRawType().isEquivalentTo(Pattern.class))
            .filter(field -> field.getModifiers().toString().contains("STATIC"))
            .sorted((a, b) -> a.getFullName().compareTo(b.getFullName()))
            .map(field -> Arguments.of(name(field), pattern(field), isSearched(field)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("patterns")
  void twiceTheTextTakesTwiceAsLong(String name, Pattern pattern, boolean searched) {
    for (String first : PIECES) {
      for (String repeated : PIECES) {
        for (String also : List.of("", "a", " ")) {
          long once = steps(pattern, searched, first, repeated + also, SHORT);
          long twice = steps(pattern, searched, first, repeated + also, 2 * SHORT);
          assertThat(twice)
              .as("%s on %s and many %s", name, first, repeated + also)
              .isLessThan(2 * once + once / 2 + 200);
        }
      }
    }
  }

  private static long steps(
      Pattern pattern, boolean searched, String first, String repeated, int times) {
    Counted text = new Counted(first + repeated.repeat(times));
    Matcher matcher = pattern.matcher(text);
    boolean unused = matcher.matches();
    unused |= matcher.lookingAt();
    if (searched) {
      matcher.reset();
      while (matcher.find()) {
        unused = true;
      }
    }
    return text.looked + (unused ? 1 : 0);
  }

  private static boolean isSearched(JavaField field) {
    return !ONLY_MATCHED.contains(name(field))
        && field.getOwner().getMethodCallsFromSelf().stream()
            .map(JavaMethodCall::getTarget)
            .filter(call -> call.getOwner().getPackageName().equals("java.util.regex"))
            .anyMatch(call -> SEARCHING.contains(call.getName()));
  }

  private static String name(JavaField field) {
    return field.getOwner().getSimpleName() + "." + field.getName();
  }

  private static Pattern pattern(JavaField field) {
    try {
      Field reflected = field.reflect();
      reflected.setAccessible(true);
      return (Pattern) reflected.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Counts how often a character is asked for. */
  private static final class Counted implements CharSequence {
    private final String text;
    private long looked;

    Counted(String text) {
      this.text = text;
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      looked++;
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.subSequence(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
