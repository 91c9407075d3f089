package it.apsis.export.form;

import it.apsis.export.jackson.JsonOutput;
import it.apsis.finding.RuleDescriptor;
import it.apsis.finding.Severity;
import it.apsis.text.Bilingual;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The validators of one question, collected and then written. What no rule tells is said in the words of SurveyJS. */
final class SurveyChecks {
    private static final String EXPRESSION = "expression";

    private final SurveyForm survey;
    private final List<Runnable> validators = new ArrayList<>();
    private final JsonOutput json;

    SurveyChecks(SurveyForm survey, JsonOutput json) {
        this.survey = survey;
        this.json = json;
    }

    /** That the text, or each of several, is of a form. */
    SurveyChecks matching(String pattern, Optional<RuleDescriptor> rule) {
        return add("regex", rule, () -> json.member("regex", pattern));
    }

    /** How long a text is, in UTF-16 units, 0 being no limit. */
    SurveyChecks length(int least, int most, Optional<RuleDescriptor> rule) {
        if (least == 0 && most == 0) {
            return this;
        }
        return add("text", rule, () -> {
            if (least > 0) {
                json.member("minLength", least);
            }
            if (most > 0) {
                json.member("maxLength", most);
            }
        });
    }

    /** That an expression is not true. */
    SurveyChecks never(SurveyExpression expression, Optional<RuleDescriptor> rule) {
        return add(
                EXPRESSION,
                rule,
                () -> json.member(EXPRESSION, expression.negated().text()));
    }

    /** What a declared rule asks. */
    SurveyChecks declared(SurveyConditions.Check check) {
        Optional<RuleDescriptor> rule = Optional.of(check.rule());
        return check.pattern() ? matching(check.expression().text(), rule) : never(check.expression(), rule);
    }

    private SurveyChecks add(String type, Optional<RuleDescriptor> rule, Runnable members) {
        rule.ifPresent(one -> survey.carry(List.of(one)));
        validators.add(() -> {
            json.startObject();
            json.member("type", type);
            members.run();
            rule.ifPresent(one -> {
                SurveyTexts.write("text", SurveyTexts.of(one), json);
                if (one.severity() != Severity.ERROR) {
                    json.member("notificationType", one.severity().name().toLowerCase(Locale.ROOT));
                }
            });
            json.endObject();
        });
        return this;
    }

    /** As {@link #matching}, in words of the form's own. */
    SurveyChecks matching(String pattern, Bilingual text) {
        validators.add(() -> {
            json.startObject();
            json.member("type", "regex");
            json.member("regex", pattern);
            SurveyTexts.write("text", text, json);
            json.endObject();
        });
        return this;
    }

    /** Writes them as a member; none at all where there are none. */
    void write() {
        if (!validators.isEmpty()) {
            json.startArray("validators");
            validators.forEach(Runnable::run);
            json.endArray();
        }
    }
}
