package it.apsis.export.collect;

import it.apsis.export.xml.XmlText;
import it.apsis.text.Bilingual;
import java.util.regex.Pattern;

/**
 * Words that stay words. Labels, hints and messages are no mere text to the programs that show forms: an XLSForm takes
 * {@code ${name}} for the answer of a question, and devices take tags of HTML and links of Markdown for what they are. A
 * sign that nobody sees, the word joiner, parts what would begin one of these. What XML cannot hold is left out.
 */
final class InertText {
    private static final Pattern LIVE = Pattern.compile("(?<=\\$)(?=\\{)|(?<=<)(?=[A-Za-z/!?])|(?<=\\])(?=\\()");
    private static final String JOINER = "\u2060";

    private InertText() {}

    static String of(String text) {
        return LIVE.matcher(XmlText.clean(text)).replaceAll(JOINER);
    }

    static Bilingual of(Bilingual text) {
        return new Bilingual(of(text.en()), of(text.it()));
    }
}
