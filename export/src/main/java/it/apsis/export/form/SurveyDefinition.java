package it.apsis.export.form;

import it.apsis.export.jackson.JsonOutput;
import it.apsis.schema.AnswerType;
import it.apsis.schema.Field;
import it.apsis.text.Bilingual;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a SurveyJS definition: a page for each part, or for a return a page of activities and one of the declaration. */
final class SurveyDefinition {
    private static final String NAME = "name";
    private static final String TYPE = "type";
    private static final String TITLE = "title";
    private static final String ELEMENTS = "elements";
    private static final String DESCRIPTION = "description";
    private static final String NIL = "nilReturn";

    private final SurveyForm survey;
    private final JsonOutput json;
    private final SurveyQuestions questions;

    SurveyDefinition(SurveyForm survey, JsonOutput json) {
        this.survey = survey;
        this.json = json;
        this.questions = new SurveyQuestions(survey, json);
    }

    /** Writes the members of the definition. */
    void write() {
        SurveyTexts.write(TITLE, FormWords.title(survey.form), json);
        json.member("showProgressBar", true);
        // Nothing that was answered is lost for being hidden.
        json.member("clearInvisibleValues", "none");
        if (survey.isReturn()) {
            edition();
        }
        json.startArray("pages");
        if (survey.isReturn()) {
            activities();
            declaration();
        } else {
            parts().forEach((part, fields) -> part(part, fields, false));
        }
        json.endArray();
    }

    private Map<String, List<Field>> parts() {
        Map<String, List<Field>> parts = new LinkedHashMap<>();
        survey.form
                .fields()
                .forEach(field -> parts.computeIfAbsent(field.part(), part -> new ArrayList<>())
                        .add(field));
        return parts;
    }

    /** The year of the return, which nobody is asked for. */
    private void edition() {
        json.startArray("calculatedValues");
        json.startObject();
        json.member(NAME, "edition");
        json.member("expression", SurveyExpression.quoted(String.valueOf(survey.form.flowYear())));
        json.member("includeIntoResult", true);
        json.endObject();
        json.endArray();
    }

    /** Writes a part: as a page, or as a panel of an activity. Where nothing in it is mandatory it is folded up. */
    private void part(String part, List<Field> fields, boolean panel) {
        json.startObject();
        if (panel) {
            json.member(TYPE, "panel");
            json.member("state", fields.stream().anyMatch(Field::isMandatory) ? "expanded" : "collapsed");
        }
        // Parts and questions can have the same name.
        json.member(NAME, "part-" + part);
        SurveyTexts.write(TITLE, FormWords.part(part), json);
        json.startArray(ELEMENTS);
        fields.forEach(questions::write);
        json.endArray();
        json.endObject();
    }

    private void activities() {
        json.startObject();
        json.member(NAME, "part-activities");
        json.startArray(ELEMENTS);
        json.startObject();
        json.member(TYPE, "text");
        json.member(NAME, "entity");
        SurveyTexts.write(TITLE, SurveyWords.ENTITY, json);
        SurveyTexts.write(DESCRIPTION, SurveyWords.ENTITY_HELP, json);
        entityForm();
        json.endObject();
        json.startObject();
        json.member(TYPE, "paneldynamic");
        json.member(NAME, SurveyForm.ACTIVITIES);
        SurveyTexts.write(TITLE, SurveyWords.ACTIVITIES, json);
        SurveyTexts.write(DESCRIPTION, SurveyWords.ACTIVITIES_HELP, json);
        panels();
        new SurveyChecks(survey, json)
                .never(
                        SurveyExpression.of("{nilReturn} notempty and {activities} notempty"),
                        survey.rules.nilBesideActivities())
                .write();
        json.startArray("templateElements");
        parts().forEach((part, fields) -> part(part, fields, true));
        json.endArray();
        json.endObject();
        json.endArray();
        json.endObject();
    }

    private void panels() {
        boolean titled = survey.form
                .find("title")
                .filter(field -> field.answer() == AnswerType.TEXT)
                .isPresent();
        Bilingual number = Bilingual.same(titled ? " {panelIndex}: {panel.title}" : " {panelIndex}");
        SurveyTexts.writeRaw("templateTitle", SurveyTexts.joined(SurveyWords.ACTIVITY, "", number), json);
        json.member("panelsState", "expanded");
        SurveyTexts.write("addPanelText", SurveyWords.ADD_ACTIVITY, json);
        SurveyTexts.write("removePanelText", SurveyWords.REMOVE_ACTIVITY, json);
        SurveyTexts.write("noEntriesText", SurveyWords.NO_ACTIVITY, json);
        json.member("confirmDelete", true);
    }

    private void entityForm() {
        new SurveyChecks(survey, json)
                .matching(JsonSchemaFormat.ENTITY, SurveyWords.ENTITY_WRONG)
                .write();
    }

    /** In the place of activities: asked for where there is none. */
    private void declaration() {
        json.startObject();
        json.member(NAME, "part-nil");
        json.startArray(ELEMENTS);
        json.startObject();
        json.member(TYPE, "multipletext");
        json.member(NAME, NIL);
        SurveyTexts.write(TITLE, SurveyWords.NIL, json);
        SurveyTexts.write(DESCRIPTION, SurveyWords.NIL_HELP, json);
        json.member("visibleIf", "{activities} empty or {nilReturn} notempty");
        json.member("requiredIf", "{activities} empty");
        survey.rules.nothingDeclared().ifPresent(rule -> {
            survey.carry(List.of(rule));
            SurveyTexts.write("requiredErrorText", SurveyTexts.of(rule), json);
        });
        json.startArray("items");
        item("entity", SurveyWords.ENTITY, () -> {
            json.member("isRequired", true);
            survey.rules
                    .nothingDeclared()
                    .ifPresent(rule -> SurveyTexts.write("requiredErrorText", SurveyTexts.of(rule), json));
            entityForm();
        });
        item("contact", SurveyWords.CONTACT, () -> {});
        item("date", SurveyWords.DATE, () -> json.member("inputType", "date"));
        json.endArray();
        json.endObject();
        json.endArray();
        json.endObject();
    }

    private void item(String name, Bilingual title, Runnable members) {
        json.startObject();
        json.member(NAME, name);
        SurveyTexts.write(TITLE, title, json);
        members.run();
        json.endObject();
    }
}
