package minutebook.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Marks for a terminal. */
final class TerminalStyleTest {

  @Test
  void aMarkEndsWhereItsTextEnds() {
    assertThat(TerminalStyle.COLOR.bold("a")).isEqualTo("\u001B[1ma\u001B[0m");
    assertThat(TerminalStyle.COLOR.found("")).isEmpty();
    assertThat(TerminalStyle.PLAIN.heading("a")).isEqualTo("a");
  }

  @Test
  void whatWouldSteerTheTerminalIsReplaced() {
    assertThat(TerminalStyle.safe("a\u001B[31mb")).isEqualTo("a\uFFFD[31mb");
    assertThat(TerminalStyle.safe("\0\u0007\b\r\u007F\u0080\u009B\u009F"))
        .isEqualTo("\uFFFD".repeat(8));
    assertThat(TerminalStyle.safe("\u202Aa\u202E\u2066\u2069"))
        .isEqualTo("\uFFFDa\uFFFD\uFFFD\uFFFD");
  }

  @Test
  void aLineIsOne() {
    assertThat(TerminalStyle.line("a\r\nb\tc\u001B")).isEqualTo("a\uFFFDb\uFFFDc\uFFFD");
  }

  @Test
  void textStaysAsItIs() {
    String text = "Zoë, 会議 📅\n\ttab \u00A0 \u200D";

    assertThat(TerminalStyle.safe(text)).isEqualTo(text);
    assertThat(TerminalStyle.safe("a\r\nb")).isEqualTo("a\nb");
  }
}
