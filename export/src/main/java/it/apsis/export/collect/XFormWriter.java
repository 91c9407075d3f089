package it.apsis.export.collect;

import it.apsis.export.collect.Element.Calculation;
import it.apsis.export.collect.Element.Group;
import it.apsis.export.collect.Element.Question;
import it.apsis.export.collect.Element.Repeat;
import it.apsis.export.xml.XmlOutput;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes a form as an XForm of the ODK XForms specification. */
public final class XFormWriter {
    private static final String OPENROSA = "http://openrosa.org/javarosa";
    private static final String GROUP = "group";
    private static final String LABEL = "label";
    private static final String INSTANCE_ID = "/" + CollectionForm.ROOT + "/meta/instanceID";

    private final CollectionForm form;
    private final XmlOutput xml;

    private XFormWriter(CollectionForm form, XmlOutput xml) {
        this.form = form;
        this.xml = xml;
    }

    /**
     * Writes a form.
     *
     * @param form the form
     * @param out where to; flushed and not closed
     */
    public static void write(CollectionForm form, OutputStream out) {
        XmlOutput xml = XmlOutput.open(out);
        new XFormWriter(form, xml).document();
        xml.finish();
    }

    private void document() {
        xml.start("h:html");
        xml.attribute("xmlns", "http://www.w3.org/2002/xforms");
        xml.attribute("xmlns:h", "http://www.w3.org/1999/xhtml");
        xml.attribute("xmlns:jr", OPENROSA);
        xml.attribute("xmlns:odk", "http://www.opendatakit.org/xforms");
        xml.attribute("xmlns:" + CollectionForm.PREFIX, CollectionForm.NAMESPACE);
        xml.start("h:head");
        xml.element("h:title", InertText.of(form.title().in(form.language())));
        xml.start("model");
        xml.attribute("odk:xforms-version", "1.0.0");
        new TextPart(form, xml).write();
        instance();
        form.choices().values().forEach(this::choices);
        binds(form.elements(), NodePath.ROOT);
        xml.empty("bind", "nodeset", INSTANCE_ID, "type", "string", "readonly", "true()", "jr:preload", "uid");
        xml.end();
        xml.end();
        xml.start("h:body");
        controls(form.elements(), NodePath.ROOT);
        xml.end();
        xml.end();
    }

    private void instance() {
        xml.start("instance");
        xml.start(CollectionForm.ROOT);
        xml.attribute("id", form.id());
        xml.attribute("version", form.version());
        nodes(form.elements(), true);
        xml.start("meta");
        xml.empty("instanceID");
        xml.end();
        xml.end();
        xml.end();
    }

    /** A template stands where rows are added, but not in a row that is there from the beginning. */
    private void nodes(List<Element> elements, boolean templates) {
        for (Element element : elements) {
            if (element instanceof Question question && !question.initial().isEmpty()) {
                xml.element(question.name(), question.initial());
            } else if (element instanceof Group group) {
                xml.start(group.name());
                nodes(group.elements(), templates);
                xml.end();
            } else if (element instanceof Repeat repeat) {
                if (templates) {
                    xml.start(repeat.name());
                    xml.attribute("jr:template", "");
                    nodes(repeat.elements(), true);
                    xml.end();
                }
                // Where rows are counted there is none to begin with.
                if (repeat.count() == null) {
                    xml.start(repeat.name());
                    nodes(repeat.elements(), false);
                    xml.end();
                }
            } else {
                xml.empty(element.name());
            }
        }
    }

    private void choices(ChoiceTable table) {
        xml.start("instance");
        xml.attribute("id", table.name());
        xml.start("root");
        for (int i = 0; i < table.rows().size(); i++) {
            ChoiceTable.Row row = table.rows().get(i);
            xml.start("item");
            xml.element("itextId", TextPart.id(table, i));
            xml.element("name", row.value());
            row.properties().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(property -> xml.element(property.getKey(), property.getValue()));
            xml.end();
        }
        xml.end();
        xml.end();
    }

