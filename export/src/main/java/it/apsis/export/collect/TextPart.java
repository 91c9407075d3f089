package it.apsis.export.collect;

import it.apsis.export.collect.Element.Group;
import it.apsis.export.collect.Element.Question;
import it.apsis.export.collect.Element.Repeat;
import it.apsis.export.xml.XmlOutput;
import it.apsis.text.Bilingual;
import it.apsis.text.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The words of an XForm, once for each language. */
final class TextPart {
    static final String LABEL = "label";
    static final String HINT = "hint";
    static final String REQUIRED = "jr:requiredMsg";
    static final String CONSTRAINT = "jr:constraintMsg";

    private final CollectionForm form;
    private final XmlOutput xml;

    TextPart(CollectionForm form, XmlOutput xml) {
        this.form = form;
        this.xml = xml;
    }

    static String id(NodePath place, String what) {
        return place.absolute() + ":" + what;
    }

    static String id(ChoiceTable table, int row) {
        return table.name() + "-" + row;
    }

    static String reference(NodePath place, String what) {
        return "jr:itext(" + XPath.literal(id(place, what)) + ")";
    }

    void write() {
        Map<String, Bilingual> texts = new LinkedHashMap<>();
        collect(form.elements(), NodePath.ROOT, texts);
        for (ChoiceTable table : form.choices().values()) {
            for (int i = 0; i < table.rows().size(); i++) {
                texts.put(id(table, i), table.rows().get(i).label());
            }
        }
        xml.start("itext");
        for (Language language : Language.values()) {
            xml.start("translation");
            xml.attribute("lang", CollectionForm.called(language));
            xml.attribute("default", language == form.language() ? "true()" : null);
            texts.forEach((id, text) -> {
                xml.start("text");
                xml.attribute("id", id);
                xml.element("value", InertText.of(text.in(language)));
                xml.end();
            });
            xml.end();
        }
        xml.end();
    }

    private static void collect(List<Element> elements, NodePath parent, Map<String, Bilingual> texts) {
        for (Element element : elements) {
            NodePath place = parent.child(element.name());
            if (element instanceof Question question) {
                question(question, place, texts);
            } else if (element instanceof Group group) {
                texts.put(id(place, LABEL), group.label());
                collect(group.elements(), place, texts);
            } else if (element instanceof Repeat repeat) {
                texts.put(id(place, LABEL), repeat.label());
                collect(repeat.elements(), place, texts);
            }
        }
    }

    private static void question(Question question, NodePath place, Map<String, Bilingual> texts) {
        texts.put(id(place, LABEL), question.label());
        if (!question.hint().en().isEmpty()) {
            texts.put(id(place, HINT), question.hint());
        }
        if (!question.demands().required().isEmpty()) {
            texts.put(id(place, REQUIRED), question.demands().obligationMessage());
        }
        if (!question.demands().constraints().isEmpty()) {
            texts.put(id(place, CONSTRAINT), question.demands().constraintMessage());
        }
    }
}
