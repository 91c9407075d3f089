package it.apsis.examples;

import it.apsis.export.json.ApsisModule;
import it.apsis.finding.ValidationReport;
import it.apsis.reference.ReferenceData;
import it.apsis.statistical.StatisticalReturn;
import it.apsis.text.Language;
import it.apsis.validation.SurveyValidator;
import it.apsis.validation.statistical.StatisticalRules;
import java.nio.file.Path;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What a web service does with a return that somebody posts: binds it, checks it, and answers with the report. */
public final class BindWithJackson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new ApsisModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private BindWithJackson() {}

    /**
     * Runs the program.
     *
     * @param args the file with the return
     */
    public static void main(String[] args) {
        StatisticalReturn posted = MAPPER.readValue(Path.of(args[0]), StatisticalReturn.class);
        SurveyValidator validator = SurveyValidator.of(StatisticalRules.bundled(), ReferenceData.bundled());
        ValidationReport report = validator.validate(posted);
        System.out.println(MAPPER.writerWithDefaultPrettyPrinter()
                .withAttribute(ApsisModule.LANGUAGE, Language.ITALIAN)
                .writeValueAsString(report));
    }
}
