package it.apsis.validation.descriptive;

import it.apsis.descriptive.DescriptiveQuestionnaire;
import it.apsis.descriptive.DescriptiveSurvey;
import it.apsis.schema.AnswerForm;
import it.apsis.schema.AnswerType;
import it.apsis.schema.ChoiceList;
import it.apsis.schema.ChoiceLists;
import it.apsis.schema.Field;
import it.apsis.schema.TableColumn;
import it.apsis.validation.Check;
import it.apsis.validation.Findings;
import it.apsis.validation.Raised;
import it.apsis.validation.Rule;
import it.apsis.validation.RuleContext;
import it.apsis.validation.document.ChoiceSuggestions;
import it.apsis.validation.document.DocumentRule;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whether an answer is of its type, among its choices, and not too long. */
final class FormRules {
    private FormRules() {}

    static List<Rule<DescriptiveQuestionnaire>> all() {
        return List.of(
                DocumentRule.of(DescriptiveSurvey.rules().get("descriptive_type_invalid"), context -> FormRules::types),
                DocumentRule.of(DescriptiveSurvey.rules().get("descriptive_choice_unknown"), FormRules::choices),
                AnswerPart.rule("descriptive_text_too_long", FormRules::length));
    }

    private static void types(DescriptiveQuestionnaire document, Findings out) {
        for (Field field : document.form().fields()) {
            boolean shapeless = document.answer(field.key())
                    .filter(answer -> !AnswerPart.isAsked(field, answer))
                    .isPresent();
            if (shapeless) {
                out.report(Raised.at(field.key()).with("type", name(field.answer())));
            }
        }
        for (AnswerPart part : AnswerPart.of(document)) {
            if (!isOfType(part.type(), part.value())) {
                out.report(part.raised().with("type", name(part.type())).with("example", example(part.type())));
            }
        }
    }

    private static boolean isOfType(AnswerType type, String text) {
        return switch (type) {
            case EMAIL -> AnswerForm.isEmail(text);
            case PHONE -> AnswerForm.isPhone(text);
            case BOOLEAN -> AnswerForm.yesOrNo(text).isPresent();
            // Counts: nothing in this form can be fewer than none.
            case INTEGER -> AnswerForm.integer(text).filter(count -> count >= 0).isPresent();
            case DECIMAL ->
                AnswerForm.decimal(text).filter(count -> count.signum() >= 0).isPresent();
            // A negative amount has a rule of its own.
            case AMOUNT -> AnswerForm.decimal(text).isPresent();
            case YEAR -> AnswerForm.year(text).isPresent();
            case DATE -> AnswerForm.date(text).isPresent();
            default -> true;
        };
    }

    /** What such an answer looks like, in whatever language it is asked. */
    private static String example(AnswerType type) {
        return switch (type) {
            case EMAIL -> "ufficio@example.org";
            case PHONE -> "+39 035 399111";
            case BOOLEAN -> "true";
            case INTEGER -> "12";
            case DECIMAL -> "0,5";
            case AMOUNT -> "12500,50";
            case YEAR -> "2015";
            default -> "31-12-2020";
        };
    }

    private static String name(AnswerType type) {
        return type.name().toLowerCase(Locale.ROOT);
    }

    private static Check<DescriptiveQuestionnaire> choices(RuleContext context) {
        return (document, out) -> {
            ChoiceLists lists = document.form().choices();
            for (AnswerPart part : AnswerPart.of(document)) {
                if (part.type() == AnswerType.CHOICE) {
                    list(part, lists)
                            .filter(list -> !list.contains(part.value().strip()))
                            .ifPresent(list -> out.report(part.raised()
                                    .with("choices", list.codes())
                                    .suggesting(ChoiceSuggestions.near(list, part.value()))));
                }
            }
        };
    }

    private static Optional<ChoiceList> list(AnswerPart part, ChoiceLists lists) {
        TableColumn column = part.column();
        return column == null ? lists.of(part.field()) : lists.of(part.field(), column);
    }

    private static void length(AnswerPart part, Findings out) {
        int most = part.field().maxLength().orElse(Integer.MAX_VALUE);
        String plain = Normalizer.normalize(part.value().strip(), Normalizer.Form.NFC);
        int length = plain.codePointCount(0, plain.length());
        if (length > most) {
            out.report(part.raised().with("length", length).with("most", most));
        }
    }
}
