package it.apsis.export.form;

import it.apsis.export.jackson.JsonOutput;
import it.apsis.export.wording.FieldWords;
import it.apsis.schema.AnswerType;
import it.apsis.schema.Cardinality;
import it.apsis.schema.Choice;
import it.apsis.schema.ChoiceList;
import it.apsis.schema.Field;
import it.apsis.schema.TableColumn;
import it.apsis.text.Bilingual;
import java.util.Optional;

/** Writes what stands in rows: choices, and the questions of a table, which are asked for each of its rows. */
final class SurveyRows {
    private static final String TYPE = "type";
    private static final String NAME = "name";
    private static final String TITLE = "title";

    private final SurveyForm survey;
    private final JsonOutput json;

    SurveyRows(SurveyForm survey, JsonOutput json) {
        this.survey = survey;
        this.json = json;
    }

    /** Writes the choices of a list; those of code lists with their codes, which people know. */
    void choices(ChoiceList list, boolean codes) {
        json.startArray("choices");
        for (Choice choice : list.choices()) {
            if (choice.code().contains("|")) {
                throw new IllegalArgumentException(
                        "SurveyJS takes a code only up to its first stroke: '" + choice.code() + "'");
            }
            json.startObject();
            json.member("value", choice.code());
            Bilingual code = Bilingual.same(choice.code());
            SurveyTexts.write("text", codes ? SurveyTexts.joined(code, " – ", choice.label()) : choice.label(), json);
            json.endObject();
        }
        json.endArray();
    }

    /** Writes the members of a question that is answered by rows. */
    void write(Field field) {
        boolean feedback = field.answer() == AnswerType.FEEDBACK;
        Cardinality cardinality = field.cardinality();
        json.startArray("templateElements");
        if (feedback) {
            rating(field);
        } else {
            field.columns().forEach(column -> cell(field, column));
        }
        json.endArray();
        if (feedback || cardinality.min() > 0) {
            json.member("panelCount", 1);
        }
        if (feedback) {
            json.member("allowAddPanel", false);
            json.member("allowRemovePanel", false);
        }
        if (cardinality.max() != Cardinality.ANY_NUMBER) {
            json.member("maxPanelCount", cardinality.max());
        }
        SurveyTexts.write("addPanelText", SurveyWords.ADD_ROW, json);
        SurveyTexts.write("removePanelText", SurveyWords.REMOVE_ROW, json);
        SurveyTexts.write("noEntriesText", SurveyWords.NO_ROW, json);
    }

    private void rating(Field field) {
        json.startObject();
        json.member(TYPE, "dropdown");
        json.member(NAME, "rating");
        SurveyTexts.write(TITLE, FieldWords.column("rating"), json);
        survey.choices.of(field).ifPresent(list -> choices(list, false));
        json.endObject();
        json.startObject();
        json.member(TYPE, "comment");
        json.member(NAME, "text");
        SurveyTexts.write(TITLE, FieldWords.column("text"), json);
        field.maxLength().ifPresent(most -> {
            json.member("maxLength", most);
            new SurveyChecks(survey, json)
                    .length(0, most, survey.rules.length())
                    .write();
        });
        json.endObject();
    }

    private void cell(Field field, TableColumn column) {
        Optional<ChoiceList> list = survey.choices.of(field, column);
        json.startObject();
        json.member(TYPE, list.isPresent() ? "dropdown" : "text");
        json.member(NAME, column.name());
        SurveyTexts.write(TITLE, FieldWords.column(column), json);
        json.member("startWithNewLine", field.columns().indexOf(column) % 2 == 0);
        if (list.isPresent()) {
            choices(list.get(), column.answer() == AnswerType.CODE);
            survey.carry(survey.rules.choice(field));
        } else {
            cell(field, column.answer());
        }
        json.endObject();
    }

    private void cell(Field field, AnswerType type) {
        SurveyChecks checks = new SurveyChecks(survey, json);
        switch (type) {
            case AMOUNT -> {
                json.member("inputType", "number");
                checks.matching(Patterns.NOT_NEGATIVE_DECIMAL, survey.rules.negative());
            }
            case DATE -> {
                json.member("inputType", "date");
                Patterns.of(type).ifPresent(day -> checks.matching(day, survey.rules.form(field)));
            }
            case YEAR -> checks.matching(AnswerSchemas.YEAR_TEXT, survey.rules.form(field));
            default -> {
                // A text of any kind.
            }
        }
        checks.write();
    }
}
