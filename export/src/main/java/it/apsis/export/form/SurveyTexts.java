package it.apsis.export.form;

import it.apsis.export.jackson.JsonOutput;
import it.apsis.finding.RuleDescriptor;
import it.apsis.finding.RuleText;
import it.apsis.text.Bilingual;
import it.apsis.text.Language;
import java.util.function.UnaryOperator;

/**
 * Words of a SurveyJS definition, in both languages. SurveyJS puts an answer in the place of its name in braces, wherever
 * a text has such; here a brace is only a brace, for an invisible sign behind it (U+2060) makes what follows no name.
 */
final class SurveyTexts {
    private static final String INERT = "{\u2060";

    private SurveyTexts() {}

    /** Writes a text as a member; none at all where it is empty. */
    static void write(String name, Bilingual text, JsonOutput json) {
        writeRaw(name, map(text, words -> words.replace("{", INERT)), json);
    }

    /** Writes a text whose names in braces are meant. */
    static void writeRaw(String name, Bilingual text, JsonOutput json) {
        if (text.en().equals(text.it())) {
            if (!text.en().isEmpty()) {
                json.member(name, text.en());
            }
            return;
        }
        json.startObject(name);
        json.member("default", text.en());
        json.member(Language.ITALIAN.tag(), text.it());
        json.endObject();
    }

    /** What is wrong, and what to do. */
    static Bilingual of(RuleDescriptor rule) {
        return new Bilingual(of(rule.text(Language.ENGLISH)), of(rule.text(Language.ITALIAN)));
    }

    private static String of(RuleText text) {
        return (text.summary() + ". " + text.advice()).strip();
    }

    static Bilingual joined(Bilingual first, String between, Bilingual second) {
        return new Bilingual(first.en() + between + second.en(), first.it() + between + second.it());
    }

    private static Bilingual map(Bilingual text, UnaryOperator<String> change) {
        return new Bilingual(change.apply(text.en()), change.apply(text.it()));
    }
}
