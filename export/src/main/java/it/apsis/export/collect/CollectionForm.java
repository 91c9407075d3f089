package it.apsis.export.collect;

import it.apsis.text.Bilingual;
import it.apsis.text.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A form.
 *
 * @param id by what a server knows it
 * @param version the version of the form
 * @param title what it is called
 * @param language the language that it begins in; both are in it
 * @param elements what is in it
 */
public record CollectionForm(String id, String version, Bilingual title, Language language, List<Element> elements) {
    /** The name of the root of an instance. */
    public static final String ROOT = "data";

    /** The namespace of what we add to a form: the codes of the rules that a question carries. */
    public static final String NAMESPACE = "urn:apsis:form";

    static final String PREFIX = "apsis";
    static final String RULES = PREFIX + ":rules";

    /**
     * Copies the elements.
     *
     * @param id by what a server knows it
     * @param version the version of the form
     * @param title what it is called
     * @param language the language that it begins in; both are in it
     * @param elements what is in it
     */
    public CollectionForm {
        elements = List.copyOf(elements);
    }

    /** The tables of choices that its questions have, by their names. */
    Map<String, ChoiceTable> choices() {
        Map<String, ChoiceTable> tables = new LinkedHashMap<>();
        collect(elements, tables);
        return tables;
    }

    private static void collect(List<Element> elements, Map<String, ChoiceTable> tables) {
        for (Element element : elements) {
            if (element instanceof Element.Question question && question.choices() != null) {
                tables.putIfAbsent(question.choices().name(), question.choices());
            } else if (element instanceof Element.Group group) {
                collect(group.elements(), tables);
            } else if (element instanceof Element.Repeat repeat) {
                collect(repeat.elements(), tables);
            }
        }
    }

    /** How a language is called in a form. */
    static String called(Language language) {
        return switch (language) {
            case ENGLISH -> "English (en)";
            case ITALIAN -> "Italiano (it)";
        };
    }
}
