package it.apsis.export.json;

import it.apsis.export.ReturnWriter;
import it.apsis.export.jackson.JsonOutput;
import it.apsis.schema.Question;
import it.apsis.statistical.ActivityQuestions;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.ActivityRow;
import it.apsis.statistical.AnswerText;
import it.apsis.statistical.Column;
import it.apsis.statistical.NilReturn;
import it.apsis.statistical.ReturnHead;
import it.apsis.statistical.ReturnRow;
import it.apsis.statistical.StatisticalSurvey;
import it.apsis.statistical.Unreadable;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.exc.JacksonIOException;

/** Writes a return as JSON. What is blank is left out; what could not be read is written as it stood. */
final class JsonReturnWriter implements ReturnWriter {
    private final Supplier<JsonOutput> opener;
    private final Consumer<JsonOutput> closer;
    private @Nullable ReturnHead head;
    private @Nullable JsonOutput json;
    private boolean inActivities;
    private boolean finished;

    JsonReturnWriter(OutputStream out) {
        this(() -> JsonOutput.exactly(out), JsonOutput::finish);
    }

    private JsonReturnWriter(Supplier<JsonOutput> opener, Consumer<JsonOutput> closer) {
        this.opener = opener;
        this.closer = closer;
    }

    /** Writes a return as a value of a document that somebody else writes. */
    static JsonReturnWriter within(JsonOutput json) {
        return new JsonReturnWriter(
                () -> {
                    json.startObject();
                    return json;
                },
                JsonOutput::endObject);
    }

    @Override
    public void begin(ReturnHead beginning) {
        if (head != null) {
            throw new IllegalStateException("The document has begun");
        }
        head = beginning;
        writing(output -> {});
    }

    @Override
    public void accept(ReturnRow row) {
        check();
        if (row instanceof ActivityRow activity) {
            writing(output -> {
                beginActivities(output);
                activity(output, activity);
            });
        }
    }

    @Override
    public void finish() {
        check();
        finished = true;
        writing(output -> {
            NilReturn nil = head().nilReturn();
            if (inActivities) {
                output.endArray();
            } else if (nil == null) {
                beginActivities(output);
                output.endArray();
            } else {
                nilAlone(output, nil);
            }
            closer.accept(output);
        });
    }

    private void check() {
        if (head == null || finished) {
            throw new IllegalStateException(finished ? "The document has ended" : "The document has not begun");
        }
    }

    private ReturnHead head() {
        return Objects.requireNonNull(head, "head");
    }

    private void writing(Consumer<JsonOutput> content) {
        try {
            JsonOutput output = json;
            if (output == null) {
                output = opener.get();
                json = output;
            }
            content.accept(output);
        } catch (JacksonIOException e) {
            throw new UncheckedIOException(e.getCause());
        }
    }

    /** Waits for the first activity: a nil return without any is written as such alone. */
    private void beginActivities(JsonOutput output) {
        if (inActivities) {
            return;
        }
        inActivities = true;
        output.member("edition", Integer.toString(head().flowYear()));
        if (head().respondent() != null) {
            output.member("entity", head().respondent());
        }
        NilReturn nil = head().nilReturn();
        if (nil != null) {
            nilReturn(output, nil);
        }
        output.startArray("activities");
    }

    private void nilAlone(JsonOutput output, NilReturn nil) {
        if (nil.year() != head().flowYear()) {
            output.member("edition", Integer.toString(head().flowYear()));
        }
        String respondent = head().respondent();
        if (respondent != null && !respondent.equals(nil.entity())) {
            output.member("entity", respondent);
        }
        nilReturn(output, nil);
    }

    private static void nilReturn(JsonOutput output, NilReturn nil) {
        output.name("nilReturn");
        declaration(output, nil);
    }

    /** Writes a nil return without the document around it. */
    static void declaration(JsonOutput output, NilReturn nil) {
        output.startObject();
        output.member("entity", nil.entity());
        output.member("year", nil.year());
        if (nil.contact() != null) {
            output.member("contact", nil.contact());
        }
        if (nil.date() != null) {
            output.member("date", nil.date().toString());
        }
        output.endObject();
    }

    private void activity(JsonOutput output, ActivityRow row) {
        output.startObject();
        answers(output, row.activity());
        if (head().layout().equals(StatisticalSurvey.NATIVE_LAYOUT)) {
            extras(output, row);
        }
        output.endObject();
    }

    /** Writes the answers of an activity as members. */
    static void answers(JsonOutput output, ActivityRecord activity) {
        for (Question<ActivityRecord, ActivityRecord.Builder, ?> question : ActivityQuestions.all()) {
            Unreadable unreadable = activity.unreadable().get(question.key());
            String text = unreadable == null ? AnswerText.of(question.get(activity)) : unreadable.text();
            if (!text.isEmpty()) {
                output.member(question.key(), text);
            }
        }
    }

    /** Cells of no field come out again under their own names; a name that is taken gets a number. */
    private static void extras(JsonOutput output, ActivityRow row) {
        Set<String> names = new HashSet<>();
        for (Column column : row.columns().all()) {
            String text = column.key() == null ? row.cell(column.position()) : "";
            if (!text.isEmpty()) {
                String name = column.header();
                for (int number = 2; isTaken(row.activity(), name) || !names.add(name); number++) {
                    name = column.header() + " (" + number + ")";
                }
                output.member(name, text);
            }
        }
    }

    private static boolean isTaken(ActivityRecord activity, String name) {
        return ActivityQuestions.find(name)
                .filter(question ->
                        question.get(activity) != null || activity.unreadable().get(name) != null)
                .isPresent();
    }
}
