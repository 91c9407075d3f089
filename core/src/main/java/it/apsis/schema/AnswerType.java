package it.apsis.schema;

import java.util.Locale;

/** The types of answers that the questionnaires ask for. */
public enum AnswerType {
    /** A calendar year, four digits. */
    YEAR,
    /** One code. */
    CODE,
    /** Several codes. */
    CODES,
    /** One code, or several with their shares in per cent. */
    WEIGHTED_CODES,
    /** The identification number of an activity: ten digits that begin with a year. */
    CRS_ID,
    /** A line of text. */
    TEXT,
    /** Text of any length, with line breaks. */
    LONG_TEXT,
    /** A day. */
    DATE,
    /** The score of a policy marker; blank means not screened. */
    MARKER,
    /** Yes (1) or blank. */
    FLAG,
    /** Tags of an open list; each begins with {@code #}. */
    TAGS,
    /** An amount of money. */
    AMOUNT,
    /** A whole number. */
    INTEGER,
    /** A rate of interest, five digits: {@code 05200} is 5.2 %. */
    RATE,
    /** An exact number. */
    DECIMAL,
    /** Yes or no. */
    BOOLEAN,
    /** Several lines of text, each an answer. */
    LIST,
    /** An e-mail address. */
    EMAIL,
    /** A telephone number. */
    PHONE,
    /** One constant of a closed list. */
    CHOICE,
    /** Several constants of a closed list. */
    CHOICES,
    /** A body, by its code. */
    ENTITY,
    /** Rows of named columns. */
    TABLE,
    /** The code of a practice sheet. */
    SHEET_ID,
    /** A rating and a text. */
    FEEDBACK;

    /**
     * The type that a table names.
     *
     * @param name its name in lower case
     * @return the type
     * @throws IllegalArgumentException where there is none of that name
     */
    public static AnswerType of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
