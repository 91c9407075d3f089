package it.apsis.statistical;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A small made-up return that shows what a rule is about: one that the rule tells of, or one that it lets pass. It is for
 * documentation and for tests.
 *
 * <p>The samples stand in {@code samples.csv}, a line each, with these columns: {@code rule}, the code of the rule;
 * {@code expect}, which is {@code fails}, {@code passes}, or {@code near} for a return that passes but nearly fails;
 * {@code year}, the flow year; {@code given}, {@code yes} where the caller names the year; {@code respondent}, the code
 * of the body that answers, or blank; {@code declared}, the code of the body that declares that there is no activity, or
 * blank; and {@code document}.
 *
 * <p>A document is written as differences from {@linkplain #cleanActivity the clean activity of the year}: a blank one is
 * a return of that activity alone. Rows are parted by {@code ;;}, the assignments of a row by {@code ;}:
 *
 * <ul>
 *   <li>{@code key=text} writes a cell, {@code key=} blanks it; a key that the form of the year does not have, or that is
 *       no key at all, makes one more column with that header
 *   <li>{@code -key} leaves the column out, for all rows
 *   <li>{@code key+=text} writes a cell of a second column with the same header
 *   <li>{@code +=text} writes a cell behind the last column
 *   <li>a row that begins with {@code ~} has no other cells than those it writes
 *   <li>from the second row on, the title that a row does not write ends in the number of the row, so that no two rows
 *       are alike
 * </ul>
 *
 * <p>A document that begins with {@code csv:} is the text of a file as it is; {@code none} is a header without any row. In
 * all of them {@code \n}, {@code \r} and {@code \t} are a line feed, a carriage return and a tab, {@code \;} is a
 * semicolon, {@code \\} a backslash, and {@code \xE9} the byte E9 where the rest is UTF-8.
 *
 * @param rule the code of the rule
 * @param fails whether the rule tells of it, and no other rule above INFO
 * @param nearMiss whether it passes but nearly fails
 * @param flowYear the flow year
 * @param yearGiven whether the caller names the year
 * @param respondent the code of the body that answers, or null
 * @param declared the code of the body that declares that there is no activity, or null
 * @param document the document, in the grammar above
 */
public record RuleSample(
        String rule,
        boolean fails,
        boolean nearMiss,
        int flowYear,
        boolean yearGiven,
        @Nullable String respondent,
        @Nullable String declared,
        String document) {
    /**
     * Checks that nothing mandatory is missing.
     *
     * @param rule the code of the rule
     * @param fails whether the rule tells of it, and no other rule above INFO
     * @param nearMiss whether it passes but nearly fails
     * @param flowYear the flow year
     * @param yearGiven whether the caller names the year
     * @param respondent the code of the body that answers, or null
     * @param declared the code of the body that declares that there is no activity, or null
     * @param document the document, in the grammar of the samples
     * @throws IllegalArgumentException where it both fails and nearly fails
     */
    public RuleSample {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(document, "document");
        if (fails && nearMiss) {
            throw new IllegalArgumentException("A near miss passes: " + rule);
        }
    }

    /**
     * The activity that samples start from: every rule is content with it, whatever the year.
     *
     * @param flowYear the flow year
     * @return the texts of its cells by the keys of all fields of that year, in the order of the form; blank answers are
     *     empty
     */
    public static Map<String, String> cleanActivity(int flowYear) {
        return SampleDocument.cleanActivity(flowYear);
    }

    /**
     * The sample as a file.
     *
     * @return the bytes of a CSV file in layout {@code keys}, in UTF-8 but for bytes that the document names
     * @throws IllegalStateException where it is a {@linkplain StatisticalSurvey#workbookSamples() workbook}
     */
    public byte[] csv() {
        return SampleDocument.of(this).getBytes(StandardCharsets.ISO_8859_1);
    }
}
