package it.apsis.validation.statistical;

import it.apsis.schema.Question;
import it.apsis.statistical.ActivityQuestions;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.ActivityRow;
import it.apsis.statistical.StatisticalSurvey;
import it.apsis.validation.Check;
import it.apsis.validation.Raised;
import it.apsis.validation.Rule;
import it.apsis.validation.RuleContext;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;

/** How long texts may be. */
final class TextRules {
    private static final String TOO_LONG = "text_too_long";

    /** No text has more than three times as many signs in NFC as before. */
    private static final int MOST_EXPANSION = 3;

    /** Signs before this one stand for themselves in NFC. */
    private static final char FIRST_COMBINING = '\u0300';

    private TextRules() {}

    static List<Rule<ActivityRow>> all() {
        return List.of(ActivityRule.of(TOO_LONG).needs().check(TextRules::tooLong));
    }

    /** A question that a text answers, and its greatest length. */
    private record Limit(Question<ActivityRecord, ?, ?> question, int most) {}

    private static Check<ActivityRow> tooLong(RuleContext context) {
        Limit[] limits = StatisticalSurvey.rules().get(TOO_LONG).questions().stream()
                .flatMap(key -> context.form().find(key).stream())
                .filter(field -> field.maxLength().isPresent())
                .map(field -> new Limit(
                        ActivityQuestions.get(field.key()), field.maxLength().getAsInt()))
                .toArray(Limit[]::new);
        return (row, out) -> {
            for (Limit limit : limits) {
                Object text = limit.question().get(row.activity());
                if (text != null && length(text.toString(), limit.most()) > limit.most()) {
                    out.report(Raised.at(limit.question().key())
                            .with("length", length(text.toString(), 0))
                            .with("max_length", limit.most()));
                }
            }
        };
    }

    /** Code points after NFC; anything up to the limit where the text is plainly within it. */
    private static int length(String text, int limit) {
        int units = text.length();
        if (units * (long) MOST_EXPANSION <= limit || (units <= limit && isPlain(text))) {
            return units;
        }
        String composed = Normalizer.normalize(text, Form.NFC);
        return composed.codePointCount(0, composed.length());
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_COMBINING) {
                return false;
            }
        }
        return true;
    }
}
