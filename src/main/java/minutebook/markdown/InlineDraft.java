package minutebook.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import minutebook.note.Link;
import minutebook.note.TextSpan;
import org.jspecify.annotations.Nullable;

/** The plain text of inline nodes in the making, and what is known of its parts. */
final class InlineDraft {
  private final PlainWords text = new PlainWords();
  private final List<Link> links = new ArrayList<>();
  private final List<TextSpan> linked = new ArrayList<>();
  private final BitSet opaque = new BitSet();
  private final List<InlineText.Opaque> opaqueParts = new ArrayList<>();
  private final List<InlineText.Unseen> unseen = new ArrayList<>();
  private final Set<String> beside = new LinkedHashSet<>();
  private final PlacesOfText places;
  private final BitSet lineStarts = new BitSet(0);
  private final FieldForm form;
  private final List<String> hiddenTags = new ArrayList<>();

  private @Nullable String anchor;

  /** Elements that strike through and have not ended, and where the outermost begins. */
  private int striking;

  private int struckFrom;

  InlineDraft(FieldForm form) {
    this.form = form;
    this.places = new PlacesOfText(text, form == FieldForm.TASK);
  }

  /** The words so far. */
  PlainWords text() {
    return text;
  }

  /** Begins a block; a space stands between two. */
  void beginBlock(int source) {
    text.space();
    places.addLine(source);
  }

  void newLine(Node node) {
    text.space();
    lineStarts.set(text.length());
    places.addLine(node.getEndOffset());
  }

  /** Here stands what is not shown. */
  void addHidden(Node node) {
    places.addHidden(node);
  }

  /** Takes tags that count although nobody sees them. */
  void addHiddenTags(Collection<String> tags) {
    hiddenTags.addAll(tags);
  }

  void addLink(Link link) {
    links.add(link);
  }

  /** Takes words that stand beside others which are shown. */
  void addBeside(String words, String shown) {
    if (!words.isBlank() && !words.equals(shown)) {
      beside.add(words);
    }
  }

  /**
   * Takes where a link leads.
   *
   * @param start where its words begin, which are the last so far
   */
  void addTarget(String target, String shown, int start) {
    addBeside(target, shown);
    if (!target.isBlank() && !target.equals(shown)) {
      unseen.add(new InlineText.Unseen(start, text.length(), target));
    }
  }

  /** What follows is struck through. */
  void beginStriking() {
    if (striking++ == 0) {
      struckFrom = text.length();
    }
  }

  void endStriking() {
    if (striking > 0 && --striking == 0) {
      addStruck();
    }
  }

  private void addStruck() {
    if (struckFrom < text.length()) {
      unseen.add(new InlineText.Unseen(struckFrom, text.length(), null));
    }
  }

  /** What was written between two offsets shows a link. */
  void addLinked(Node node, int start, int end) {
    if (start < end) {
      linked.add(new TextSpan(start, end));
    }
    if (start == end || IsoDates.isDate(text.from(start), 0, end - start)) {
      places.addHidden(node);
    }
  }

  /** Appends words in which no mark has a meaning; where they begin. */
  int addOpaque(String words, @Nullable Link link) {
    text.beginWord(words);
    int start = text.length();
    text.append(words);
    opaque.set(start, text.length());
    opaqueParts.add(new InlineText.Opaque(start, text.length(), link));
    return start;
  }

  /** Takes the name that a block can be linked by from its end. */
  void takeAnchor() {
    text.trim();
    int mark = BlockId.start(text.text(), opaque);
    if (mark >= 0) {
      anchor = text.from(mark + 1);
      text.cut(mark);
    }
  }

  InlineText result() {
    text.trim();
    if (striking > 0) {
      addStruck();
    }
    String plain = text.from(0);
    if (!FieldReader.mayHoldFields(plain)) {
      return new InlineText(
          plain,
          links,
          linkedIn(plain),
          tags(plain),
          List.of(),
          List.copyOf(beside),
          anchor,
          opaqueParts,
          places.all(),
          unseenIn(plain));
    }
    FieldReader fields = new FieldReader(plain, opaque, form);
    beside.addAll(fields.hiddenKeys());
    return new InlineText(
        fields.shown(),
        links,
        fields.shownSpans(linkedIn(plain)),
        tags(plain),
        fields.fields(lineStarts),
        List.copyOf(beside),
        anchor,
        fields.shownAt(opaqueParts),
        fields.shownPlaces(places.all()),
        unseenIn(plain).stream().map(each -> each.in(fields::shownOffset)).toList());
  }

  /** In order, without the white space that was trimmed. */
  private List<TextSpan> linkedIn(String plain) {
    return linked.stream()
        .filter(span -> span.start() < plain.length())
        .map(span -> new TextSpan(span.start(), Math.min(span.end(), plain.length())))
        .sorted(Comparator.comparingInt(TextSpan::start))
        .toList();
  }

  private List<InlineText.Unseen> unseenIn(String plain) {
    return unseen.stream()
        .filter(each -> each.start() < plain.length())
        .map(
            each ->
                new InlineText.Unseen(
                    each.start(), Math.min(each.end(), plain.length()), each.target()))
        .toList();
  }

  private List<String> tags(String plain) {
    Set<String> shown = Tags.in(plain, opaque);
    if (hiddenTags.isEmpty()) {
      return List.copyOf(shown);
    }
    Set<String> all = new LinkedHashSet<>(shown);
    all.addAll(hiddenTags);
    return List.copyOf(all);
  }
}
