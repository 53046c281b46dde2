package minutebook.note;

/**
 * A wikilink.
 *
 * @param target name or path of the note linked to, without heading, block or display text
 * @param display the text shown
 * @param amongPeople whether it stands where people stand: a section of contacts or a column of
 *     people
 */
public record Link(String target, String display, boolean amongPeople) {}
