package it.apsis.rule;

import it.apsis.finding.RuleDescriptor;
import java.util.List;

/**
 * A rule in one edition of a form, said in sentences. Where several complain about a document, they do so in one finding:
 * the answers and facts of each, in their order.
 *
 * @param rule what is known of the rule
 * @param whole whether this is all of the rule; otherwise it looks at more than can be said in this way
 * @param clauses the sentences, of which each has to be true
 */
public record DeclaredRule(RuleDescriptor rule, boolean whole, List<Clause> clauses) {
    /**
     * Copies the list.
     *
     * @param rule what is known of the rule
     * @param whole whether this is all of the rule; otherwise it looks at more than can be said in this way
     * @param clauses the sentences, of which each has to be true
     */
    public DeclaredRule {
        clauses = List.copyOf(clauses);
    }

    /**
     * The code of the rule.
     *
     * @return the code
     */
    public String code() {
        return rule.code();
    }
}
