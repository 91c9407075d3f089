package it.apsis.export.form;

import it.apsis.descriptive.DescriptiveSurvey;
import it.apsis.schema.AnswerType;
import it.apsis.schema.Choice;
import it.apsis.schema.ChoiceList;
import it.apsis.schema.ChoiceLists;
import it.apsis.schema.Field;
import it.apsis.schema.Obligation;
import it.apsis.schema.Questionnaire;
import it.apsis.text.Bilingual;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** A definition of an application's own, of which every word and code would like to be something else. */
final class HostileForm {
    /** Codes that would end a literal, refer to an answer, part into two, or not be XML. */
    static final List<String> CODES = List.of(
            "x' or '1'='1",
            "\" or \"\"=\"",
            "both ' and \"",
            "${formula}",
            "]]><!--",
            "two words",
            "citt\u00E0",
            "\u2019 or true() or \u2019");

    static final Questionnaire FORM = form();

    private HostileForm() {}

    private static Questionnaire form() {
        List<Field> fields = new ArrayList<>();
        fields.add(field("formula", "=HYPERLINK(\"http://x\")", AnswerType.TEXT, Map.of()));
        fields.add(field(
                "reference", "a ${formula} <b>b</b> [c](javascript:d) ]]> &amp; 'e' \"f\"", AnswerType.TEXT, Map.of()));
        fields.add(field("lines", "one\ntwo\u0000\uD800", AnswerType.LONG_TEXT, Map.of()));
        fields.add(field("choice", "choice", AnswerType.CHOICE, Map.of()));
        for (int i = 0; i < CODES.size(); i++) {
            fields.add(field(
                    "when_" + i, "when " + i, AnswerType.TEXT, Map.of("required_when", "choice = " + CODES.get(i))));
        }
        List<Choice> choices = CODES.stream()
                .map(code -> new Choice(code, Bilingual.same(code)))
                .toList();
        return Questionnaire.of(DescriptiveSurvey.NAME, 2020, fields)
                .withChoices(ChoiceLists.NONE.with(ChoiceList.of("a list: 'x'", choices)));
    }

    private static Field field(String key, String label, AnswerType answer, Map<String, String> attributes) {
        return new Field(
                key,
                "x",
                Bilingual.same(label),
                answer,
                answer == AnswerType.CHOICE ? Optional.of("a list: 'x'") : Optional.empty(),
                OptionalInt.empty(),
                attributes.isEmpty() ? Obligation.OPTIONAL : Obligation.CONDITIONAL,
                OptionalInt.empty(),
                attributes);
    }
}
