package it.apsis.validation.statistical;

import static org.assertj.core.api.Assertions.assertThat;

import it.apsis.codelist.CodeForm;
import it.apsis.codelist.CodeList;
import it.apsis.codelist.Validity;
import it.apsis.text.Bilingual;
import it.apsis.text.CsvTable;
import java.io.StringReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodsOfValidityTest {
    /** Periods of 2010, 2012 with 2013 under another name, and 2019 to 2020. */
    private static final CodeList LIST =
            CodeList.of("own", Bilingual.same("Own"), CodeForm.ANY, CsvTable.read(new StringReader("""
                    code,name_en,valid_from,valid_to
                    7,One,2010,2010
                    7,Two,2012,2012
                    7,Three,2013,2013
                    7,Four,2019,2020
                    """), "own.csv"));

    @ParameterizedTest
    @CsvSource({
        "2009, 2010, 2010",
        "2011, 2010, 2010",
        "2014, 2012, 2013",
        "2018, 2012, 2013",
        "2021, 2019, 2020",
        "1900, 2010, 2010"
    })
    void theNearestIsTheLastBeforeTheYearOrElseTheFirst(int year, int from, int to) {
        assertThat(PeriodsOfValidity.nearest(LIST.periods("7"), year)).isEqualTo(new Validity(from, to));
    }
}
