package it.apsis.export.report;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Run again under other default locales. */
class ReportLocaleTest {
    @ParameterizedTest
    @MethodSource("it.apsis.export.report.GoldenFileTest#cases")
    void isTheSameEverywhere(GoldenFileTest.Case one) throws IOException {
        new GoldenFileTest().isAsItWas(one);
    }
}
