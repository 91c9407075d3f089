package it.apsis.rule;

import it.apsis.codelist.CodeLists;
import it.apsis.descriptive.DescriptiveSurvey;
import it.apsis.finding.RuleCatalogue;
import it.apsis.finding.RuleDescriptor;
import it.apsis.practice.PracticeCollection;
import it.apsis.schema.Questionnaire;
import it.apsis.statistical.StatisticalSurvey;
import it.apsis.text.CsvTable;
import it.apsis.text.TableFormatException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A table of rules that are simple enough to be said in sentences, one a row. Immutable.
 *
 * <p>Columns: {@code rule} its code; {@code where}, {@code unless}, {@code then} criteria separated by semicolons, of
 * which alternatives are joined by {@code or}; {@code beside} further answers that a finding stands on, where they are
 * not those of {@code where}; {@code facts} what it tells, {@code answers} being all that it stands on; {@code suggests}
 * what to write instead; {@code needs} the answers without which the rule cannot judge, where they are not all of its
 * questions; {@code yields_to} rules that win over it; {@code part}, {@code yes} where the rule looks at more than this.
 * A dash stands for none. {@code needs}, {@code yields_to} and {@code part} are those of the first row of a rule.
 *
 * <p>Criteria:
 *
 * <ul>
 *   <li>{@code recipient = 998}, {@code nature_of_submission <> 2 3 9}: one of these codes, or none; {@code purpose has
 *       91010} where one of several is enough. Also {@code 600*} and {@code 311..332}.
 *   <li>{@code aid_type in refugees}, {@code aid_type not in projects}: sets of the second table, or codes. What the list
 *       does not have in the year says nothing.
 *   <li>{@code commitment > 0}, {@code commitment = disbursement}, {@code expected_start <= expected_completion}, {@code
 *       arrears_principal within outstanding}, {@code year of crs_id <= year}, {@code count of sdg_focus <= 10}
 *   <li>{@code recipient answered}, {@code recipient blank}, {@code all loans blank}, {@code all marker but nutrition
 *       blank}, {@code investment_project set}, {@code technical_cooperation not set}, {@code keywords like #\S+}
 * </ul>
 *
 * <p>A criterion about a question that an edition does not ask is left out: a sentence whose {@code where} has one is
 * about nothing. {@link #checked} tells a question that no edition asks.
 */
public final class Declarations {
    private final CodeSets sets;
    private final RuleCatalogue catalogue;
    private final CsvTable table;
    private final Map<String, List<CsvTable.Row>> rows = new LinkedHashMap<>();

    private Declarations(CsvTable table, CodeSets sets, RuleCatalogue catalogue) {
        this.table = table;
        this.sets = sets;
        this.catalogue = catalogue;
        for (CsvTable.Row row : table.rows()) {
            rows.computeIfAbsent(row.get("rule"), code -> new ArrayList<>()).add(row);
            if (catalogue.find(row.get("rule")).isEmpty()) {
                throw new TableFormatException(table.name(), row.line(), "there is no rule '" + row.get("rule") + "'");
            }
        }
    }

    /**
     * Declarations of an application's own.
     *
     * @param rules the sentences
     * @param sets the sets of codes, with the columns {@code set,list,codes,under,attributes}
     * @param catalogue the rules that are declared
     * @return the declarations
     * @throws TableFormatException where a row is about a rule that the catalogue does not have, or a set asks for an
     *     attribute in other words than {@code attribute = value}
     */
    public static Declarations read(CsvTable rules, CsvTable sets, RuleCatalogue catalogue) {
        return new Declarations(rules, new CodeSets(sets), catalogue);
    }

    /**
     * The rules of a form that are simple enough, those that its own fields declare among them.
     *
     * @param form one of the bundled questionnaires, in its edition
     * @param lists the code lists
     * @return the rules, in the order of their table; none for a questionnaire of another name
     */
    public static List<DeclaredRule> of(Questionnaire form, CodeLists lists) {
        return switch (form.name()) {
            case StatisticalSurvey.NAME -> statistical().in(form, lists);
            case PracticeCollection.NAME -> practice().in(form, lists);
            case DescriptiveSurvey.NAME -> {
                List<DeclaredRule> all = new ArrayList<>(descriptive().in(form, lists));
                FieldConditions.of(form, DescriptiveSurvey.rules().get("descriptive_required_missing"))
                        .ifPresent(all::add);
                yield List.copyOf(all);
            }
            default -> List.of();
        };
    }

    /**
     * The bundled declarations about the activities of a statistical return.
     *
     * @return the declarations
     */
    public static Declarations statistical() {
        return BundledDeclarations.of(StatisticalSurvey.class, StatisticalSurvey.NAME, StatisticalSurvey.rules());
    }

    /**
     * The bundled declarations about descriptive questionnaires.
     *
     * @return the declarations
     */
    public static Declarations descriptive() {
        return BundledDeclarations.of(DescriptiveSurvey.class, DescriptiveSurvey.NAME, DescriptiveSurvey.rules());
    }

    /**
     * The bundled declarations about practice sheets.
     *
     * @return the declarations
     */
    public static Declarations practice() {
        return BundledDeclarations.of(PracticeCollection.class, PracticeCollection.NAME, PracticeCollection.rules());
    }

    /**
     * The rules that are declared.
     *
     * @return their codes, in the order of the table
     */
    public Set<String> codes() {
        return Collections.unmodifiableSet(rows.keySet());
    }

    /**
     * What is known of a rule without running it.
     *
     * @param code the code of a declared rule
     * @return its descriptor
     * @throws IllegalArgumentException where there is no such rule
     */
    public RuleDescriptor descriptor(String code) {
        return catalogue.get(code);
    }

    /**
     * Criteria in the words of the table and its sets, for rules that are more than sentences.
     *
     * @param text criteria, separated by semicolons
     * @param form the form
     * @param lists the code lists
     * @return those about questions that the form has
     * @throws IllegalArgumentException where there is something that is none
     */
    public List<Criterion> criteria(String text, Questionnaire form, CodeLists lists) {
        return new CriterionReader(form, lists, sets, false)
                .read(text).stream().flatMap(Optional::stream).toList();
    }

    /**
     * Whether the sentences are all of a rule.
     *
     * @param code the code of a declared rule
     * @return false where it looks at more
     * @throws IllegalArgumentException where it is not declared
     */
    public boolean isWhole(String code) {
        return first(code).get("part").isEmpty();
    }

    /**
     * The answers without which a rule cannot judge.
     *
     * @param code the code of a declared rule
     * @return their keys
     * @throws IllegalArgumentException where it is not declared
     */
    public List<String> needs(String code) {
        String cell = first(code).get("needs");
        if (cell.isEmpty()) {
            return catalogue.get(code).questions().stream()
                    .filter(key -> !key.equals(RuleDescriptor.ANY))
                    .toList();
        }
        return cell.equals(ClauseReader.NONE) ? List.of() : Words.of(cell);
    }

    /**
     * The rules that win over a rule.
     *
     * @param code the code of a declared rule
     * @return their codes
     * @throws IllegalArgumentException where it is not declared
     */
    public List<String> yieldsTo(String code) {
        return Words.of(first(code).get("yields_to"));
    }

    private CsvTable.Row first(String code) {
        List<CsvTable.Row> found = rows.get(code);
        if (found == null) {
            throw new IllegalArgumentException("The rule '" + code + "' is not declared");
        }
        return found.get(0);
    }

    /**
     * The rules in an edition.
     *
     * @param form the form
     * @param lists the code lists
     * @return the rules, in the order of the table; those that have nothing to say in this edition are left out
     * @throws TableFormatException where a row cannot be understood
     */
    public List<DeclaredRule> in(Questionnaire form, CodeLists lists) {
        return rows.keySet().stream()
                .map(code -> rule(code, form, lists))
                .filter(rule -> !rule.clauses().isEmpty())
                .toList();
    }

    /**
     * A rule in an edition.
     *
     * @param code the code of a declared rule
     * @param form the form
     * @param lists the code lists
     * @return the rule; without a sentence where it has nothing to say in this edition
     * @throws IllegalArgumentException where it is not declared
     * @throws TableFormatException where a row cannot be understood
     */
    public DeclaredRule rule(String code, Questionnaire form, CodeLists lists) {
        return rule(code, new ClauseReader(form, lists, sets, false));
    }

    /**
     * Reads all of the table, so that a slip is told at the start: what is about a question that there is not would be left
     * out without a word.
     *
     * @param form a form that asks the questions of all editions
     * @param lists the code lists
     * @return these declarations
     * @throws TableFormatException where a row cannot be understood, or names a question that the form does not ask
     */
    public Declarations checked(Questionnaire form, CodeLists lists) {
        ClauseReader reader = new ClauseReader(form, lists, sets, true);
        codes().forEach(code -> rule(code, reader));
        return this;
    }

    private DeclaredRule rule(String code, ClauseReader reader) {
        boolean whole = isWhole(code);
        List<Clause> clauses = new ArrayList<>();
        for (CsvTable.Row row : rows.getOrDefault(code, List.of())) {
            try {
                reader.keys(String.join(" ", needs(code)));
                reader.read(row).ifPresent(clauses::add);
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                throw new TableFormatException(table.name(), row.line(), String.valueOf(e.getMessage()));
            }
        }
        return new DeclaredRule(catalogue.get(code), whole, clauses);
    }
}
