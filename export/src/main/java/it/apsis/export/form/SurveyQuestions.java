package it.apsis.export.form;

import it.apsis.codelist.CodeEntry;
import it.apsis.export.jackson.JsonOutput;
import it.apsis.export.wording.FieldWords;
import it.apsis.finding.RuleDescriptor;
import it.apsis.schema.AnswerType;
import it.apsis.schema.Cardinality;
import it.apsis.schema.ChoiceList;
import it.apsis.schema.Field;
import it.apsis.text.Bilingual;
import java.util.List;
import java.util.Optional;

/** Writes the questions of a definition, one for each field, named by its key. */
final class SurveyQuestions {
    private static final String TYPE = "type";
    private static final String TEXT = "text";
    private static final String NONE = "NONE";
    private static final int FEW = 6;
    private static final int SEVERAL = 14;

    private final SurveyForm survey;
    private final JsonOutput json;
    private final SurveyRows rows;

    SurveyQuestions(SurveyForm survey, JsonOutput json) {
        this.survey = survey;
        this.json = json;
        this.rows = new SurveyRows(survey, json);
    }

    /** Writes a question as an item of a list. */
    void write(Field field) {
        json.startObject();
        json.member(TYPE, type(field));
        json.member("name", SurveyExpression.named(field.key()));
        SurveyTexts.write("title", field.label(), json);
        help(field).ifPresent(help -> SurveyTexts.write("description", help, json));
        obligation(field);
        survey.conditions.shown(field).ifPresent(shown -> json.member("visibleIf", shown.text()));
        SurveyChecks checks = new SurveyChecks(survey, json);
        members(field, checks);
        survey.conditions.checks(field).forEach(checks::declared);
        checks.write();
        json.endObject();
    }

    private Optional<Bilingual> help(Field field) {
        Optional<Bilingual> help = FieldWords.help(survey.form.name(), field);
        Bilingual more = switch (field.answer()) {
            case AMOUNT -> survey.isReturn() ? SurveyWords.THOUSANDS : SurveyWords.EURO;
            case WEIGHTED_CODES ->
                AnswerSchemas.hasShares(survey.form.flowYear()) ? SurveyWords.SHARES : new Bilingual("", "");
            default -> new Bilingual("", "");
        };
        if (more.en().isEmpty()
                || help.filter(one -> one.en().startsWith(more.en().replace(".", "")))
                        .isPresent()) {
            return help;
        }
        return Optional.of(help.map(one -> SurveyTexts.joined(one, " ", more)).orElse(more));
    }

    private void obligation(Field field) {
        List<SurveyConditions.Check> demands = survey.conditions.demands(field);
        Optional<RuleDescriptor> missing = survey.rules.missing(field);
        Bilingual text = SurveyWords.MISSING;
        if (field.isMandatory() && !survey.excused.contains(field.key())) {
            json.member("isRequired", true);
            survey.carry(missing.stream().toList());
        } else if (demands.isEmpty()) {
            return;
        } else {
            List<SurveyExpression> either =
                    demands.stream().map(SurveyConditions.Check::expression).toList();
            json.member("requiredIf", SurveyExpression.any(either).text());
            RuleDescriptor first = demands.get(0).rule();
            text = missing.filter(first::equals).isPresent() ? text : SurveyTexts.of(first);
            survey.carry(demands.stream().map(SurveyConditions.Check::rule).toList());
        }
        SurveyTexts.write("requiredErrorText", text, json);
    }

    private String type(Field field) {
        int size = survey.choices.of(field).map(list -> list.choices().size()).orElse(0);
        return switch (field.answer()) {
            case FLAG, BOOLEAN -> "boolean";
            case LONG_TEXT -> "comment";
            case LIST, TAGS -> "tagbox";
            case CODES -> "tagbox";
            case CHOICES -> size <= SEVERAL ? "checkbox" : "tagbox";
            case WEIGHTED_CODES -> "dropdown";
            case TABLE, FEEDBACK -> "paneldynamic";
            default -> size == 0 ? TEXT : size <= FEW ? "radiogroup" : "dropdown";
        };
    }

    private void members(Field field, SurveyChecks checks) {
        switch (field.answer()) {
            case FLAG -> flag(field, checks);
            case BOOLEAN -> {
                json.member("renderAs", "radio");
                checks.matching("^(true|false)$", survey.rules.form(field));
            }
            case LIST -> lines(field, checks);
            case TAGS -> tags(field);
            case TABLE, FEEDBACK -> rows.write(field);
            case CODES, CHOICES -> several(field, checks);
            case WEIGHTED_CODES -> weighted(field, checks);
            case YEAR -> year(field, checks);
            case AMOUNT, DECIMAL -> number(field, checks);
            default -> single(field, checks);
        }
    }

    private void flag(Field field, SurveyChecks checks) {
        json.member("renderAs", "checkbox");
        json.member("valueTrue", FormChoices.SET);
        json.member("valueFalse", "0");
        checks.matching("^[01]$", survey.rules.form(field));
    }

