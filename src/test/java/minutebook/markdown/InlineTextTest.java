package minutebook.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import minutebook.markdown.InlineText.Opaque;
import org.junit.jupiter.api.Test;

class InlineTextTest {
  private static final InlineText CODE =
      new InlineText(
          "say a#b",
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          null,
          List.of(new Opaque(4, 7, null)),
          List.of(),
          List.of());

  @Test
  void whatIsNoProseIsMasked() {
    assertThat(CODE.prose()).isEqualTo("say \0\0\0");
    assertThat(CODE.upTo(5, "x").prose()).isEqualTo("say \0");
    assertThat(CODE.upTo(2, "x").prose()).isEqualTo("sa");
  }

  @Test
  void itStaysSoInATextThatIsJoined() {
    assertThat(CODE.then(CODE).prose()).isEqualTo("say \0\0\0 say \0\0\0");
    assertThat(InlineText.apart(List.of(CODE, CODE)).prose()).isEqualTo("say \0\0\0 · say \0\0\0");
  }
}
