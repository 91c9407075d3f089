package it.apsis.export.report;

import it.apsis.finding.Finding;
import it.apsis.finding.MessageRenderer;
import it.apsis.finding.Place;
import it.apsis.finding.Suggestion;
import org.jspecify.annotations.Nullable;

/** How reports for people name the parts of a finding. */
final class FindingWords {
    /** Longer messages and names quote somebody's whole text. */
    static final int LONGEST_MESSAGE = 1000;

    private static final int LONGEST_VALUE = 60;

    private final Words words;
    private final MessageRenderer messages;

    FindingWords(Words words, MessageRenderer messages) {
        this.words = words;
        this.messages = messages;
    }

    /** The row, and the physical line where it is another number: {@code riga 17 (linea 23 del file)}. */
    String row(Place place) {
        if (place.row() == 0) {
            return words.get(Word.WHOLE_FILE);
        }
        if (!place.spreadsheet()) {
            return words.get(Word.ACTIVITY_AT, "n", Long.toString(place.row()));
        }
        return words.get(Word.ROW_AT, "n", Long.toString(place.row())) + line(place);
    }

    private String line(Place place) {
        return place.line() == 0 || place.line() == place.row()
                ? ""
                : " (" + words.get(Word.LINE_AT, "n", Long.toString(place.line())) + ")";
    }

    /** The cell: {@code V17}; of an answer that is in no sheet: {@code attività 3, colonna «purpose»}. */
    String place(Place place) {
        if (place.address().isPresent()) {
            return place.address().get() + line(place);
        }
        return place.column() == null ? row(place) : row(place) + ", " + column(place.column());
    }

    private String column(String header) {
        return words.get(Word.COLUMN_AT, "column", Excerpt.cut(header, 60));
    }

    String message(Finding finding) {
        return Excerpt.cut(Excerpt.line(messages.message(finding, words.language())), LONGEST_MESSAGE);
    }

    /** A text from the document between the marks of the language; empty where the sentence has it already. */
    String value(@Nullable String value, String message) {
        if (value == null || value.isEmpty()) {
            return "";
        }
        String line = Excerpt.line(value);
        return message.contains(line) ? "" : words.get(Word.QUOTED, "text", Excerpt.cut(line, LONGEST_VALUE));
    }

    /** The code and what it means. */
    String suggestion(Suggestion suggestion) {
        String name = suggestion.name().in(words.language());
        return name.isEmpty() || name.equals(suggestion.code()) ? suggestion.code() : suggestion.code() + " – " + name;
    }
}
