package it.apsis.export.workbook;

import it.apsis.finding.Finding;
import it.apsis.statistical.NilReturn;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the sheet of the declaration says.
 *
 * @param entity the code of the body, or null
 * @param nilReturn the declaration that there is no activity, or null
 * @param findings what is wrong with it
 */
record Declaration(@Nullable String entity, @Nullable NilReturn nilReturn, List<Finding> findings) {
    /** No sheet, or nothing on it. */
    static final Declaration NONE = new Declaration(null, null, List.of());

    Declaration {
        findings = List.copyOf(findings);
    }
}