    private void binds(List<Element> elements, NodePath parent) {
        for (Element element : elements) {
            NodePath place = parent.child(element.name());
            if (element instanceof Question question) {
                bind(question, place);
            } else if (element instanceof Calculation calculation) {
                bind(place, "string");
                expression("calculate", calculation.value(), place);
                xml.end();
            } else if (element instanceof Group group) {
                relevance(group.relevant(), place);
                binds(group.elements(), place);
            } else if (element instanceof Repeat repeat) {
                relevance(repeat.relevant(), place);
                binds(repeat.elements(), place);
            }
        }
    }

    private void bind(NodePath place, @Nullable String type) {
        xml.start("bind");
        xml.attribute("nodeset", place.absolute());
        xml.attribute("type", type);
    }

    private void bind(Question question, NodePath place) {
        Demands demands = question.demands();
        bind(place, question.input().bindType());
        Expr relevant = demands.relevance();
        if (relevant != null) {
            expression("relevant", relevant, place);
        }
        Expr obligation = demands.obligation();
        if (obligation != null) {
            expression("required", obligation, place);
            xml.attribute("jr:requiredMsg", TextPart.reference(place, TextPart.REQUIRED));
        }
        Expr constraint = demands.constraint();
        if (constraint != null) {
            expression("constraint", constraint, place);
            xml.attribute("jr:constraintMsg", TextPart.reference(place, TextPart.CONSTRAINT));
        }
        if (!demands.rules().isEmpty()) {
            xml.attribute(CollectionForm.RULES, String.join(" ", demands.rules()));
        }
        xml.end();
    }

    private void relevance(@Nullable Expr relevant, NodePath place) {
        if (relevant != null) {
            bind(place, null);
            expression("relevant", relevant, place);
            xml.end();
        }
    }

    private void expression(String attribute, Expr expression, NodePath context) {
        xml.exact(attribute, XPath.of(expression, context, place -> place.from(context)));
    }

    private void controls(List<Element> elements, NodePath parent) {
        for (Element element : elements) {
            NodePath place = parent.child(element.name());
            if (element instanceof Question question) {
                control(question, place);
            } else if (element instanceof Group group) {
                heading(place);
                controls(group.elements(), place);
                xml.end();
            } else if (element instanceof Repeat repeat) {
                heading(place);
                rows(repeat, place);
                xml.end();
            }
        }
    }

    private void heading(NodePath place) {
        xml.start(GROUP);
        xml.attribute("ref", place.absolute());
        xml.empty(LABEL, "ref", TextPart.reference(place, TextPart.LABEL));
    }

    private void rows(Repeat repeat, NodePath place) {
        xml.start("repeat");
        xml.attribute("nodeset", place.absolute());
        NodePath count = repeat.count();
        if (count != null) {
            xml.attribute("jr:count", count.absolute());
        }
        controls(repeat.elements(), place);
        xml.end();
    }

    private void control(Question question, NodePath place) {
        xml.start(
                switch (question.input()) {
                    case ONE -> "select1";
                    case SEVERAL -> "select";
                    default -> "input";
                });
        xml.attribute("ref", place.absolute());
        xml.attribute("appearance", question.appearance().isEmpty() ? null : question.appearance());
        xml.empty(LABEL, "ref", TextPart.reference(place, TextPart.LABEL));
        if (!question.hint().en().isEmpty()) {
            xml.empty("hint", "ref", TextPart.reference(place, TextPart.HINT));
        }
        ChoiceTable choices = question.choices();
        if (choices != null) {
            itemset(choices, question.filter(), place);
        }
        xml.end();
    }

    private void itemset(ChoiceTable choices, @Nullable Expr filter, NodePath context) {
        String nodes = "instance(" + XPath.literal(choices.name()) + ")/root/item";
        xml.start("itemset");
        xml.exact(
                "nodeset",
                filter == null
                        ? nodes
                        : nodes + "[" + XPath.of(filter, context, place -> "current()/" + place.from(context)) + "]");
        xml.empty("value", "ref", "name");
        xml.empty(LABEL, "ref", "jr:itext(itextId)");
        xml.end();
    }
}
