package it.apsis.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTableTest {

    private static CsvTable table(String text) {
        return CsvTable.read(new StringReader(text), "test.csv");
    }

    private static List<List<String>> cells(String text) {
        CsvTable table = table(text);
        return table.rows().stream()
                .map(row -> table.columns().stream().map(row::get).toList())
                .toList();
    }

    /** In the tables below a tilde is a line feed, a circumflex a carriage return, an apostrophe a quote. */
    private static String signs(String text) {
        return text.replace('~', '\n').replace('^', '\r').replace('\'', '"');
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    `a,b~1,2~`                   | [[1, 2]]
                    `a,b~1,2`                    | [[1, 2]]
                    `a,b^~1,2^~`                 | [[1, 2]]
                    `a,b^1,2^`                   | [[1, 2]]
                    `\uFEFFa,b~1,2`              | [[1, 2]]
                    `~~a,b~~1,2~  ~3,4`          | [[1, 2], [3, 4]]
                    `a,b~,~`                     | [[, ]]
                    `a,b~1,~`                    | [[1, ]]
                    `a,b~1,`                     | [[1, ]]
                    `a,b~002, x ~`               | [[002,  x ]]
                    `a~'1'~`                     | [[1]]
                    `a~'1,2'~`                   | [[1,2]]
                    `a~'say ''so'''~`            | [[say "so"]]
                    `a~''''~`                    | [["]]
                    `a,b~'',x~`                  | [[, x]]
                    `'a','b'~'1','2'`            | [[1, 2]]
                    `a,b~`                       | []
                    """)
    void reads(String text, String expected) {
        assertThat(cells(signs(text))).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    ``                       | 0 | there is no header row
                    `~ ~`                    | 0 | there is no header row
                    `\uFEFF`                 | 0 | there is no header row
                    `a,,c~`                  | 1 | column 2 has no name
                    `~a, a~`                 | 2 | two columns are called a
                    `a,b~1~`                 | 2 | the row has 1 cells, the header has 2
                    `a,b~1,2~~1,2,3~`        | 4 | the row has 3 cells, the header has 2
                    `a~'1~2`                 | 2 | a quoted cell does not end
                    `a~'1'2~`                | 2 | text after the closing quote of a cell
                    `a~1'2~`                 | 2 | a quote inside a cell that does not begin with one
                    `a~'1^~2'3`              | 3 | text after the closing quote of a cell
                    """)
    void refuses(String text, int line, String reason) {
        assertThatExceptionOfType(TableFormatException.class)
                .isThrownBy(() -> table(signs(text)))
                .satisfies(e -> {
                    assertThat(e.table()).isEqualTo("test.csv");
                    assertThat(e.line()).isEqualTo(line);
                    assertThat(e.reason()).isEqualTo(reason);
                    assertThat(e).hasMessage("test.csv" + (line == 0 ? "" : ", line " + line) + ": " + reason);
                });
    }

    @Test
    void knowsWhereARowBegins() {
        CsvTable table = table("a,b\r\n\"x\r\ny\rz\nw\",1\r\n\r\n2,3\n");

        assertThat(table.rows()).extracting(CsvTable.Row::line).containsExactly(2, 7);
        assertThat(table.rows().get(0).get("a")).isEqualTo("x\r\ny\rz\nw");
    }

    @Test
    void blankIsEmpty() {
        CsvTable.Row row = table("a,b,c\n ,x,\" \"\n").rows().get(0);

        assertThat(row.get("a")).isEmpty();
        assertThat(row.optional("a")).isEmpty();
        assertThat(row.optional("b")).contains("x");
        assertThat(row.integer("c")).isEmpty();
    }

    @Test
    void readsWholeNumbers() {
        CsvTable.Row row = table("a,b,c\n 2015 ,-1,2015.0\n").rows().get(0);

        assertThat(row.integer("a")).hasValue(2015);
        assertThat(row.integer("b")).hasValue(-1);
        assertThatExceptionOfType(TableFormatException.class)
                .isThrownBy(() -> row.integer("c"))
                .withMessage("test.csv, line 2: c is not a whole number: 2015.0");
    }

    @Test
    void namesAColumnThatDoesNotExist() {
        CsvTable table = table("a, b \n1,2\n");

        assertThat(table.columns()).containsExactly("a", "b");
        assertThat(table.hasColumn("b")).isTrue();
        assertThat(table.hasColumn("c")).isFalse();
        assertThat(table.name()).isEqualTo("test.csv");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table.rows().get(0).get("c"))
                .withMessage("test.csv has no column c, only [a, b]");
    }

    @Test
    void readsResourcesAsUtf8() {
        CsvTable table = CsvTable.resource(CsvTable.class, "/it/apsis/codelist/recipients.csv");

        assertThat(table.rows()).extracting(row -> row.get("name_en")).contains("Türkiye");
    }

    @Test
    void namesAResourceThatDoesNotExist() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CsvTable.resource(CsvTable.class, "nothing.csv"))
                .withMessage("no resource nothing.csv beside it.apsis.text.CsvTable");
    }

    @Test
    void aReaderThatFailsIsNoMalformedTable() {
        Reader broken = new Reader() {
            @Override
            public int read(char[] target, int offset, int length) throws IOException {
                throw new IOException("broken");
            }

            @Override
            public void close() {
                throw new AssertionError("what was not opened is not closed");
            }
        };

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> CsvTable.read(broken, "test.csv"))
                .withMessage("cannot read test.csv");
    }
}
