package it.apsis.export.form;

import it.apsis.codelist.CodeLists;
import it.apsis.export.collect.CollectionForm;
import it.apsis.export.collect.Element;
import it.apsis.export.collect.Element.Calculation;
import it.apsis.export.collect.Element.Group;
import it.apsis.export.collect.Element.Question;
import it.apsis.export.collect.Element.Repeat;
import it.apsis.export.collect.Expr;
import it.apsis.export.collect.Input;
import it.apsis.export.collect.NodePath;
import it.apsis.export.collect.XFormWriter;
import it.apsis.schema.Field;
import it.apsis.schema.Questionnaire;
import it.apsis.statistical.StatisticalSurvey;
import it.apsis.text.Language;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes of a questionnaire the one form of which an XForm and an XLSForm are written. */
final class CollectionForms {
    private static final int HASH_BYTES = 4;
    private static final String HAS_ACTIVITIES = "hasActivities";
    private static final String NIL_RETURN = "nilReturn";

    private final Questionnaire form;
    private final CollectionChoices choices;
    private final AnswerPlaces places;
    private final CollectionAnswers answers;

    private CollectionForms(Questionnaire form, CodeLists lists) {
        this.form = form;
        this.choices = new CollectionChoices(form, lists);
        this.places = new AnswerPlaces(form);
        this.answers = new CollectionAnswers(form, lists, places, choices);
    }

    /**
     * Makes a form.
     *
     * @throws IllegalArgumentException where the key of a field cannot be the name of a node
     */
    static CollectionForm of(Questionnaire form, CodeLists lists, Language language) {
        CollectionForms forms = new CollectionForms(form, lists);
        List<Element> elements =
                form.name().equals(StatisticalSurvey.NAME) ? forms.statisticalReturn() : forms.parts(NodePath.ROOT);
        String id = "apsis_" + form.name().replaceAll("[^A-Za-z0-9]", "_") + "_" + form.flowYear();
        CollectionForm unversioned = new CollectionForm(id, "", FormWords.title(form), language, elements);
        String version = lists.version() + "." + hash(unversioned);
        return new CollectionForm(id, version, unversioned.title(), language, elements);
    }

    /** Servers refuse another form under the same version: it is that of the code lists, and a hash of the form. */
    private static String hash(CollectionForm form) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            XFormWriter.write(form, new DigestOutputStream(OutputStream.nullOutputStream(), digest));
            return HexFormat.of().formatHex(digest.digest(), 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every platform has SHA-256", e);
        }
    }

    private List<Element> statisticalReturn() {
        Map<String, String> year = Map.of("year", String.valueOf(form.flowYear()));
        Expr some = new Expr.Answer(NodePath.ROOT.child(HAS_ACTIVITIES));
        Expr nil = Expr.of(some, "=", Expr.text("false"));
        Question entity = new Draft("entity", CollectionWords.get("entity.label"))
                .hint(CollectionWords.get("entity.hint"))
                .required("")
                .constrained(
                        Expr.call("regex", Expr.SELF, Expr.text(JsonSchemaFormat.ENTITY)),
                        CollectionWords.get("constraint.entity"),
                        "")
                .question();
        Question has = new Draft(HAS_ACTIVITIES, CollectionWords.get("hasActivities.label", year))
                .hint(CollectionWords.get("hasActivities.hint"))
                .from(Input.ONE, choices.yesOrNo())
                .required("return_empty")
                .question();
        Group nilReturn = new Group(
                NIL_RETURN,
                CollectionWords.get("nilReturn.label"),
                nil,
                List.of(
                        new Draft("contact", CollectionWords.get("contact.label")).question(),
                        new Draft("date", CollectionWords.get("date.label"))
                                .input(Input.DATE)
                                .question()));
        Repeat activities = new Repeat(
                AnswerPlaces.ACTIVITIES,
                CollectionWords.get("activities.label"),
                Expr.of(some, "=", Expr.text("true")),
                null,
                parts(NodePath.ROOT.child(AnswerPlaces.ACTIVITIES)));
        return List.of(
                new Calculation("edition", Expr.text(String.valueOf(form.flowYear()))),
                entity,
                has,
                nilReturn,
                activities);
    }

    private List<Element> parts(NodePath parent) {
        Map<String, List<Element>> parts = new LinkedHashMap<>();
        for (Field field : form.fields()) {
            NodePath place = parent.child(places.part(field.part()));
            parts.computeIfAbsent(field.part(), part -> new ArrayList<>()).addAll(answers.of(field, place));
        }
        List<Element> groups = new ArrayList<>();
        parts.forEach((part, elements) -> groups.add(group(part, elements)));
        return groups;
    }

    /** A part of which nothing is asked has no heading either. */
    private Group group(String part, List<Element> elements) {
        List<@Nullable Expr> relevance = new ArrayList<>();
        for (Element element : elements) {
            relevance.add(
                    element instanceof Question question ? question.demands().relevance() : null);
        }
        Expr common = relevance.stream().distinct().count() == 1 ? relevance.get(0) : null;
        return new Group(
                places.part(part),
                FormWords.part(part),
                common,
                common == null
                        ? elements
                        : elements.stream()
                                .map(CollectionForms::inRelevantGroup)
                                .toList());
    }

    private static Element inRelevantGroup(Element element) {
        return element instanceof Question question ? question.inRelevantGroup() : element;
    }
}
