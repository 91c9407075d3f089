package it.apsis.validation.practice;

import it.apsis.codelist.CodeLists;
import it.apsis.practice.PracticeCollection;
import it.apsis.practice.PracticeEntry;
import it.apsis.rule.Declarations;
import it.apsis.text.TableFormatException;
import it.apsis.validation.Rule;
import it.apsis.validation.RuleProvider;
import it.apsis.validation.RuleSet;
import java.util.List;

/** The rules about practice sheets, ready to use. */
public final class PracticeRules {
    private PracticeRules() {}

    /**
     * The bundled rules, and nothing else.
     *
     * @return the rules
     */
    public static RuleSet<PracticeEntry> bundled() {
        return RuleSet.of(List.of(provider()));
    }

    /**
     * The bundled rules as a provider, to be composed with others by {@link RuleSet#of}.
     *
     * @return the provider
     */
    public static RuleProvider<PracticeEntry> provider() {
        return new BundledPracticeRules();
    }

    /**
     * Rules of an application's own that are sentences of a table, for its provider to hand over.
     *
     * @param own the table
     * @param lists the code lists that it may name
     * @return the rules that are declared in full, in the order of the table
     * @throws TableFormatException where a row cannot be understood, or names a question that a sheet does not ask
     */
    public static List<Rule<PracticeEntry>> declared(Declarations own, CodeLists lists) {
        return SheetAnswers.rules(own.checked(PracticeCollection.form(PracticeCollection.FIRST_YEAR), lists));
    }
}
