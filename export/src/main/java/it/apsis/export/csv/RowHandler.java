package it.apsis.export.csv;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import it.apsis.finding.Place;
import it.apsis.statistical.UnusableReturnException;
import it.apsis.text.Bilingual;

/**
 * Takes the cells of a record straight from the buffer of the parser, and sees to it that a file which is no table ends
 * in one clear line. Reused for each record; one thread.
 */
abstract class RowHandler extends CsvCallbackHandler<RowHandler> {
    private long row;
    private long line;
    private long linesBefore;
    private int count;
    private int size;

    /** The number of the record, from 1. */
    final long row() {
        return row;
    }

    /** The physical line where it begins. */
    final long line() {
        return line;
    }

    /** Begins a piece of a file, in which so many records and lines stand before it. */
    final void startBehind(long rows, long lines) {
        row = rows;
        linesBefore = lines;
    }

    /** How many cells it has. */
    final int count() {
        return count;
    }

    /** Takes a cell. */
    abstract void cell(int position, char[] buffer, int offset, int length);

    /** Forgets the record before. */
    abstract void begin();

    @Override
    protected final void beginRecord(long startingLineNumber) {
        row++;
        line = linesBefore + startingLineNumber;
        count = 0;
        size = 0;
        begin();
    }

    @Override
    protected final void addField(char[] buffer, int offset, int length, boolean quoted) {
        size += length + Limits.EACH_CELL;
        if (length > Limits.CELL || size > Limits.ROW) {
            throw tooLong(length > Limits.CELL);
        }
        cell(count, buffer, offset, length);
        count++;
    }

    /** The text of a cell of the record; blank where it was not kept. */
    abstract String text(int position);

    /** In which line the next cell begins: counted only where somebody has to be told, since no row costs it then. */
    private long lineOfNext() {
        long next = line;
        for (int i = 0; i < count; i++) {
            String text = text(i);
            for (int at = 0; at < text.length(); at++) {
                char sign = text.charAt(at);
                boolean lineBreak = sign == '\r' || (sign == '\n' && (at == 0 || text.charAt(at - 1) != '\r'));
                next += lineBreak ? 1 : 0;
            }
        }
        return next;
    }

    /** A quote that is not closed where its cell ends: at the end of the file, or at the next quote, rows further down. */
    final UnusableReturnException unclosed(Bilingual how) {
        return new UnusableReturnException(new Bilingual(
                "The quote that opens in line " + lineOfNext() + " (row " + row + ", cell " + address() + ") "
                        + how.en() + ": close it where the cell ends, and write a quote inside a cell twice",
                "Le virgolette aperte alla riga " + lineOfNext() + " del file (riga " + row + " del foglio, cella "
                        + address() + ") "
                        + how.it()
                        + ": chiuderle dove finisce la cella, e raddoppiare quelle che fanno parte del testo"));
    }

    /** A cell or a row that is longer than any can be. */
    final UnusableReturnException tooLong(boolean cell) {
        int most = cell ? Limits.CELL : Limits.ROW;
        return new UnusableReturnException(new Bilingual(
                (cell ? "Cell " + address() : "Row " + row) + " (line " + lineOfNext() + ") is longer than " + most
                        + " characters: look for a quote that is not closed, or for a file that is no table",
                "La " + (cell ? "cella " + address() : "riga " + row + " del foglio") + " (riga " + lineOfNext()
                        + " del file) ha più di "
                        + most
                        + " caratteri: verificare che le virgolette siano chiuse e che il file sia una tabella"));
    }

    private String address() {
        return Place.letters(count) + row;
    }

    @Override
    protected final RecordType getRecordType() {
        return RecordType.DATA;
    }

    @Override
    protected final int getFieldCount() {
        return count;
    }

    @Override
    protected final void setComment(char[] buffer, int offset, int length) {
        throw new IllegalStateException("Returns have no comments");
    }

    @Override
    protected final void setEmpty() {
        // A record without cells.
    }

    @Override
    protected final RowHandler buildRecord() {
        return this;
    }
}
