package it.apsis.validation.practice;

import it.apsis.finding.RuleDescriptor;
import it.apsis.practice.PracticeCollection;
import it.apsis.practice.PracticeEntry;
import it.apsis.practice.PracticeQuestions;
import it.apsis.practice.PracticeSheet;
import it.apsis.schema.Field;
import it.apsis.schema.Questionnaire;
import it.apsis.schema.Unread;
import it.apsis.validation.Check;
import it.apsis.validation.Findings;
import it.apsis.validation.Raised;
import it.apsis.validation.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Answers that have to be there and to be readable, and the code of the sheet. */
final class AnswerRules {
    private static final Pattern ID = Pattern.compile("PSS-[0-9]{4}-[0-9]{4,}");

    private AnswerRules() {}

    static List<Rule<PracticeEntry>> all() {
        return List.of(
                SheetRule.of("practice_required_missing", context -> missing(context.form())),
                unread(PracticeCollection.rules().get("practice_answer_unreadable")),
                SheetRule.of("practice_id_invalid", context -> new Ids()));
    }

    /** What could not be read is not missing, and the code of the sheet has a rule of its own. */
    private static Check<PracticeEntry> missing(Questionnaire form) {
        List<Field> mandatory = form.fields().stream()
                .filter(field -> field.isMandatory() && !field.key().equals(PracticeQuestions.ID.key()))
                .toList();
        return (entry, out) -> {
            PracticeSheet sheet = entry.sheet();
            Set<String> answered = entry.answers().keySet();
            Set<String> unread = sheet.unread().stream().map(Unread::key).collect(Collectors.toSet());
            for (Field field : mandatory) {
                if (!answered.contains(field.key()) && !unread.contains(field.key())) {
                    out.report(field.key());
                }
            }
        };
    }

    /** Tells of the parts that could not be read for the cause that the descriptor is about. */
    static Rule<PracticeEntry> unread(RuleDescriptor descriptor) {
        return SheetRule.of(
                descriptor, context -> (entry, out) -> unread(descriptor.code(), context.form(), entry.sheet(), out));
    }

    static void unread(String cause, Questionnaire form, PracticeSheet sheet, Findings out) {
        for (Unread unread : sheet.unread()) {
            if (unread.cause().equals(cause)) {
                Raised raised = Raised.at(unread.key());
                if (unread.entry() > 0) {
                    raised = raised.with("entry", unread.entry());
                }
                String column = unread.column();
                if (column != null) {
                    raised = raised.with("table_column", column);
                }
                boolean personal =
                        form.find(unread.key()).filter(Field::isPersonal).isPresent();
                out.report(personal ? raised : raised.value(unread.text()));
            }
        }
    }

    /** Missing, malformed, or one that an earlier sheet has. */
    private static final class Ids implements Check<PracticeEntry> {
        private final Map<String, Long> rows = new HashMap<>();

        @Override
        public void check(PracticeEntry entry, Findings out) {
            String id = entry.sheet().id();
            if (id == null || !ID.matcher(id).matches()) {
                out.report(Raised.at(PracticeQuestions.ID.key()).with("reason", id == null ? "missing" : "malformed"));
                return;
            }
            Long first = rows.putIfAbsent(id, entry.row());
            if (first != null) {
                out.report(Raised.at(PracticeQuestions.ID.key())
                        .with("reason", "repeated")
                        .with("first_row", first));
            }
        }
    }
}
