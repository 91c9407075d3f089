package it.apsis.export.json;

import it.apsis.export.ReadingOptions;
import it.apsis.finding.Finding;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.ActivityRow;
import it.apsis.statistical.NilReturn;
import it.apsis.statistical.ReturnColumns;
import it.apsis.statistical.ReturnHead;
import it.apsis.statistical.ReturnRow;
import it.apsis.statistical.StatisticalReturn;
import it.apsis.statistical.StatisticalSurvey;
import it.apsis.statistical.UnusableReturnException;
import it.apsis.text.Bilingual;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.util.TokenBuffer;

/** Reads returns, and parts of them, from an application's mapper: by the same two passes as from a file. */
final class BoundReturns {
    private static final String LAST_FORM = String.valueOf(StatisticalSurvey.LAST_YEAR);

    private BoundReturns() {}

    static StatisticalReturn document(JsonParser json, DeserializationContext context) {
        return read(json, context, StatisticalReturn.class, document -> document.copyCurrentStructure(json));
    }

    static ActivityRecord activity(JsonParser json, DeserializationContext context) {
        return read(json, context, ActivityRecord.class, document -> {
                    document.writeStartObject();
                    document.writeStringProperty("edition", LAST_FORM);
                    document.writeName("activities");
                    document.writeStartArray();
                    document.copyCurrentStructure(json);
                    document.writeEndArray();
                    document.writeEndObject();
                })
                .activities()
                .get(0);
    }

    static NilReturn nilReturn(JsonParser json, DeserializationContext context) {
        NilReturn nil = read(json, context, NilReturn.class, document -> {
                    document.writeStartObject();
                    document.writeName("nilReturn");
                    document.copyCurrentStructure(json);
                    document.writeEndObject();
                })
                .nilReturn();
        return Optional.ofNullable(nil)
                .orElseThrow(() -> MismatchedInputException.from(json, NilReturn.class, "An object is expected"));
    }

    private static StatisticalReturn read(
            JsonParser json, DeserializationContext context, Class<?> type, Consumer<TokenBuffer> copier) {
        try (TokenBuffer document = TokenBuffer.forBuffering(json, context)) {
            copier.accept(document);
            ReturnHead head = JsonHead.of(opened(document, context), null, ReadingOptions.DEFAULT);
            ReturnHead whole = head(head);
            JsonReading.unknown(head)
                    .filter(name -> whole.form().find(name).isEmpty())
                    .forEach(name -> context.handleUnknownProperty(json, null, type, name));
            refuseUnreadable(head.findings());
            StatisticalReturn.Builder made = StatisticalReturn.builder()
                    .flowYear(head.flowYear())
                    .entity(head.respondent())
                    .nilReturn(head.nilReturn());
            JsonActivities activities = new JsonActivities(opened(document, context), whole);
            for (ReturnRow row = activities.next(); row != null; row = activities.next()) {
                if (row instanceof ActivityRow activity) {
                    made.addActivities(activity.activity());
                }
            }
            return made.build();
        } catch (UnusableReturnException e) {
            throw MismatchedInputException.from(json, type, String.valueOf(e.getMessage()));
        }
    }

    private static JsonInput opened(TokenBuffer document, DeserializationContext context) {
        return JsonInput.over(document.asParser(context));
    }

    /** An activity in memory may hold answers of any year: rules judge them. */
    private static ReturnHead head(ReturnHead ofYear) {
        var form = StatisticalSurvey.form(StatisticalSurvey.LAST_YEAR);
        return new ReturnHead(
                form,
                true,
                ofYear.layout(),
                null,
                null,
                ofYear.header(),
                ReturnColumns.ofKeys(form),
                null,
                null,
                List.of());
    }

    /** A nil return in memory has no place for an answer that cannot be read. */
    private static void refuseUnreadable(List<Finding> findings) {
        for (Finding finding : findings) {
            if (!finding.code().equals(JsonReading.UNKNOWN)) {
                throw new UnusableReturnException(new Bilingual(
                        "The member '" + name(finding) + "' of the nil return cannot be read: '" + finding.value()
                                + "'",
                        "Il campo «" + name(finding) + "» della dichiarazione negativa non è leggibile: «"
                                + finding.value() + "»"));
            }
        }
    }

    private static @Nullable String name(Finding finding) {
        return finding.place().column();
    }
}
