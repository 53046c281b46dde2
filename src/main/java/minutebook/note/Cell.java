package minutebook.note;

/**
 * One cell of a table row: the column's name and the plain text of the cell, which may be empty.
 */
public record Cell(String column, String text) {}
