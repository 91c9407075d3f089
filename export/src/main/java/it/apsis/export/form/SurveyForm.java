package it.apsis.export.form;

import it.apsis.codelist.CodeLists;
import it.apsis.finding.RuleDescriptor;
import it.apsis.schema.Questionnaire;
import it.apsis.statistical.StatisticalSurvey;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** A SurveyJS definition in the making: the questionnaire, and which rules the definition has come to carry. */
final class SurveyForm {
    static final String ACTIVITIES = "activities";

    final Questionnaire form;
    final CodeLists lists;
    final FormChoices choices;
    final FormRules rules;
    final SurveyExpressions expressions;
    final SurveyConditions conditions;
    final Set<String> excused;
    private final Set<String> carried = new TreeSet<>();

    SurveyForm(Questionnaire form, CodeLists lists) {
        this.form = form;
        this.lists = lists;
        this.choices = new FormChoices(form, lists);
        this.rules = new FormRules(form);
        this.expressions = new SurveyExpressions(form, choices, isReturn() ? "panel." : "");
        this.excused = FormChoices.excused(form, lists);
        this.conditions = new SurveyConditions(form, lists, expressions);
    }

    /** Whether the questions are asked of each activity of a return. */
    boolean isReturn() {
        return form.name().equals(StatisticalSurvey.NAME);
    }

    void carry(Collection<RuleDescriptor> more) {
        more.forEach(rule -> carried.add(rule.code()));
    }

    Set<String> carried() {
        return Collections.unmodifiableSet(carried);
    }
}
