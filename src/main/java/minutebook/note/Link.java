package minutebook.note;

/**
 * A link to another note: a wikilink, a Markdown link without an address elsewhere, or an embed.
 *
 * @param target name or path of the note linked to, without {@code .md}, heading, block or display
 *     text
 * @param display the text shown
 * @param amongPeople whether it stands where people stand: a section of contacts or a column of
 *     people
 */
public record Link(String target, String display, boolean amongPeople) {}
