package it.apsis.export.json;

import it.apsis.export.cell.ActivityAssembler;
import it.apsis.export.cell.CellReader;
import it.apsis.export.cell.CellReaders;
import it.apsis.export.cell.DecimalMark;
import it.apsis.export.cell.ReadCell;
import it.apsis.schema.Field;
import it.apsis.statistical.Column;
import it.apsis.statistical.ReturnHead;
import it.apsis.statistical.ReturnRow;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** The activities of a document, one after another. */
final class JsonActivities {
    private final JsonInput json;
    private final ActivityAssembler assembler;
    private final Map<String, Asked> asked = new HashMap<>();
    private final ReadCell[] read;
    private boolean inActivities;
    private long count;

    /** A member of activities: where its cell stands, what it answers, and how it is read. */
    private record Asked(int position, @Nullable Field field, CellReader reader) {}

    JsonActivities(JsonInput json, ReturnHead head) {
        this.json = json;
        this.assembler = new ActivityAssembler(head.columns());
        this.read = new ReadCell[head.columns().all().size()];
        for (Column column : head.columns().all()) {
            asked.put(column.header(), asked(column, head));
        }
    }

    private static Asked asked(Column column, ReturnHead head) {
        String key = column.key();
        if (key == null) {
            return new Asked(column.position(), null, ReadCell::kept);
        }
        Field field = head.form().field(key);
        return new Asked(column.position(), field, CellReaders.of(field, head.flowYear(), DecimalMark.POINT));
    }

    /** How many activities there were up to now. */
    long count() {
        return count;
    }

    /** The next activity; null where there is none. */
    @Nullable
    ReturnRow next() {
        for (JsonToken token = json.next(); token != null; token = json.next()) {
            if (inActivities && token == JsonToken.START_OBJECT) {
                return activity();
            }
            if (token == JsonToken.END_ARRAY) {
                inActivities = false;
            } else if (token == JsonToken.PROPERTY_NAME) {
                enter(json.text());
            }
        }
        return null;
    }

    /** A member of the document: its activities are gone into, all else was looked at in the first pass. */
    private void enter(String name) {
        JsonToken token = json.nextInside();
        if (name.equals("activities") && token == JsonToken.START_ARRAY) {
            inActivities = true;
        } else {
            json.skip();
        }
    }

    private ReturnRow activity() {
        count++;
        Arrays.fill(read, ReadCell.EMPTY);
        int size = 0;
        while (json.nextInside() != JsonToken.END_OBJECT) {
            String name = json.text();
            JsonToken token = json.nextInside();
            Asked member = asked.get(name);
            Field field = member == null ? null : member.field();
            String text = Answers.text(json, token, name, count, field);
            size += text.length();
            if (size > Limits.ACTIVITY) {
                throw json.unusable(
                        "Activity " + count + " has more than " + Limits.ACTIVITY + " characters",
                        "L'attività " + count + " ha più di " + Limits.ACTIVITY + " caratteri: abbreviarne i testi");
            }
            if (member != null && !text.isEmpty()) {
                read[member.position()] = member.reader().read(text);
            }
        }
        return assembler.assemble(count, 0, read, read.length, texts(), null);
    }

    private String[] texts() {
        String[] texts = new String[read.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = read[i].text();
        }
        return texts;
    }
}
