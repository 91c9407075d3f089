package it.apsis.validation.practice;

import it.apsis.practice.PracticeEntry;
import it.apsis.practice.PracticeQuestions;
import it.apsis.schema.AnswerType;
import it.apsis.schema.Questionnaire;
import it.apsis.validation.Check;
import it.apsis.validation.Raised;
import it.apsis.validation.Rule;
import java.net.URI;
import java.net.URISyntaxException;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How long texts are, and what must not stand in them. */
final class TextRules {
    private TextRules() {}

    static List<Rule<PracticeEntry>> all() {
        return List.of(
                SheetRule.of("practice_text_length", context -> length(context.form())),
                SheetRule.of("practice_text_unclean", context -> unclean(context.form())),
                SheetRule.of("practice_personal_data", context -> personal(context.form())),
                SheetRule.of("practice_link_invalid", context -> (entry, out) -> {
                    for (String link : entry.sheet().links()) {
                        if (!isLink(link)) {
                            out.report(Raised.at(PracticeQuestions.LINKS.key()).value(link));
                        }
                    }
                }));
    }

    private static Check<PracticeEntry> length(Questionnaire form) {
        SheetTexts texts = new SheetTexts(form);
        return (entry, out) -> {
            for (SheetTexts.Text text : texts.of(entry)) {
                int least = text.field().minLength();
                int most = text.field().maxLength().orElse(Integer.MAX_VALUE);
                int length = length(text.value());
                boolean tooLong = length > most;
                if (tooLong || length < least) {
                    out.report(text.raised()
                            .with("length", length)
                            .with(tooLong ? "most" : "least", tooLong ? most : least));
                }
            }
        };
    }

    /** Whoever counts does not count the blanks around a text, nor in what form its accents came. */
    private static int length(String text) {
        String plain = Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
        return plain.codePointCount(0, plain.length());
    }

    private static Check<PracticeEntry> unclean(Questionnaire form) {
        SheetTexts texts = new SheetTexts(form);
        return (entry, out) -> {
            for (SheetTexts.Text text : texts.of(entry)) {
                boolean line = text.field().answer() != AnswerType.LONG_TEXT
                        && text.field().answer() != AnswerType.FEEDBACK;
                int at = uncleanAt(text.value(), line);
                if (at >= 0) {
                    String sign =
                            String.format(Locale.ROOT, "U+%04X", text.value().codePointAt(at));
                    out.report(text.raised().with("sign", sign).with("position", at + 1));
                }
            }
        };
    }

    /** Where the first sign stands that no text has; a text of several lines may have line ends and tabs. */
    private static int uncleanAt(String text, boolean line) {
        int point;
        for (int i = 0; i < text.length(); i += Character.charCount(point)) {
            point = text.codePointAt(i);
            boolean layout = point == '\n' || point == '\r' || point == '\t';
            boolean lone = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
            if (lone || (Character.isISOControl(point) && (line || !layout))) {
                return i;
            }
        }
        return -1;
    }

    private static Check<PracticeEntry> personal(Questionnaire form) {
        SheetTexts texts = new SheetTexts(form);
        return (entry, out) -> {
            for (SheetTexts.Text text : texts.of(entry)) {
                boolean published = !text.field().isPersonal() && text.field().answer() != AnswerType.LIST;
                List<String> kinds = published ? PersonalData.kinds(text.value()) : List.of();
                if (!kinds.isEmpty()) {
                    // What was found is not repeated in a report that many read.
                    out.report(text.raised()
                            .value(null)
                            .place(entry.place(text.field().key()))
                            .with("found", kinds));
                }
            }
        };
    }

    private static boolean isLink(String link) {
        try {
            URI address = new URI(link.strip());
            String scheme = address.getScheme();
            return scheme != null
                    && Set.of("http", "https").contains(scheme.toLowerCase(Locale.ROOT))
                    && address.getRawAuthority() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
