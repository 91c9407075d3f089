package it.apsis.export;

import it.apsis.codelist.CodeLists;
import it.apsis.export.table.TableSchema;
import it.apsis.statistical.ReturnHead;
import it.apsis.statistical.ReturnReading;
import it.apsis.statistical.UnusableReturnException;
import it.apsis.text.Language;
import java.io.OutputStream;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A format in which returns come in or go out. Found by {@link java.util.ServiceLoader}: see {@link ReturnFormats}.
 * Implementations are immutable.
 */
public interface ReturnFormat {
    /**
     * The name by which it is asked for.
     *
     * @return lower-case letters, such as {@code keys}
     */
    String name();

    /**
     * The media type of its files.
     *
     * @return for instance {@code text/csv}
     */
    String mediaType();

    /**
     * The ending of the names of its files.
     *
     * @return the ending without the point, such as {@code csv}
     */
    String fileExtension();

    /**
     * Whether returns can be written in it.
     *
     * @return true where {@link #writer} works
     */
    default boolean isWritable() {
        return true;
    }

    /**
     * Whether it has a place for the declaration that there is no activity. Where it has none, a nil return that is written
     * in it says nothing.
     *
     * @return true where {@link #writer} writes the {@linkplain ReturnHead#nilReturn declaration} of a head
     */
    default boolean holdsNilReturns() {
        return false;
    }

    /**
     * The same format in a language, where it writes words.
     *
     * @param language the language of its words
     * @return another format, or this one: most write codes and keys alone, which are the same in every language
     */
    default ReturnFormat inLanguage(Language language) {
        return this;
    }

    /**
     * Opens a writer.
     *
     * @param out where to write; flushed and not closed
     * @param answered the keys of the fields that the return answers, for a format that has a column for these alone;
     *     see {@link AnsweredFields}. Where it is not known, {@link #allAsked} stands in for it
     * @return a writer for one return
     * @throws UnsupportedOperationException where the format is only read
     */
    ReturnWriter writer(OutputStream out, Set<String> answered);

    /**
     * Writes a whole return. It is read once, or twice where the format has to know beforehand what is answered.
     *
     * @param source opens the return from its beginning each time it is asked
     * @param out where to write; flushed and not closed
     * @throws UnusableReturnException where the return breaks off
     */
    default void write(Supplier<ReturnReading> source, OutputStream out) {
        Set<String> answered;
        try (ReturnReading first = source.get()) {
            answered = AnsweredFields.of(first);
        }
        try (ReturnReading second = source.get()) {
            ReturnWriter writer = writer(out, answered);
            writer.begin(second.head());
            second.forEach(writer::accept);
            writer.finish();
        }
    }

    /**
     * What the columns are of the table that {@link #writer} writes, for a format that writes one.
     *
     * @param head the head of the return
     * @param answered the keys of the fields that the return answers
     * @param lists the code lists that its answers are from
     * @return the columns; empty where the format writes no table of columns
     */
    default Optional<TableSchema> tableSchema(ReturnHead head, Set<String> answered, CodeLists lists) {
        return Optional.empty();
    }

    /**
     * All fields that a return was asked.
     *
     * @param head the head of the return
     * @return their keys
     */
    static Set<String> allAsked(ReturnHead head) {
        return head.columns().all().stream()
                .flatMap(column -> Stream.ofNullable(column.key()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Whether a document looks like one of this format.
     *
     * @param beginning its first bytes; up to 8 192 of them
     * @return true where {@link #open} is worth a try
     */
    default boolean recognises(byte[] beginning) {
        return false;
    }

    /**
     * Opens a return.
     *
     * @param source its bytes
     * @param options what the caller knows of it
     * @return the return, to be closed
     * @throws UnusableReturnException where nothing can be made of it
     * @throws UnsupportedOperationException where the format is only written
     */
    default ReturnReading open(ReturnSource source, ReadingOptions options) {
        throw new UnsupportedOperationException("The format '" + name() + "' is only written");
    }
}
