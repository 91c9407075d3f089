package it.apsis.export.national;

import it.apsis.text.Bilingual;
import it.apsis.text.Language;
import it.apsis.text.Words;

/** What an activity is counted under: a code with its name, or a name alone. */
record Group(String code, Bilingual label) {
    static final Words WORDS =
            Words.of(language -> Group.class.getResourceAsStream("national_" + language.tag() + ".properties"));

    /** The answer is blank. */
    static final Group NOT_STATED = ofWords("not-stated");

    /** Something stands there that cannot be read. */
    static final Group UNREADABLE = ofWords("unreadable");

    /** What is left of an amount, or too much of it, where the shares of its purposes do not add up to 100. */
    static final Group REMAINDER = ofWords("remainder");

    static Group named(String name) {
        return new Group("", Bilingual.same(name));
    }

    static Group unknown(String code) {
        Bilingual words = ofWords("unknown-code").label();
        return new Group(code, words);
    }

    private static Group ofWords(String key) {
        return new Group("", new Bilingual(WORDS.text(key, Language.ENGLISH), WORDS.text(key, Language.ITALIAN)));
    }
}
