package it.apsis.export.dossier;

import it.apsis.codelist.CodeEntry;
import it.apsis.codelist.CodeLists;
import it.apsis.export.page.Numerals;
import it.apsis.schema.AnswerType;
import it.apsis.schema.Field;
import it.apsis.statistical.Amount;
import it.apsis.statistical.AnswerText;
import it.apsis.text.Language;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answers as people read them: a code with its name, an amount with its unit. */
final class DossierAnswers {
    private static final String SCORES = "enumerations:marker_score";
    private static final int CENTS = 2;

    private final CodeLists lists;
    private final Language language;
    private final int year;
    private final Numerals numerals;

    DossierAnswers(CodeLists lists, Language language, int year) {
        this.lists = lists;
        this.language = language;
        this.year = year;
        this.numerals = new Numerals(language);
    }

    /** The lines of an answer; none where it is blank. */
    List<String> lines(Field field, @Nullable Object answer) {
        if (answer instanceof Amount amount) {
            return List.of(DossierWords.text("thousands", language, "amount", amount(amount.thousandEuro())));
        }
        String text = AnswerText.of(answer);
        if (text.isBlank()) {
            return List.of();
        }
        return switch (field.answer()) {
            case FLAG -> List.of(text + " – " + DossierWords.text("yes", language));
            case MARKER -> List.of(named(Optional.of(SCORES), text));
            case CODE, CODES, WEIGHTED_CODES, INTEGER -> codes(field, text);
            default -> text.lines().toList();
        };
    }

    /** Two decimals, and more where there are more: a dossier does not round. */
    String amount(BigDecimal amount) {
        if (amount.stripTrailingZeros().scale() <= CENTS) {
            return numerals.amount(amount);
        }
        String plain = amount.toPlainString();
        return language == Language.ITALIAN ? plain.replace('.', ',') : plain;
    }

    String whole(long number) {
        return numerals.whole(number);
    }

    private List<String> codes(Field field, String text) {
        List<String> lines = new ArrayList<>();
        String separator = field.answer() == AnswerType.WEIGHTED_CODES ? "\\|" : ";";
        for (String one : text.split(separator, -1)) {
            String[] parts = one.strip().split(":", 2);
            String name = named(field.codeList(), parts[0]);
            lines.add(parts.length == 1 ? name : DossierWords.share(name, parts[1], language));
        }
        return lines;
    }

    private String named(Optional<String> list, String code) {
        return list.flatMap(lists::find)
                .flatMap(one -> one.entry(code, year).or(() -> one.lastEntry(code)))
                .map(CodeEntry::name)
                .map(name -> code + " – " + name.in(language))
                .orElse(code);
    }
}
