package minutebook.config;

/**
 * How far a note is read ({@code limits.yaml}); beyond it is plain text.
 *
 * @param note characters of a note's body
 * @param line characters of a line
 * @param block characters of lines without an empty one between them
 * @param heading characters of a heading
 * @param depth levels of lists and quotes in each other
 * @param items lines of a note that can begin an item
 * @param participants of a note
 * @param tags of a note
 * @param frontMatter characters of front matter
 * @param frontMatterDepth lists and maps of front matter in each other
 */
public record LimitRules(
    int note,
    int line,
    int block,
    int heading,
    int depth,
    int items,
    int participants,
    int tags,
    int frontMatter,
    int frontMatterDepth) {}
