package it.apsis.export.answers;

import it.apsis.export.jackson.JsonOutput;
import it.apsis.schema.Answer;
import it.apsis.schema.AnswerForm;
import it.apsis.schema.AnswerType;
import it.apsis.schema.Field;
import it.apsis.statistical.UnusableReturnException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Answers as JSON: texts, numbers, yes and no; lists of texts; lists of objects, or one object, for tables. */
public final class JsonAnswers {
    private static final int DEEPEST = 32;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();

    private JsonAnswers() {}

    /**
     * The documents of a file: one object, or a list.
     *
     * @param bytes the file
     * @return the documents in order; null for an item of the list that is no object
     * @throws UnusableReturnException where it is no JSON, or neither an object nor a list
     */
    public static List<@Nullable Map<String, Answer>> read(byte[] bytes) {
        try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), bytes)) {
            List<@Nullable Map<String, Answer>> documents = documents(json);
            if (json.nextToken() != null) {
                throw new UnusableReturnException(
                        "Something follows the end of the JSON document: give one object, or a list of objects");
            }
            return documents;
        } catch (JacksonException e) {
            String reason =
                    String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
            throw new UnusableReturnException(
                    "This is no JSON that can be read" + at(e.getLocation()) + ": " + reason, e);
        }
    }

    private static String at(@Nullable TokenStreamLocation place) {
        return place == null || place.getLineNr() < 1 ? "" : " (line " + place.getLineNr() + ")";
    }

    private static List<@Nullable Map<String, Answer>> documents(JsonParser json) {
        JsonToken first = json.nextToken();
        List<@Nullable Map<String, Answer>> documents = new ArrayList<>();
        if (first == JsonToken.START_OBJECT) {
            documents.add(answers(json));
        } else if (first == JsonToken.START_ARRAY) {
            for (JsonToken token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    documents.add(answers(json));
                } else {
                    json.skipChildren();
                    documents.add(null);
                }
            }
        } else {
            throw new UnusableReturnException("This is neither a JSON object nor a list of objects");
        }
        return documents;
    }

    /** Of members with the same name the last counts, as everywhere. */
    private static Map<String, Answer> answers(JsonParser json) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String key = json.currentName();
            json.nextToken();
            answers.put(key, answer(tree(json)));
        }
        return answers;
    }

    private static @Nullable Object tree(JsonParser json) {
        JsonToken token = json.currentToken();
        if (token == JsonToken.START_OBJECT) {
            Map<String, @Nullable Object> members = new LinkedHashMap<>();
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String name = json.currentName();
                json.nextToken();
                members.put(name, tree(json));
            }
            return members;
        }
        if (token == JsonToken.START_ARRAY) {
            List<@Nullable Object> items = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                items.add(tree(json));
            }
            return items;
        }
        return token == JsonToken.VALUE_NULL ? null : json.getString();
    }

    private static Answer answer(@Nullable Object tree) {
        if (tree == null) {
            return new Answer.Text("");
        }
        if (tree instanceof String text) {
            return new Answer.Text(text);
        }
        if (tree instanceof Map<?, ?> row) {
            Map<String, String> cells = row(row);
            return cells == null ? new Answer.Other(String.valueOf(tree)) : new Answer.Entries(List.of(cells));
        }
        return several((List<?>) tree);
    }

    private static Answer several(List<?> items) {
        List<String> texts = new ArrayList<>();
        List<Map<String, String>> rows = new ArrayList<>();
        for (Object item : items) {
            if (item instanceof String text) {
                texts.add(text);
            } else if (item instanceof Map<?, ?> row) {
                Map<String, String> cells = row(row);
                if (cells == null) {
                    return new Answer.Other(String.valueOf(items));
                }
                rows.add(cells);
            } else if (item != null) {
                return new Answer.Other(String.valueOf(items));
            }
        }
        if (rows.isEmpty()) {
            return new Answer.Items(texts);
        }
        return texts.isEmpty() ? new Answer.Entries(rows) : new Answer.Other(String.valueOf(items));
    }

    private static @Nullable Map<String, String> row(Map<?, ?> members) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (Map.Entry<?, ?> member : members.entrySet()) {
            if (member.getValue() instanceof String text) {
                cells.put(String.valueOf(member.getKey()), text);
            } else if (member.getValue() != null) {
                return null;
            }
        }
        return cells;
    }

    /**
     * Writes an answer as a member.
     *
     * @param field its field; null for an answer that nobody asked for
     * @param key its key
     * @param answer the answer
     * @param json where to
     */
    public static void write(@Nullable Field field, String key, Answer answer, JsonOutput json) {
        if (answer instanceof Answer.Text text) {
            scalar(field, key, text.value(), json);
        } else if (answer instanceof Answer.Items items) {
            json.startArray(key);
            items.values().forEach(json::item);
            json.endArray();
        } else if (answer instanceof Answer.Entries entries) {
            entries(field, key, entries, json);
        } else {
            json.member(key, answer.shown());
        }
    }

    /** Whole numbers and yes or no as such; amounts as texts, which every reader keeps exactly. */
    private static void scalar(@Nullable Field field, String key, String text, JsonOutput json) {
        AnswerType type = field == null ? AnswerType.TEXT : field.answer();
        if (type == AnswerType.INTEGER || type == AnswerType.YEAR) {
            Optional<Long> number = AnswerForm.integer(text)
                    .filter(whole -> String.valueOf(whole).equals(text));
            if (number.isPresent()) {
                json.member(key, number.get());
                return;
            }
        }
        if (type == AnswerType.BOOLEAN && (text.equals("true") || text.equals("false"))) {
            json.member(key, text.equals("true"));
            return;
        }
        json.member(key, text);
    }

    private static void entries(@Nullable Field field, String key, Answer.Entries entries, JsonOutput json) {
        boolean one = field != null
                && !field.cardinality().isSeveral()
                && entries.rows().size() == 1;
        if (one) {
            json.startObject(key);
            entries.rows().get(0).forEach(json::member);
            json.endObject();
            return;
        }
        json.startArray(key);
        for (Map<String, String> row : entries.rows()) {
            json.startObject();
            row.forEach(json::member);
            json.endObject();
        }
        json.endArray();
    }
}
