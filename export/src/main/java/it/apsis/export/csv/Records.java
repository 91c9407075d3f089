package it.apsis.export.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import it.apsis.export.ReturnSource;
import it.apsis.text.Bilingual;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * The records of a file, one after the other, in the hands of a {@link RowHandler}. One thread.
 *
 * @param <H> the handler
 */
final class Records<H extends RowHandler> implements AutoCloseable {
    private final H handler;
    private final CsvReader<RowHandler> parser;
    private final Iterator<RowHandler> iterator;
    private final @Nullable DecodedText text;

    private Records(H handler, CsvReader<RowHandler> parser, @Nullable DecodedText text) {
        this.handler = handler;
        this.parser = parser;
        this.iterator = parser.iterator();
        this.text = text;
    }

    private static CsvReader.CsvReaderBuilder parser(char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(Limits.BUFFER);
    }

    /** The records of the beginning of a file, which may break off inside a quote. */
    static <H extends RowHandler> Records<H> ofSample(String sample, char separator, H handler) {
        return new Records<>(handler, parser(separator).allowUnclosedQuote(true).build(handler, sample), null);
    }

    /** The records of a file. */
    static <H extends RowHandler> Records<H> open(
            ReturnSource source, TextEncoding encoding, char separator, H handler, @Nullable MessageDigest digest) {
        InputStream bytes = open(source);
        DecodedText text = new DecodedText(digest == null ? bytes : new DigestInputStream(bytes, digest), encoding);
        return new Records<>(
                handler, parser(separator).allowUnclosedQuote(false).build(handler, text), text);
    }

    /** The records of a piece of a file. */
    static <H extends RowHandler> Records<H> ofPiece(Piece piece, TextEncoding encoding, char separator, H handler) {
        DecodedText text = new DecodedText(piece.bytes(), piece.isFirst() ? encoding : encoding.withoutMark());
        handler.startBehind(piece.rowsBefore(), piece.linesBefore());
        return new Records<>(
                handler, parser(separator).allowUnclosedQuote(false).build(handler, text), text);
    }

    static InputStream open(ReturnSource source) {
        try {
            return source.open();
        } catch (IOException e) {
            throw new UncheckedIOException("The return cannot be opened: " + e.getMessage(), e);
        }
    }

    /** Hands the next record to the handler; false where there is none. */
    boolean next() {
        try {
            if (!iterator.hasNext()) {
                return false;
            }
            iterator.next();
            return true;
        } catch (CsvParseException e) {
            throw translated(e);
        }
    }

    /** The parser wraps what its handler throws, and says in its message what it does not like itself. */
    private RuntimeException translated(CsvParseException e) {
        if (e.getCause() instanceof Error fatal) {
            throw fatal;
        }
        if (e.getCause() instanceof RuntimeException ours) {
            return ours;
        }
        String message = e.getMessage() == null ? "" : e.getMessage();
        if (message.startsWith("Unclosed")) {
            return handler.unclosed(new Bilingual("is never closed", "non sono mai chiuse"));
        }
        return message.startsWith("Unexpected")
                ? handler.unclosed(new Bilingual(
                        "is closed, and text follows before the cell ends",
                        "sono chiuse prima della fine della cella, e segue altro testo"))
                : handler.tooLong(true);
    }

    H handler() {
        return handler;
    }

    /** Whether bytes were met that are not of the encoding. */
    boolean hasStrays() {
        return text != null && text.hasStrays();
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The return cannot be closed: " + e.getMessage(), e);
        }
    }
}
