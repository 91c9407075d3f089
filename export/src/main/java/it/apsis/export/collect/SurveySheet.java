package it.apsis.export.collect;

import it.apsis.export.collect.Element.Calculation;
import it.apsis.export.collect.Element.Group;
import it.apsis.export.collect.Element.Question;
import it.apsis.export.collect.Element.Repeat;
import it.apsis.export.ooxml.CellText;
import it.apsis.export.ooxml.SheetWriter;
import it.apsis.text.Bilingual;
import it.apsis.text.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The sheet {@code survey} of an XLSForm: a row for each element, groups and repeats between two. Not thread-safe. */
final class SurveySheet {
    private static final String TYPE = "type";
    private static final String NAME = "name";
    private static final String LABEL = "label";
    private static final String HINT = "hint";
    private static final String REQUIRED = "required";
    private static final String REQUIRED_MESSAGE = "required_message";
    private static final String CONSTRAINT = "constraint";
    private static final String CONSTRAINT_MESSAGE = "constraint_message";
    private static final String BEGIN = "begin_";
    private static final String RELEVANT = "relevant";
    private static final String RULES = "bind::" + CollectionForm.RULES;

    private final CollectionForm form;
    private final int plain;
    private final int heading;
    private final Set<String> ambiguous = new HashSet<>();
    private final List<String> columns = new ArrayList<>();
    private final Map<String, Integer> positions = new HashMap<>();
    private int row;

    /**
     * The sheet of a form.
     *
     * @param form the form
     * @param plain the style of its cells
     * @param heading the style of the rows where groups and repeats begin
     */
    SurveySheet(CollectionForm form, int plain, int heading) {
        this.form = form;
        this.plain = plain;
        this.heading = heading;
        count(form.elements(), new HashSet<>());
        column(TYPE);
        column(NAME);
        words(LABEL);
        words(HINT);
        column("appearance");
        column(REQUIRED);
        words(REQUIRED_MESSAGE);
        column(CONSTRAINT);
        words(CONSTRAINT_MESSAGE);
        column(RELEVANT);
        column("choice_filter");
        column("calculation");
        column("repeat_count");
        column("default");
        column(RULES);
    }

    /** Its columns, in order. */
    List<String> columns() {
        return List.copyOf(columns);
    }

    static String worded(String column, Language language) {
        return column + "::" + CollectionForm.called(language);
    }

    /** Writes all rows below the header. */
    void write(SheetWriter sheet) {
        row = 1;
        rows(sheet, form.elements(), NodePath.ROOT);
    }

    /** What two nodes are called cannot be named by itself. */
    private void count(List<Element> elements, Set<String> seen) {
        for (Element element : elements) {
            if (!seen.add(element.name())) {
                ambiguous.add(element.name());
            }
            if (element instanceof Group group) {
                count(group.elements(), seen);
            } else if (element instanceof Repeat repeat) {
                count(repeat.elements(), seen);
            }
        }
    }

    private void column(String name) {
        positions.put(name, columns.size());
        columns.add(name);
    }

    private void words(String name) {
        for (Language language : Language.values()) {
            column(worded(name, language));
        }
    }

    private void rows(SheetWriter sheet, List<Element> elements, NodePath parent) {
        for (Element element : elements) {
            NodePath place = parent.child(element.name());
            Line line = new Line(place);
            line.put(NAME, element.name());
            if (element instanceof Question question) {
                question(question, line);
                line.writeTo(sheet);
            } else if (element instanceof Calculation calculation) {
                line.put(TYPE, "calculate").put("calculation", calculation.value());
                line.writeTo(sheet);
            } else if (element instanceof Group group) {
                line.put(TYPE, BEGIN + "group").put(LABEL, group.label()).put(RELEVANT, group.relevant());
                line.writeTo(sheet);
                rows(sheet, group.elements(), place);
                new Line(place).put(TYPE, "end_group").writeTo(sheet);
            } else if (element instanceof Repeat repeat) {
                line.put(TYPE, BEGIN + "repeat").put(LABEL, repeat.label()).put(RELEVANT, repeat.relevant());
                NodePath count = repeat.count();
                line.put("repeat_count", count == null ? null : new Expr.Answer(count));
                line.writeTo(sheet);
                rows(sheet, repeat.elements(), place);
                new Line(place).put(TYPE, "end_repeat").writeTo(sheet);
            }
        }
    }

    private static void question(Question question, Line line) {
        ChoiceTable choices = question.choices();
        Demands demands = question.demands();
        line.put(TYPE, question.input().sheetType() + (choices == null ? "" : " " + choices.name()));
        line.put(LABEL, question.label()).put(HINT, question.hint());
        line.put("appearance", question.appearance());
        Expr obligation = demands.obligation();
        line.put(REQUIRED, obligation);
        if (obligation != null) {
            line.put(REQUIRED_MESSAGE, demands.obligationMessage());
        }
        Expr constraint = demands.constraint();
        line.put(CONSTRAINT, constraint);
        if (constraint != null) {
            line.put(CONSTRAINT_MESSAGE, demands.constraintMessage());
        }
        line.put(RELEVANT, demands.relevance());
        line.put("choice_filter", question.filter());
        line.put("default", question.initial());
        line.put(RULES, String.join(" ", demands.rules()));
    }

    /** A row of the sheet of questions in the making. */
    private final class Line {
        private final NodePath place;
        private final Map<Integer, String> cells = new HashMap<>();

        Line(NodePath place) {
            this.place = place;
        }

        Line put(String column, String text) {
            if (!text.isEmpty()) {
                cells.put(positions.getOrDefault(column, -1), text);
            }
            return this;
        }

        Line put(String column, Bilingual words) {
            for (Language language : Language.values()) {
                put(worded(column, language), InertText.of(words.in(language)));
            }
            return this;
        }

        Line put(String column, @Nullable Expr expression) {
            if (expression == null) {
                return this;
            }
            String text = XPath.of(expression, place, this::reference);
            if (text.length() > CellText.LONGEST) {
                throw new IllegalArgumentException("The expression of " + place.name() + " has " + text.length()
                        + " signs; a cell holds " + CellText.LONGEST);
            }
            return put(column, text);
        }

        private String reference(NodePath answer) {
            if (answer.equals(place)) {
                return ".";
            }
            return ambiguous.contains(answer.name()) ? answer.from(place) : "${" + answer.name() + "}";
        }

        void writeTo(SheetWriter sheet) {
            row++;
            sheet.row(row, 0);
            int style = cells.getOrDefault(positions.getOrDefault(TYPE, 0), "").startsWith(BEGIN) ? heading : plain;
            for (int i = 0; i < columns.size(); i++) {
                String text = cells.get(i);
                if (text != null) {
                    sheet.text(i, text, style);
                }
            }
        }
    }
}
