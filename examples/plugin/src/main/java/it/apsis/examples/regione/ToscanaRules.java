package it.apsis.examples.regione;

import it.apsis.codelist.CodeLists;
import it.apsis.finding.RuleCatalogue;
import it.apsis.finding.RuleTexts;
import it.apsis.rule.Declarations;
import it.apsis.statistical.ActivityRow;
import it.apsis.text.CsvTable;
import it.apsis.validation.ActivityRuleProvider;
import it.apsis.validation.Rule;
import it.apsis.validation.statistical.StatisticalRules;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The rules of the Regione. Found as a service; its name stands in reports and in faults. */
public final class ToscanaRules implements ActivityRuleProvider {
    /** Read by a lambda of this class: so the files of this jar stay closed to everybody else. */
    static final RuleTexts TEXTS = RuleTexts.of(
            language -> ToscanaRules.class.getResourceAsStream("toscana-rules_" + language.tag() + ".properties"));

    /** For the service loader. */
    public ToscanaRules() {
        // Nothing to prepare: rules are made when they are asked for.
    }

    @Override
    public String name() {
        return "regione-toscana";
    }

    @Override
    public String version() {
        return "2020.1";
    }

    @Override
    public List<Rule<ActivityRow>> rules() {
        List<Rule<ActivityRow>> rules = new ArrayList<>();
        rules.add(new CupRule());
        rules.addAll(StatisticalRules.declared(declarations(), CodeLists.bundled()));
        return rules;
    }

    /** What can be said in a sentence is a row of a table; a slip in it is an error when the rules are put together. */
    private static Declarations declarations() {
        RuleCatalogue descriptors = RuleCatalogue.read(table("toscana-rules.csv"), TEXTS, Map.of());
        return Declarations.read(table("toscana-declarations.csv"), table("toscana-code-sets.csv"), descriptors);
    }

    private static CsvTable table(String name) {
        InputStream file = Objects.requireNonNull(ToscanaRules.class.getResourceAsStream(name), name);
        try (Reader text = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            return CsvTable.read(text, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
