package minutebook.search;

/** A hit that does not hold all that was asked for. */
public record WidenedHit(Match match, Hit hit) {}
