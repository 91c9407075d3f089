package it.apsis.export.csv;

import static org.assertj.core.api.Assertions.assertThat;

import it.apsis.export.cell.ReadCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ColumnCellsProperties {
    @Provide
    Arbitrary<List<String>> texts() {
        // Few letters, so that texts come again; NUL and accents beside ASCII; lengths around eight, sixteen and forty.
        return Arbitraries.strings()
                .withChars('a', 'b', '\0', 'à', 'ÿ', '\u0101')
                .ofMaxLength(42)
                .list()
                .ofMaxSize(60);
    }

    @Property
    void eachCellIsReadAsWhatItSays(@ForAll("texts") List<String> texts, @ForAll long seed) {
        List<String> column = new ArrayList<>();
        Random random = new Random(seed);
        for (int i = 0; i < 300 && !texts.isEmpty(); i++) {
            column.add(texts.get(random.nextInt(texts.size())));
        }

        assertThat(read(column, true)).isEqualTo(column);
    }

    /** More different texts than a column keeps, coming again or not, so that tables grow, start anew, and are given up. */
    @Property(tries = 20)
    void manyCellsAreReadAsWhatTheySay(
            @ForAll @IntRange(min = 1, max = 40_000) int different, @ForAll boolean keeps, @ForAll long seed) {
        List<String> column = new ArrayList<>();
        Random random = new Random(seed);
        for (int i = 0; i < 40_000; i++) {
            int number = random.nextInt(different);
            column.add((number % 3 == 0 ? "è " : number % 3 == 1 ? "number " : "") + number);
        }

        assertThat(read(column, keeps)).isEqualTo(column);
    }

    private static List<String> read(List<String> column, boolean keeps) {
        ColumnCells cells = new ColumnCells(ReadCell::kept, null, keeps);
        List<String> read = new ArrayList<>();
        for (String text : column) {
            char[] buffer = ("x" + text + "y").toCharArray();
            ReadCell cell = cells.readOther(buffer, 1, text.length());
            read.add(cell == null ? read.get(read.size() - 1) : cell.text());
        }
        return read;
    }
}
