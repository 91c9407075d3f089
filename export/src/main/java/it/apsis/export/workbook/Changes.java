package it.apsis.export.workbook;

import it.apsis.codelist.CodeEntry;
import it.apsis.codelist.CodeList;
import it.apsis.codelist.CodeLists;
import it.apsis.schema.AnswerType;
import it.apsis.schema.Field;
import it.apsis.schema.Questionnaire;
import it.apsis.statistical.ActivityCode;
import it.apsis.statistical.ActivityRow;
import it.apsis.statistical.Column;
import it.apsis.statistical.PurposeShare;
import it.apsis.statistical.Purposes;
import it.apsis.statistical.ReturnHead;
import it.apsis.statistical.SdgFocus;
import it.apsis.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds out what has changed between the form of a return and that of a template. */
final class Changes {
    private final ReturnHead head;
    private final Questionnaire from;
    private final Questionnaire to;
    private final CodeLists lists;
    private final List<Change> found = new ArrayList<>();

    Changes(ReturnHead head, WorkbookTemplate template) {
        this.head = head;
        this.from = head.form();
        this.to = template.form();
        this.lists = template.data().codeLists();
    }

    List<Change> of(List<ActivityRow> rows) {
        fields();
        scores();
        if (from.flowYear() != to.flowYear() && !rows.isEmpty()) {
            add(Change.Kind.YEAR_KEPT, "reporting_year", 0, Integer.toString(from.flowYear()), List.of());
        }
        for (int i = 0; i < rows.size(); i++) {
            row(rows.get(i), ActivitySheet.FIRST_ROW + i);
        }
        return found;
    }

    private void add(Change.Kind kind, @Nullable String question, long row, String value, List<String> successors) {
        found.add(new Change(kind, question, row, value, successors));
    }

    private void fields() {
        for (Field field : to.fields()) {
            if (from.find(field.key()).isEmpty()) {
                add(Change.Kind.FIELD_ADDED, field.key(), 0, "", List.of());
            }
        }
        for (Field field : from.fields()) {
            if (to.find(field.key()).isEmpty()) {
                add(Change.Kind.FIELD_DROPPED, field.key(), 0, "", List.of());
            }
        }
    }

    private void scores() {
        for (Field field : to.fields()) {
            if (field.answer() == AnswerType.MARKER && from.find(field.key()).isPresent()) {
                String before = scores(field, from.flowYear());
                String now = scores(field, to.flowYear());
                if (!before.equals(now)) {
                    add(Change.Kind.SCORES_CHANGED, field.key(), 0, before, List.of(now));
                }
            }
        }
    }

    private String scores(Field field, int year) {
        ChoiceList list = new ChoiceLists(lists, year, Words.in(Language.ENGLISH)).of(field);
        return list == null
                ? ""
                : String.join(" ", list.choices().stream().map(Choice::code).toList());
    }

    private void row(ActivityRow row, long number) {
        for (Field field : from.fields()) {
            String key = field.key();
            String text = row.text(key);
            if (text == null) {
                continue;
            }
            if (to.find(key).isEmpty()) {
                add(Change.Kind.FIELD_DROPPED, key, number, text, List.of());
            } else if (row.activity().unreadable().get(key) != null) {
                add(Change.Kind.NOT_READ, key, number, text, List.of());
            } else {
                answer(to.field(key), row, number, text);
            }
        }
        for (Column column : head.columns().all()) {
            boolean sector = isSector(column.header());
            String text = row.cell(column.position());
            if (column.key() == null && !text.isBlank() && !sector) {
                add(Change.Kind.COLUMN_LEFT_OUT, null, number, column.header() + ": " + text, List.of());
            }
        }
    }

    private static boolean isSector(String header) {
        for (Language language : Language.values()) {
            if (Words.in(language).get("sector.header").equals(header)) {
                return true;
            }
        }
        return false;
    }

    private void answer(Field field, ActivityRow row, long number, String text) {
        int most = field.maxLength().orElse(Integer.MAX_VALUE);
        if (field.answer() == AnswerType.TEXT && text.codePointCount(0, text.length()) > most) {
            add(Change.Kind.TEXT_TOO_LONG, field.key(), number, text, List.of(Integer.toString(most)));
        }
        Optional<CodeList> list = field.codeList().flatMap(lists::find);
        if (list.isPresent()) {
            codes(AnswerCells.answer(row.activity(), field.key()))
                    .forEach(code -> code(field, list.get(), code, number));
        }
    }

    private static List<String> codes(@Nullable Object answer) {
        if (answer instanceof ActivityCode code) {
            return List.of(code.value());
        }
        if (answer instanceof Purposes purposes) {
            return purposes.shares().stream()
                    .map(PurposeShare::purpose)
                    .map(ActivityCode.Purpose::value)
                    .toList();
        }
        if (answer instanceof SdgFocus focus) {
            return focus.targets().stream()
                    .map(ActivityCode.SustainableDevelopmentTarget::value)
                    .toList();
        }
        return List.of();
    }

    private void code(Field field, CodeList list, String code, long number) {
        if (!list.isKnown(code)) {
            return;
        }
        Optional<CodeEntry> now = list.entry(code, to.flowYear());
        if (now.isEmpty()) {
            List<String> successors =
                    list.lastEntry(code).map(CodeEntry::replacedBy).orElse(List.of());
            add(Change.Kind.CODE_RETIRED, field.key(), number, code, successors);
            return;
        }
        Optional<CodeEntry> before = list.entry(code, from.flowYear());
        if (before.isPresent() && !before.get().name().equals(now.get().name())) {
            String name = now.get().name().in(Language.ITALIAN);
            add(Change.Kind.CODE_RENAMED, field.key(), number, code, List.of(name));
        }
    }
}
