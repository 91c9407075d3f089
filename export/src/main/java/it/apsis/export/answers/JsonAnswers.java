package it.apsis.export.answers;

import it.apsis.export.UnknownMembers;
import it.apsis.export.jackson.JsonDocument;
import it.apsis.export.jackson.JsonOutput;
import it.apsis.export.jackson.JsonSource;
import it.apsis.schema.Answer;
import it.apsis.schema.AnswerForm;
import it.apsis.schema.AnswerType;
import it.apsis.schema.Field;
import it.apsis.schema.TableColumn;
import it.apsis.statistical.UnusableReturnException;
import it.apsis.text.Bilingual;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Answers as JSON: texts, numbers, yes and no; lists of texts; lists of objects, or one object, for tables. */
public final class JsonAnswers {
    private JsonAnswers() {}

    /**
     * The documents of a file: one object, or a list. A member that stands twice in its object is refused.
     *
     * @param bytes the file
     * @return the documents in order; null for an item of the list that is no object
     * @throws UnusableReturnException where it is no JSON, or neither an object nor a list
     */
    public static List<@Nullable Map<String, Answer>> read(byte[] bytes) {
        return JsonDocument.read(bytes, UnknownMembers.KEPT, JsonAnswers::documents);
    }

    private static List<@Nullable Map<String, Answer>> documents(JsonSource json) {
        JsonToken first = json.token();
        List<@Nullable Map<String, Answer>> documents = new ArrayList<>();
        if (first == JsonToken.START_OBJECT) {
            documents.add(answers(json));
        } else if (first == JsonToken.START_ARRAY) {
            for (JsonToken token = json.next(); token != JsonToken.END_ARRAY; token = json.next()) {
                if (token == JsonToken.START_OBJECT) {
                    documents.add(answers(json));
                } else {
                    json.skip();
                    documents.add(null);
                }
            }
        } else {
            throw json.problem(
                    "This is neither a JSON object nor a list of objects",
                    "Il documento JSON non è un oggetto né un elenco di oggetti");
        }
        return documents;
    }

    /**
     * The answers of a document.
     *
     * @param json where its object has just begun
     * @return the answers in the order of the document
     * @throws RuntimeException what {@link JsonSource#problem} makes, where a member stands there twice
     */
    public static Map<String, Answer> answers(JsonSource json) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        members(json).forEach((key, tree) -> answers.put(key, answer(tree)));
        return answers;
    }

    private static Map<String, @Nullable Object> members(JsonSource json) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        while (json.next() != JsonToken.END_OBJECT) {
            String name = json.text();
            if (members.containsKey(name)) {
                throw json.problem(
                        "The member '" + name + "' stands there twice",
                        "Il campo «" + name + "» compare due volte: lasciarne uno solo");
            }
            json.next();
            members.put(name, tree(json));
        }
        return members;
    }

    private static @Nullable Object tree(JsonSource json) {
        JsonToken token = json.token();
        if (token == JsonToken.START_OBJECT) {
            return members(json);
        }
        if (token == JsonToken.START_ARRAY) {
            List<@Nullable Object> items = new ArrayList<>();
            while (json.next() != JsonToken.END_ARRAY) {
                items.add(tree(json));
            }
            return items;
        }
        return token == JsonToken.VALUE_NULL ? null : json.text();
    }

    /**
     * The members that no field claims.
     *
     * @param answers the answers of a document
     * @param fields the field of a key, or null
     * @return their names, a column of a table behind the key of its field and a point, in the order of the document
     */
    public static Set<String> unknown(Map<String, Answer> answers, Function<String, @Nullable Field> fields) {
        Set<String> unknown = new LinkedHashSet<>();
        answers.forEach((key, answer) -> {
            Field field = fields.apply(key);
            if (field == null) {
                unknown.add(key);
            } else if (answer instanceof Answer.Entries entries) {
                Set<String> columns = columns(field);
                entries.rows()
                        .forEach(cells -> cells.keySet().stream()
                                .filter(column -> !columns.contains(column))
                                .forEach(column -> unknown.add(key + "." + column)));
            }
        });
        return unknown;
    }

    /**
     * Refuses a document for its unknown members, where they are refused.
     *
     * @param answers the answers of a document
     * @param fields the field of a key, or null
     * @param unknown whether they are
     * @throws UnusableReturnException where there are some and they are
     */
    public static void check(
            Map<String, Answer> answers, Function<String, @Nullable Field> fields, UnknownMembers unknown) {
        Set<String> names = unknown == UnknownMembers.REFUSED ? unknown(answers, fields) : Set.of();
        if (!names.isEmpty()) {
            String name = names.iterator().next();
            throw new UnusableReturnException(new Bilingual(
                    "There is no question '" + name + "': leave it out, or have such members kept",
                    "La domanda «" + name
                            + "» non esiste: toglierla, o chiedere che i campi sconosciuti siano conservati"));
        }
    }

    private static Set<String> columns(Field field) {
        Set<String> columns = new LinkedHashSet<>();
        field.columns().stream().map(TableColumn::name).forEach(columns::add);
        return columns.isEmpty() ? Set.of("rating", "text") : columns;
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
     * Writes answers as members.
     *
     * @param answers the answers by key
     * @param fields the field of a key; null for an answer that nobody asked for
     * @param json where to
     */
    public static void write(Map<String, Answer> answers, Function<String, @Nullable Field> fields, JsonOutput json) {
        answers.forEach((key, answer) -> write(fields.apply(key), key, answer, json));
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
