package it.apsis.export.json;

import it.apsis.schema.AnswerType;
import it.apsis.schema.Field;
import it.apsis.text.Bilingual;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** The values of members as the texts of cells. */
final class Answers {
    private Answers() {}

    /**
     * The text of a member's value.
     *
     * @param json where the value has just begun; its end is the last token that is read
     * @param token its first token
     * @param name the name of the member
     * @param activity the activity it stands in, from 1; 0 for the document itself
     * @param field the field it answers, or null
     * @return a text or number as written; 1 or 0 for a flag's boolean; the items of a list joined by semicolons; empty for
     *     null, and for an object that answers no field
     */
    static String text(JsonInput json, JsonToken token, String name, long activity, @Nullable Field field) {
        return switch (token) {
            case VALUE_NULL -> "";
            case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> json.text();
            case VALUE_TRUE -> isFlag(field) ? "1" : "true";
            case VALUE_FALSE -> isFlag(field) ? "0" : "false";
            default -> structured(json, token, name, activity, field);
        };
    }

    private static String structured(
            JsonInput json, JsonToken token, String name, long activity, @Nullable Field field) {
        boolean list = token == JsonToken.START_ARRAY;
        if (field != null && !(list && isList(field))) {
            Bilingual called = called(name, activity);
            Bilingual found = JsonInput.describe(token);
            throw json.unusable(
                    called.en() + " is " + found.en() + " where a text or a number is expected",
                    called.it() + " è " + found.it() + ": serve un testo o un numero");
        }
        if (list) {
            return items(json, name, activity, field);
        }
        json.skip();
        return "";
    }

    private static String items(JsonInput json, String name, long activity, @Nullable Field field) {
        StringBuilder items = new StringBuilder();
        for (JsonToken item = json.nextInside(); item != JsonToken.END_ARRAY; item = json.nextInside()) {
            if (item.isStructStart() && field != null) {
                Bilingual called = called(name, activity);
                Bilingual found = JsonInput.describe(item);
                throw json.unusable(
                        called.en() + " holds " + found.en() + " where a text is expected",
                        called.it() + " contiene " + found.it() + ": serve un testo");
            }
            String text = item.isStructStart() ? "" : text(json, item, name, activity, null);
            json.skip();
            if (items.length() + text.length() > Limits.TEXT) {
                Bilingual called = called(name, activity);
                throw json.unusable(
                        called.en() + " has more than " + Limits.TEXT + " characters",
                        called.it() + " ha più di " + Limits.TEXT + " caratteri: abbreviarlo");
            }
            items.append(items.isEmpty() || text.isEmpty() ? "" : ";").append(text);
        }
        return items.toString();
    }

    /** How a message calls a member. */
    static Bilingual called(String name, long activity) {
        return new Bilingual(
                "The member '" + name + "'" + (activity == 0 ? "" : " of activity " + activity),
                "Il campo «" + name + "»" + (activity == 0 ? "" : " dell'attività " + activity));
    }

    private static boolean isFlag(@Nullable Field field) {
        return field != null && field.answer() == AnswerType.FLAG;
    }

    private static boolean isList(Field field) {
        return field.answer() == AnswerType.CODES || field.answer() == AnswerType.TAGS;
    }
}
