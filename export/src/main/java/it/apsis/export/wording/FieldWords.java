package it.apsis.export.wording;

import it.apsis.schema.AnswerType;
import it.apsis.schema.Field;
import it.apsis.schema.TableColumn;
import it.apsis.text.Bilingual;
import it.apsis.text.Language;
import it.apsis.text.Words;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Help for those who answer, and what the parts of a definition are called. An application's own definition brings help in the
 * columns {@code help_en} and {@code help_it}.
 */
public final class FieldWords {
    private static final Words WORDS =
            Words.of(language -> FieldWords.class.getResourceAsStream("fields_" + language.tag() + ".properties"));
    private static final Set<String> KEYS = WORDS.keys(Language.ENGLISH);

    private FieldWords() {}

    /**
     * What helps to answer a question.
     *
     * @param questionnaire the name of the questionnaire
     * @param field the question
     * @return a sentence or two, or empty
     */
    public static Optional<Bilingual> help(String questionnaire, Field field) {
        Optional<String> english = field.attribute("help_en");
        Optional<String> italian = field.attribute("help_it");
        if (english.isPresent() || italian.isPresent()) {
            String one = english.or(() -> italian).orElse("");
            return Optional.of(new Bilingual(one, italian.orElse(one)));
        }
        return find(questionnaire + "." + field.key());
    }

    /**
     * What a column of a table is called.
     *
     * @param column the column
     * @return its name in words; that of the definition where there are none
     */
    public static Bilingual column(TableColumn column) {
        return column(column.name());
    }

    /**
     * What a column of a table is called.
     *
     * @param name its name in the definition
     * @return its name in words; that of the definition where there are none
     */
    public static Bilingual column(String name) {
        return TableColumn.label(name);
    }

    /**
     * What a part of a questionnaire is called.
     *
     * @param part its name in the definition
     * @return its name in words; that of the definition where there are none
     */
    public static Bilingual part(String part) {
        return find("part." + part).orElseGet(() -> Bilingual.same(part));
    }

    /**
     * What an answer of a type is.
     *
     * @param type the type
     * @return for instance {@code a line of text}
     */
    public static Bilingual answer(AnswerType type) {
        String name = type.name().toLowerCase(Locale.ROOT);
        return find("answer." + name).orElseGet(() -> Bilingual.same(name));
    }

    private static Optional<Bilingual> find(String key) {
        return KEYS.contains(key)
                ? Optional.of(new Bilingual(WORDS.text(key, Language.ENGLISH), WORDS.text(key, Language.ITALIAN)))
                : Optional.empty();
    }
}
