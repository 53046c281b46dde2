package minutebook.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import minutebook.markdown.InlineText.Place;

/** Gathers the places of a text in the making; of most texts nobody asks for them. */
final class PlacesOfText {
  private final PlainWords text;
  private final boolean wanted;
  private final List<Place> places = new ArrayList<>();

  PlacesOfText(PlainWords text, boolean wanted) {
    this.text = text;
    this.wanted = wanted;
  }

  /** A line begins here. */
  void addLine(int source) {
    add(source, false);
  }

  /** Here stands what is not shown, or the marks of a link around a date end. */
  void addHidden(Node node) {
    add(node.getEndOffset(), true);
  }

  private void add(int source, boolean hidden) {
    if (wanted) {
      places.add(new Place(text.length(), source, hidden));
    }
  }

  List<Place> all() {
    return places;
  }
}