    /** Several texts: each is typed as a choice of one's own. */
    private void lines(Field field, SurveyChecks checks) {
        json.member("allowCustomChoices", true);
        SurveyTexts.write("placeholder", SurveyWords.ONE_BY_ONE, json);
        if (field.codeList().filter("url"::equals).isPresent()) {
            checks.matching("^[Hh][Tt][Tt][Pp][Ss]?://", survey.rules.form(field));
        }
        field.maxLength().ifPresent(most -> checks.matching("^[\\s\\S]{0," + most + "}$", survey.rules.length()));
    }

    private void tags(Field field) {
        json.member("allowCustomChoices", true);
        SurveyTexts.write("placeholder", SurveyWords.ONE_BY_ONE, json);
        field.codeList().flatMap(survey.lists::find).ifPresent(list -> {
            json.startArray("choices");
            list.answersIn(survey.form.flowYear()).stream().map(CodeEntry::code).forEach(json::item);
            json.endArray();
        });
    }

    private void several(Field field, SurveyChecks checks) {
        Optional<ChoiceList> list = survey.choices.of(field);
        list.ifPresent(one -> choices(field, one));
        survey.carry(survey.rules.choice(field));
        if (list.filter(one -> one.contains(NONE)).isPresent()) {
            String none = survey.expressions.answer(field.key()) + " contains " + SurveyExpression.quoted(NONE);
            String several = survey.expressions.count(field.key()) + " > 1";
            checks.never(
                    SurveyExpression.all(SurveyExpression.of(none), SurveyExpression.of(several)),
                    survey.rules.besideNone());
        }
    }

    private void weighted(Field field, SurveyChecks checks) {
        Optional<ChoiceList> list = survey.choices.of(field);
        list.ifPresent(one -> choices(field, one));
        survey.carry(survey.rules.choice(field));
        if (list.isPresent() && AnswerSchemas.hasShares(survey.form.flowYear())) {
            json.member("allowCustomChoices", true);
            String code = Patterns.alternatives(list.get().codes());
            String share = code + AnswerSchemas.SHARE;
            checks.matching(
                    "^(" + code + "|" + share + "(\\|" + share + ")*)$",
                    survey.rules.choice(field).stream().findFirst());
        }
    }

    /** The year of a return is that of its form. */
    private void year(Field field, SurveyChecks checks) {
        if (survey.isReturn()) {
            String year = String.valueOf(survey.form.flowYear());
            json.member("defaultValue", year);
            checks.matching("^" + year + "$", survey.rules.form(field));
        } else {
            checks.matching(AnswerSchemas.YEAR_TEXT, survey.rules.form(field));
        }
    }

    private void number(Field field, SurveyChecks checks) {
        json.member("inputType", "number");
        String pattern = survey.isReturn() ? Patterns.DECIMAL : Patterns.DECIMAL_OF_EITHER_MARK;
        checks.matching(pattern, survey.rules.form(field));
        if (!survey.isReturn() || field.answer() != AnswerType.AMOUNT) {
            String negative = survey.expressions.answer(field.key()) + " < 0";
            checks.never(SurveyExpression.of(negative), survey.rules.negative());
        }
    }

    private void single(Field field, SurveyChecks checks) {
        Optional<ChoiceList> list = survey.choices.of(field);
        if (list.isPresent()) {
            choices(field, list.get());
            survey.carry(survey.rules.choice(field));
            return;
        }
        switch (field.answer()) {
            case INTEGER -> {
                json.member("inputType", "number");
                checks.matching(Patterns.COUNT, survey.rules.form(field));
            }
            case DATE -> {
                json.member("inputType", "date");
                Patterns.of(AnswerType.DATE).ifPresent(day -> checks.matching(day, survey.rules.form(field)));
            }
            default -> text(field, checks);
        }
    }

    private void text(Field field, SurveyChecks checks) {
        int most = FormChoices.maxLength(field).orElse(0);
        if (most > 0) {
            json.member("maxLength", most);
        }
        if (field.answer() == AnswerType.LONG_TEXT) {
            json.member("autoGrow", true);
        }
        checks.length(field.minLength(), most, survey.rules.length());
        Optional<RuleDescriptor> rule = survey.rules.form(field);
        if (field.answer() == AnswerType.ENTITY && rule.isEmpty()) {
            // Whether there is such a body, only the register knows.
            checks.matching(JsonSchemaFormat.ENTITY, SurveyWords.ENTITY_WRONG);
        } else if (field.answer() == AnswerType.ENTITY) {
            checks.matching(JsonSchemaFormat.ENTITY, rule);
        } else {
            Patterns.of(field.answer()).ifPresent(pattern -> checks.matching(pattern, rule));
        }
    }

    /** Writes the choices, and which is the only one that is right. */
    private void choices(Field field, ChoiceList list) {
        boolean codes = field.codeList().flatMap(survey.lists::find).isPresent();
        rows.choices(list, codes || field.answer() == AnswerType.MARKER);
        survey.conditions.onlyAnswer(field).filter(list::contains).ifPresent(code -> json.member("defaultValue", code));
        if (!field.isMandatory() && type(field).equals("radiogroup")) {
            json.member("showClearButton", true);
        }
        if (field.cardinality().isSeveral() && field.cardinality().max() != Cardinality.ANY_NUMBER) {
            json.member("maxSelectedChoices", field.cardinality().max());
        }
    }
}
