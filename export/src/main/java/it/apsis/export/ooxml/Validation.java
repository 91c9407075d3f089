package it.apsis.export.ooxml;

import org.jspecify.annotations.Nullable;

/**
 * What may be typed into a range.
 *
 * @param range the range
 * @param type {@code list}, {@code whole}, {@code decimal}, {@code date}, {@code textLength} or {@code custom}
 * @param operator how it is compared, or null
 * @param first the first formula
 * @param second the second formula, or null
 * @param strict whether anything else is refused; otherwise the program asks whether to go on
 * @param title the title of both messages
 * @param prompt shown while the cell is chosen
 * @param error shown when something else is typed
 */
public record Validation(
        Range range,
        String type,
        @Nullable String operator,
        String first,
        @Nullable String second,
        boolean strict,
        String title,
        String prompt,
        String error) {
    private static final int TITLE = 32;
    private static final int WORDS = 255;

    void write(XmlWriter xml) {
        xml.start("dataValidation").attribute("type", type);
        xml.attribute("errorStyle", strict ? "stop" : "warning");
        if (operator != null) {
            xml.attribute("operator", operator);
        }
        xml.attribute("allowBlank", 1).attribute("showInputMessage", 1).attribute("showErrorMessage", 1);
        xml.attribute("errorTitle", cut(title, TITLE)).attribute("error", cut(error, WORDS));
        xml.attribute("promptTitle", cut(title, TITLE)).attribute("prompt", cut(prompt, WORDS));
        xml.attribute("sqref", range.reference());
        xml.element("formula1", first);
        if (second != null) {
            xml.element("formula2", second);
        }
        xml.end();
    }

    /** Programs refuse a workbook whose messages are longer. */
    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + '…';
    }
}
