package it.apsis.export.national;

import it.apsis.text.Bilingual;
import java.math.BigDecimal;
import java.util.Comparator;

/**
 * One of the largest activities.
 *
 * @param title its title; empty where it has none
 * @param body the body that notified it
 * @param recipient the recipient
 * @param commitment what was committed, thousands of euro
 * @param disbursement what was paid, thousands of euro
 */
public record LargeActivity(
        String title, String body, Bilingual recipient, BigDecimal commitment, BigDecimal disbursement) {
    static final Comparator<LargeActivity> LARGEST_FIRST = Comparator.comparing(LargeActivity::disbursement)
            .thenComparing(LargeActivity::commitment)
            .reversed()
            .thenComparing(LargeActivity::title)
            .thenComparing(LargeActivity::body);
}
