package it.apsis.statistical;

import it.apsis.finding.Finding;
import it.apsis.finding.Place;
import it.apsis.schema.Questionnaire;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a return before its first row.
 *
 * @param form the form of its flow year
 * @param yearGiven whether the caller named the year; otherwise it is that of the first readable row
 * @param layout the name of the layout its columns follow
 * @param file the name of its file, without the folder; null where it came from no file
 * @param sheet the name of its sheet, or null
 * @param header the place of the header row; {@link Place#WHOLE} where there is none
 * @param columns where its answers stand
 * @param respondent the code of the body that answers, where the return or the caller names it
 * @param nilReturn the declaration that there is no activity, or null
 * @param findings what the reader has to say about the file and its columns
 */
public record ReturnHead(
        Questionnaire form,
        boolean yearGiven,
        String layout,
        @Nullable String file,
        @Nullable String sheet,
        Place header,
        ReturnColumns columns,
        @Nullable String respondent,
        @Nullable NilReturn nilReturn,
        List<Finding> findings) {
    /**
     * Copies the list.
     *
     * @param form the form of its flow year
     * @param yearGiven whether the caller named the year; otherwise it is that of the first readable row
     * @param layout the name of the layout its columns follow
     * @param file the name of its file, without the folder; null where it came from no file
     * @param sheet the name of its sheet, or null
     * @param header the place of the header row; {
     * @param columns where its answers stand
     * @param respondent the code of the body that answers, where the return or the caller names it
     * @param nilReturn the declaration that there is no activity, or null
     * @param findings what the reader has to say about the file and its columns
     */
    public ReturnHead {
        findings = List.copyOf(findings);
    }

    /**
     * The flow year that governs the return.
     *
     * @return the year of its form
     */
    public int flowYear() {
        return form.flowYear();
    }

    /**
     * The same head with another respondent.
     *
     * @param entity the code of the body
     * @return another head
     */
    public ReturnHead withRespondent(@Nullable String entity) {
        return new ReturnHead(form, yearGiven, layout, file, sheet, header, columns, entity, nilReturn, findings);
    }
}
