package it.apsis.validation.practice;

import it.apsis.finding.Suggestion;
import it.apsis.practice.PracticeEntry;
import it.apsis.practice.PracticeQuestions;
import it.apsis.practice.PracticeSheet;
import it.apsis.practice.Region;
import it.apsis.schema.Answer;
import it.apsis.schema.AnswerType;
import it.apsis.schema.ChoiceList;
import it.apsis.schema.ChoiceLists;
import it.apsis.schema.Field;
import it.apsis.schema.TableColumn;
import it.apsis.text.Bilingual;
import it.apsis.validation.Check;
import it.apsis.validation.Findings;
import it.apsis.validation.Raised;
import it.apsis.validation.Rule;
import it.apsis.validation.RuleContext;
import it.apsis.validation.document.ChoiceSuggestions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Constants of closed lists, and those that do not go together. */
final class ChoiceRules {
    private static final String NONE = "NONE";
    private static final String MULTI = "MULTI";
    private static final Set<String> REMOTE = Set.of("02", "03", "04", "05", "X3");

    private ChoiceRules() {}

    static List<Rule<PracticeEntry>> all() {
        return List.of(
                SheetRule.of("practice_choice_unknown", ChoiceRules::unknown),
                SheetRule.sheet("practice_region_invalid", ChoiceRules::region),
                SheetRule.sheet("practice_none_with_others", (sheet, out) -> {
                    noneWithOthers(PracticeQuestions.COMMUNICATION_METHODS.key(), sheet.communicationMethods(), out);
                    noneWithOthers(PracticeQuestions.TOOLS.key(), sheet.tools(), out);
                }),
                SheetRule.when("practice_multi_with_specific", sheet -> isBeside(MULTI, sheet.targetGroups())),
                SheetRule.when(
                        "practice_tools_contradiction",
                        sheet -> sheet.tools().contains(NONE) && isRemote(sheet.deliveryChannels())),
                SheetRule.when("practice_provider_unusual", sheet -> "TERZO_SETTORE".equals(sheet.providerType())));
    }

    private static Check<PracticeEntry> unknown(RuleContext context) {
        ChoiceLists lists = context.form().choices();
        Map<String, ChoiceList> ofField = new HashMap<>();
        Map<String, ChoiceList> ofColumn = new HashMap<>();
        for (Field field : context.form().fields()) {
            // A region has a rule of its own.
            if (!field.key().equals(PracticeQuestions.PROVIDER_REGION.key())) {
                lists.of(field).ifPresent(list -> ofField.put(field.key(), list));
            }
            for (TableColumn column : field.columns()) {
                lists.of(field, column).ifPresent(list -> ofColumn.put(field.key() + "." + column.name(), list));
            }
            if (field.answer() == AnswerType.FEEDBACK) {
                lists.of(field).ifPresent(list -> ofColumn.put(field.key() + ".rating", list));
            }
        }
        return (entry, out) ->
                entry.answers().forEach((key, answer) -> unknown(key, answer, ofField.get(key), ofColumn, out));
    }

    private static void unknown(
            String key, Answer answer, @Nullable ChoiceList list, Map<String, ChoiceList> ofColumn, Findings out) {
        if (answer instanceof Answer.Entries entries) {
            for (int i = 0; i < entries.rows().size(); i++) {
                int number = i + 1;
                entries.rows().get(i).forEach((column, value) -> {
                    ChoiceList choices = ofColumn.get(key + "." + column);
                    if (choices != null && !choices.contains(value.strip())) {
                        out.report(raised(key, choices, value)
                                .with("entry", number)
                                .with("table_column", column));
                    }
                });
            }
            return;
        }
        if (list != null) {
            List<String> values = answer instanceof Answer.Items items ? items.values() : List.of(answer.shown());
            values.stream()
                    .filter(value -> !list.contains(value))
                    .distinct()
                    .forEach(value -> out.report(raised(key, list, value)));
        }
    }

    private static Raised raised(String key, ChoiceList list, String value) {
        return Raised.at(key)
                .value(value)
                .with("list", list.id())
                .with("choices", list.codes())
                .suggesting(ChoiceSuggestions.near(list, value));
    }

    private static void region(PracticeSheet sheet, Findings out) {
        String written = sheet.providerRegion();
        if (written != null
                && Region.all().stream().noneMatch(region -> region.code().equals(written))) {
            String padded = written.matches("[0-9]") ? "0" + written : written;
            List<Suggestion> near = Region.all().stream()
                    .filter(region ->
                            region.code().equals(padded) || region.name().equalsIgnoreCase(written))
                    .map(region -> new Suggestion(region.code(), Bilingual.same(region.name())))
                    .toList();
            out.report(Raised.at(PracticeQuestions.PROVIDER_REGION.key()).suggesting(near));
        }
    }

    private static void noneWithOthers(String key, List<String> values, Findings out) {
        if (isBeside(NONE, values)) {
            out.report(key);
        }
    }

    private static boolean isBeside(String code, List<String> values) {
        return values.contains(code) && values.stream().anyMatch(value -> !value.equals(code));
    }

    /** By web form, telephone, mail, app or message, and in no other way. */
    private static boolean isRemote(List<String> channels) {
        return !channels.isEmpty()
                && channels.stream()
                        .allMatch(channel -> REMOTE.contains(channel.substring(0, Math.min(2, channel.length()))));
    }
}
