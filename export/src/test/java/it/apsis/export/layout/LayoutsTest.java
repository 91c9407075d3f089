package it.apsis.export.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.apsis.export.ReadingOptions;
import it.apsis.finding.Finding;
import it.apsis.finding.Place;
import it.apsis.finding.Severity;
import it.apsis.statistical.StatisticalSurvey;
import it.apsis.text.TableFormatException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LayoutsTest {
    private static final String[] FIVE = {"reporting_year", "donor", "agency", "institution", "title"};

    @Test
    void theBundledLayoutsAreTriedInOrder() {
        assertThat(Layouts.all())
                .extracting(Layout::name)
                .containsExactly("keys", "national-2014", "labels-it", "labels-en");
        assertThat(Layouts.find("labels-it")).contains(Layouts.LABELS_IT);
        assertThat(Layouts.find("nonsense")).isEmpty();
        assertThat(Layouts.KEYS).hasToString("keys");
    }

    @Test
    void theNationalLayoutHasItsExtrasBehindTheColumnsTheyExplain() {
        List<String> headers = Layouts.NATIONAL_2014.columns().stream()
                .map(LayoutColumn::header)
                .toList();

        assertThat(headers).hasSize(42);
        assertThat(headers)
                .containsSubsequence("agency_code", "agencyname", "institution", "crsid", "initiative number");
        assertThat(headers)
                .containsSubsequence("recipient_code", "recipientname", "incomegroupcode", "channel_reported");
        assertThat(headers).containsSubsequence("commitment", "disbursement", "usd_commitment", "usd_disbursement");
        assertThat(Layouts.NATIONAL_2014.columns())
                .filteredOn(column -> column.key() == null)
                .hasSize(6);
        assertThat(Layouts.NATIONAL_2014.has("title")).isTrue();
        assertThat(Layouts.NATIONAL_2014.has("nutrition")).isFalse();
    }

    @Test
    void aHeaderIsMatchedWithoutRegardToItsDress() {
        assertThat(Layouts.LABELS_IT.find("PARITÀ  DI\nGENERE *").key()).isEqualTo("gender_equality");
        assertThat(Layouts.NATIONAL_2014.find("Donor Code").key()).isEqualTo("donor");
        assertThat(Layouts.NATIONAL_2014.find("Initiative_Number").key()).isNull();
        assertThat(Layouts.NATIONAL_2014.find("something")).isNull();
    }

    @Test
    void aKeyIsUnderstoodInEveryLayout() {
        for (Layout layout : Layouts.all()) {
            assertThat(layout.find("Flow_Type").key()).isEqualTo("flow_type");
        }
    }

    @Test
    void anOwnLayoutIsRead() {
        Layout layout = Layout.read(new StringReader("header,key\nAnno,reporting_year\nNote interne,\n"), "own.csv");

        assertThat(layout.name()).isEqualTo("own.csv");
        assertThat(layout.find("anno").key()).isEqualTo("reporting_year");
        assertThat(layout.find("note interne").key()).isNull();
        assertThat(ReadingOptions.DEFAULT.withLayout(layout).layouts()).containsExactly(layout);
    }

    @Test
    void anOwnLayoutThatIsWrongSaysWhereAndWhy() {
        assertFault("header,key\nAnno,anno\n", 2, "the key of no field");
        assertFault("header,key\nAnno,reporting_year\nANNO,title\n", 3, "comes twice");
        assertFault("header,key\n*,title\n", 2, "blank");
        assertFault("name,key\nAnno,title\n", 1, "header,key");
        assertFault("header,field\nAnno,title\n", 1, "header,key");
        assertThatThrownBy(() -> Layout.of("own", List.of(new LayoutColumn("a", "b"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'b'");
    }

    private static void assertFault(String text, int line, String reason) {
        assertThatThrownBy(() -> Layout.read(new StringReader(text), "own.csv"))
                .isInstanceOfSatisfying(TableFormatException.class, fault -> {
                    assertThat(fault.line()).isEqualTo(line);
                    assertThat(fault.reason()).contains(reason);
                });
    }

    @Test
    void theHeaderIsTheRowWithTheMostMatches() {
        HeaderSearch search = new HeaderSearch(Layouts.all());
        search.look(1, 1, new String[] {"Titolo"});
        search.look(2, 2, FIVE);
        search.look(3, 3, append(FIVE, "recipient", "note"));
        search.look(4, 4, FIVE);

        assertThat(search.found().row()).isEqualTo(3);
        assertThat(search.found().matches()).isEqualTo(6);
        assertThat(search.found().layout()).isEqualTo(Layouts.KEYS);
    }

    @Test
    void aHeaderHasFiveMatchesAndHalfOfItsCells() {
        HeaderSearch four = new HeaderSearch(Layouts.all());
        four.look(1, 1, new String[] {"reporting_year", "donor", "agency", "institution", "", " "});
        HeaderSearch less = new HeaderSearch(Layouts.all());
        less.look(1, 1, append(FIVE, "a", "b", "c", "d", "e", "f"));
        HeaderSearch half = new HeaderSearch(Layouts.all());
        half.look(1, 1, append(FIVE, "a", "b", "c", "d", "e", "", ""));

        assertThat(four.found()).isNull();
        assertThat(four.mostKnown()).isEqualTo(4);
        assertThat(less.found()).isNull();
        assertThat(half.found()).isNotNull();
    }

    @Test
    void columnsThatAreUnknownRepeatedOrMissingAreFound() {
        Layout layout = Layouts.NATIONAL_2014;
        String[] cells = {"year", "donor_code", "donor", "nutrition", "agencyname", "", "Note"};
        Place place = Place.row(3, 5);
        SheetColumns sheet =
                SheetColumns.of(new SheetHeader(layout, 3, 5, List.of(cells), 5), place, StatisticalSurvey.form(2014));

        assertThat(sheet.columns().find("donor").position()).isEqualTo(1);
        assertThat(sheet.columns().isAsked("nutrition")).isFalse();
        assertThat(sheet.findings())
                .filteredOn(one -> one.code().equals("column_unknown"))
                .extracting(Finding::value)
                .containsExactly("nutrition", "Note");
        Finding repeated = sheet.findings().stream()
                .filter(one -> one.code().equals("column_repeated"))
                .findFirst()
                .orElseThrow();
        assertThat(repeated.place().address()).contains("C3");
        assertThat(repeated.question()).isEqualTo("donor");
        assertThat(repeated.attributes().text("first_cell")).contains("B3");
        Finding missing = sheet.findings().stream()
                .filter(one -> "title".equals(one.question()))
                .findFirst()
                .orElseThrow();
        assertThat(missing.code()).isEqualTo("column_missing");
        assertThat(missing.severity()).isEqualTo(Severity.ERROR);
        assertThat(missing.place()).isEqualTo(place);
        assertThat(sheet.findings()).noneMatch(one -> "crs_id".equals(one.question()));
    }

    @Test
    void optionsKnowTheirLayoutsAndYears() {
        assertThat(ReadingOptions.DEFAULT.withLayout("keys").layouts()).containsExactly(Layouts.KEYS);
        assertThatThrownBy(() -> ReadingOptions.DEFAULT.withLayout("none")).hasMessageContaining("national-2014");
        assertThatThrownBy(() -> ReadingOptions.DEFAULT.withFlowYear(1990))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ReadingOptions(null, List.of(), null, true))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String[] append(String[] some, String... more) {
        return Stream.concat(Stream.of(some), Stream.of(more)).toArray(String[]::new);
    }
}
