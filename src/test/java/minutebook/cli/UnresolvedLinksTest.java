package minutebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Links that lead to nothing are a notice of {@code status}. */
final class UnresolvedLinksTest {
  @TempDir Path folder;
  private TestVault own;

  @BeforeEach
  void vault() throws Exception {
    own = new TestVault(folder);
    own.write("fine.md", "# Fine\n");
  }

  @Test
  void theyAreNamedAsWrittenWhereTheyStand() throws Exception {
    own.write(
        "Work/Tide.md", "---\naliases: [Ebb]\n---\nSee [[Fine]], [[work/tide]], [[Tide#Low|x]]\n");
    own.write("b.md", "- [[Nobody]] and [x](Gone%20by.md)\n- [[Ebb]], [[Plan.pdf]], [[#Here]]\n");
    own.write("c.md", "---\nx: 1\nlead: '[[Ada]]'\n---\n# C\n\n[[nobody]]\n\n*Source: [[Lost]]*\n");

    assertThat(own.run("status").out().split("\n"))
        .endsWith(
            "notice    unresolved-link: 6 times in 2 notes",
            "          b.md:1: no note or file is called 'Gone by'; create it, or correct the link",
            "          b.md:1: no note or file is called 'Nobody'; create it, or correct the link",
            "          b.md:2: no note or file is called 'Ebb'; create it, or correct the link",
            "          b.md:2: no note or file is called 'Plan.pdf'; create it, or correct the link",
            "          c.md:3: no note or file is called 'Ada'; create it, or correct the link",
            "          and 1 more");
    assertThat(own.run("status", "--json").out())
        .contains("c.md\",\"line\":3,\"message\":\"no note or file is called 'Ada'\"")
        .doesNotContain("'nobody'");
    assertThat(own.run("status", "--fail-on-problems").code()).isZero();

    own.write("Nobody.md", "Here.");
    own.write("Else/Ebb.md", "Here.");
    own.write("Gone by.md", "Here.");
    own.write("Files/plan.pdf", "Here.");
    own.write("Ada.md", "Here.");

    assertThat(own.run("status").out()).doesNotContain("unresolved-link");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      # file                     link                       whether it leads there
      Release 2.4.md           | [[Release 2.4]]          | true
      Release 2.4.md           | [[Release 2.5]]          | false
      Acme Inc.Ltd.md          | [[acme inc.ltd]]         | true
      Acme.md                  | [[Acme.Ltd]]             | false
      Work/plan.pdf            | [[Plan.PDF]]             | true
      Work/plan.pdf            | ![[Work/plan.pdf#page=3]]| true
      Work/plan.pdf            | [[plan]]                 | false
      Work/plan.pdf            | [x](../Work/plan.pdf)    | true
      Board.canvas             | [[Board.canvas]]         | true
      node_modules/Read me.md  | [[Read me]]              | true
      node_modules/Read me.md  | [x](Read%20me.md)        | true
      .trash/Old.md            | [[Old]]                  | false
      Zoe\u0308.md             | [[Zo\u00eb]]            | true
      Zoe.md                   | [[Zo\u00eb]]            | false
      Plan#2.md                | [x](Plan%232.md)         | true
      Else.md                  | `[[Gone]]`               | true
      Else.md                  | [[^b1]] and [[#Gone]]    | false
      Else.md                  | [[#^b1]] and [[#Gone]]   | true
      Else.md                  | [x](https://e.org/a.md)  | true
      """)
  void aLinkLeadsToAnyFileOfItsName(String file, String link, boolean leads) throws Exception {
    own.write(file, "Here.");
    own.write("b.md", "See " + link + "\n");

    assertThat(own.run("status").out().contains("unresolved-link")).isNotEqualTo(leads);
  }

  @Test
  void aLinkToAFileThatWasSkippedIsResolved() throws Exception {
    own.write(".minutebook/vault.yaml", "max-file-size: 100\n");
    own.write("Large.md", "long ".repeat(50));
    own.write("b.md", "[[Large]]");

    assertThat(own.run("status").out())
        .contains("skipped   Large.md: it has 250 bytes and max-file-size is 100; split it")
        .doesNotContain("unresolved-link");
  }
}
