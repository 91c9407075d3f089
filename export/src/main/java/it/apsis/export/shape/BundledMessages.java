package it.apsis.export.shape;

import it.apsis.campaign.CampaignRules;
import it.apsis.descriptive.DescriptiveSurvey;
import it.apsis.finding.MessageRenderer;
import it.apsis.finding.RuleCatalogue;
import it.apsis.practice.PracticeCollection;
import it.apsis.schema.Field;
import it.apsis.schema.Questionnaire;
import it.apsis.schema.TableColumn;
import it.apsis.statistical.StatisticalSurvey;
import it.apsis.text.Bilingual;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The sentences of all bundled rules. */
public final class BundledMessages {
    private BundledMessages() {}

    /**
     * A renderer for whatever report.
     *
     * @return the renderer, made when it is first asked for
     */
    public static MessageRenderer all() {
        return All.MESSAGES;
    }

    private static final class All {
        private static final MessageRenderer MESSAGES = MessageRenderer.of(catalogue(), label(labels()));

        private static RuleCatalogue catalogue() {
            return StatisticalSurvey.rules()
                    .and(StatisticalSurvey.workbookRules())
                    .and(DescriptiveSurvey.rules())
                    .and(PracticeCollection.rules())
                    .and(CampaignRules.rules());
        }

        private static Function<String, @Nullable Bilingual> label(Map<String, Bilingual> labels) {
            Questionnaire conditions = DescriptiveSurvey.form(StatisticalSurvey.LAST_YEAR);
            Questionnaire choices = PracticeCollection.form(PracticeCollection.FIRST_YEAR);
            return key -> {
                if (key.indexOf('=') >= 0) {
                    return conditions.label(key);
                }
                int dot = key.indexOf('.');
                if (dot < 0) {
                    return labels.get(key);
                }
                Bilingual part = choices.label(key);
                return part != null ? part : TableColumn.label(key.substring(dot + 1));
            };
        }

        private static Map<String, Bilingual> labels() {
            Map<String, Bilingual> labels = new HashMap<>();
            for (List<Field> fields :
                    List.of(StatisticalSurvey.fields(), DescriptiveSurvey.fields(), PracticeCollection.fields())) {
                fields.forEach(field -> labels.putIfAbsent(field.key(), field.label()));
            }
            return labels;
        }
    }
}
