package it.apsis.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.apsis.codelist.CodeLists;
import it.apsis.descriptive.DescriptiveSurvey;
import it.apsis.finding.RuleCatalogue;
import it.apsis.finding.Subject;
import it.apsis.practice.PracticeCollection;
import it.apsis.rule.Declarations;
import it.apsis.statistical.StatisticalSurvey;
import it.apsis.text.CsvTable;
import it.apsis.text.TableFormatException;
import it.apsis.validation.descriptive.DescriptiveRules;
import it.apsis.validation.practice.PracticeRules;
import it.apsis.validation.statistical.StatisticalRules;
import java.io.StringReader;
import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

/** Tables of an application's own, for each kind of document. */
class DeclaredRulesTest {
    private static Declarations own(RuleCatalogue catalogue, String rows) {
        return Declarations.read(
                CsvTable.read(
                        new StringReader("rule,where,unless,then,beside,facts,suggests,needs,yields_to,part\n" + rows),
                        "own.csv"),
                CsvTable.read(new StringReader("set,list,codes,under,attributes\n"), "sets.csv"),
                catalogue);
    }

    private static <T extends Subject> void takesItsOwnQuestionsAlone(
            RuleCatalogue catalogue,
            String rule,
            String key,
            BiFunction<Declarations, CodeLists, List<Rule<T>>> rules) {
        Declarations sound = own(catalogue, rule + ",,," + key + " answered,,,,,,\n");
        assertThat(rules.apply(sound, CodeLists.bundled()))
                .singleElement()
                .satisfies(one -> assertThat(one.descriptor()).isEqualTo(catalogue.get(rule)));

        Declarations slip = own(catalogue, rule + "," + key + "x answered,," + key + " answered,,,,,,\n");
        assertThatThrownBy(() -> rules.apply(slip, CodeLists.bundled()))
                .isInstanceOf(TableFormatException.class)
                .hasMessageStartingWith("own.csv, line 2")
                .hasMessageContaining("there is no question '" + key + "x': is it '" + key + "'?");
    }

    @Test
    void aTableOfActivitiesNamesQuestionsOfAnyEdition() {
        takesItsOwnQuestionsAlone(
                StatisticalSurvey.rules(), "both_amounts_zero", "nutrition", StatisticalRules::declared);
    }

    @Test
    void aTableOfSheetsNamesQuestionsOfTheSheet() {
        takesItsOwnQuestionsAlone(
                PracticeCollection.rules(), "practice_required_missing", "needs", PracticeRules::declared);
    }

    @Test
    void aTableOfDescriptiveQuestionnairesNamesTheirQuestions() {
        takesItsOwnQuestionsAlone(
                DescriptiveSurvey.rules(),
                "descriptive_required_missing",
                "people_received",
                DescriptiveRules::declared);
    }
}
