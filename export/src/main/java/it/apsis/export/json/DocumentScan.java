package it.apsis.export.json;

import it.apsis.export.cell.CellReader;
import it.apsis.export.cell.CellReaders;
import it.apsis.export.cell.DecimalMark;
import it.apsis.schema.Field;
import it.apsis.statistical.ActivityQuestions;
import it.apsis.statistical.StatisticalSurvey;
import it.apsis.text.Bilingual;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * A pass through the whole document before its first activity is read: members may stand in any order, so that the year
 * may come last; and a document that is broken anywhere is refused before anything is made of it. Holds names alone.
 */
final class DocumentScan {
    private static final String EDITION = "edition";
    private static final String ENTITY = "entity";
    private static final String ACTIVITIES = "activities";
    private static final String NIL_RETURN = "nilReturn";

    private static final Map<String, Field> FIELDS =
            StatisticalSurvey.fields().stream().collect(Collectors.toUnmodifiableMap(Field::key, field -> field));
    private static final String YEAR = ActivityQuestions.REPORTING_YEAR.key();
    private static final CellReader YEARS = CellReaders.of(
            StatisticalSurvey.form(StatisticalSurvey.FIRST_YEAR).field(YEAR),
            StatisticalSurvey.FIRST_YEAR,
            DecimalMark.POINT);

    private final JsonInput json;
    private final Map<String, Member> members = new LinkedHashMap<>();
    private final Set<String> further = new LinkedHashSet<>();
    private @Nullable String edition;
    private @Nullable String entity;
    private @Nullable NilDeclaration nil;
    private @Nullable Integer rowsYear;
    private @Nullable Integer yearWithoutForm;
    private boolean activities;
    private long count;

    /** Where a member of activities was met. */
    private static final class Member {
        private final long first;
        private long last;

        Member(long first) {
            this.first = first;
            this.last = first;
        }
    }

    DocumentScan(JsonInput json) {
        this.json = json;
    }

    void run() {
        JsonToken token = json.next();
        if (token == null) {
            throw json.unusable(
                    "The file is empty: a return is an object with the member '" + ACTIVITIES + "'",
                    "Il file è vuoto: una notifica è un oggetto con il campo «" + ACTIVITIES + "»");
        }
        if (token != JsonToken.START_OBJECT) {
            Bilingual found = JsonInput.describe(token);
            throw json.unusable(
                    "The document is " + found.en() + " where an object is expected, with the member '" + ACTIVITIES
                            + "' or '" + NIL_RETURN + "'",
                    "Il documento è " + found.it() + ": serve un oggetto con il campo «" + ACTIVITIES + "» o «"
                            + NIL_RETURN + "»");
        }
        Set<String> seen = new HashSet<>();
        while (json.nextInside() != JsonToken.END_OBJECT) {
            String name = json.text();
            if (!seen.add(name)) {
                throw json.unusable(
                        "The document has the member '" + name + "' twice",
                        "Il documento contiene due volte il campo «" + name + "»: lasciarne uno solo");
            }
            if (seen.size() > Limits.UNKNOWN) {
                throw json.unusable(
                        "The document has more than " + Limits.UNKNOWN + " members",
                        "Il documento contiene più di " + Limits.UNKNOWN + " campi: non può essere una notifica");
            }
            member(name, json.nextInside());
        }
        if (json.next() != null) {
            throw json.unusable(
                    "Something follows the end of the document", "Dopo la fine del documento c'è altro: toglierlo");
        }
        if (!activities && nil == null) {
            throw json.unusable(
                    "The document has neither '" + ACTIVITIES + "' nor '" + NIL_RETURN + "': it is no return",
                    "Il documento non contiene «" + ACTIVITIES + "» né «" + NIL_RETURN + "»: non è una notifica");
        }
    }

    private void member(String name, JsonToken token) {
        switch (name) {
            case EDITION -> edition = scalar(name, token);
            case ENTITY -> entity = scalar(name, token);
            case ACTIVITIES -> activities(token);
            case NIL_RETURN -> nilReturn(token);
            default -> {
                further.add(name);
                Answers.text(json, token, name, 0, null);
            }
        }
    }

    private @Nullable String scalar(String name, JsonToken token) {
        if (token.isStructStart()) {
            Bilingual found = JsonInput.describe(token);
            throw json.unusable(
                    "The member '" + name + "' is " + found.en() + " where a text is expected",
                    "Il campo «" + name + "» è " + found.it() + ": serve un testo");
        }
        String text = Answers.text(json, token, name, 0, null);
        return text.isBlank() ? null : text.strip();
    }

    private void nilReturn(JsonToken token) {
        if (token == JsonToken.START_OBJECT) {
            nil = NilDeclaration.read(json);
        } else if (token != JsonToken.VALUE_NULL) {
            Bilingual found = JsonInput.describe(token);
            throw json.unusable(
                    "The member '" + NIL_RETURN + "' is " + found.en() + " where an object is expected",
                    "Il campo «" + NIL_RETURN + "» è " + found.it() + ": serve un oggetto");
        }
    }

    private void activities(JsonToken token) {
        if (token == JsonToken.VALUE_NULL) {
            return;
        }
        if (token != JsonToken.START_ARRAY) {
            Bilingual found = JsonInput.describe(token);
            throw json.unusable(
                    "The member '" + ACTIVITIES + "' is " + found.en() + " where a list of activities is expected",
                    "Il campo «" + ACTIVITIES + "» è " + found.it() + ": serve un elenco di attività");
        }
        activities = true;
        for (JsonToken item = json.nextInside(); item != JsonToken.END_ARRAY; item = json.nextInside()) {
            count++;
            if (item != JsonToken.START_OBJECT) {
                Bilingual found = JsonInput.describe(item);
                throw json.unusable(
                        "Activity " + count + " is " + found.en() + " where an object is expected",
                        "L'attività " + count + " è " + found.it() + ": serve un oggetto");
            }
            activity();
        }
    }

    private void activity() {
        while (json.nextInside() != JsonToken.END_OBJECT) {
            String name = json.text();
            meet(name);
            JsonToken token = json.nextInside();
            if (token.isStructStart()) {
                Answers.text(json, token, name, count, FIELDS.get(name));
            } else if (rowsYear == null && name.equals(YEAR)) {
                year(Answers.text(json, token, name, 0, null));
            }
        }
    }

    private void meet(String name) {
        Member member = members.get(name);
        if (member == null) {
            members.put(name, new Member(count));
            if (members.size() > FIELDS.size() + Limits.UNKNOWN) {
                throw json.unusable(
                        "The activities have more than " + Limits.UNKNOWN
                                + " different members that are no fields: see the keys of the questionnaire",
                        "Le attività contengono più di " + Limits.UNKNOWN
                                + " nomi diversi che non sono campi del modulo: usare le chiavi del questionario");
            }
        } else if (member.last == count) {
            Bilingual called = Answers.called(name, count);
            throw json.unusable(
                    called.en() + " stands there twice", called.it() + " compare due volte: lasciarne uno solo");
        } else {
            member.last = count;
        }
    }

    private void year(String text) {
        if (YEARS.read(text).answer() instanceof Integer year) {
            if (StatisticalSurvey.hasForm(year)) {
                rowsYear = year;
            } else {
                yearWithoutForm = year;
            }
        }
    }

    @Nullable
    String edition() {
        return edition;
    }

    @Nullable
    String entity() {
        return entity;
    }

    @Nullable
    NilDeclaration nil() {
        return nil;
    }

    /** The first year of an activity that has a form, or null. */
    @Nullable
    Integer rowsYear() {
        return rowsYear;
    }

    /** A year of an activity that has no form, or null. */
    @Nullable
    Integer yearWithoutForm() {
        return yearWithoutForm;
    }

    /** The names of all members of activities, in the order in which they were met, each with the first activity. */
    Map<String, Long> members() {
        Map<String, Long> first = new LinkedHashMap<>();
        members.forEach((name, member) -> first.put(name, member.first));
        return first;
    }

    /** The names of the members of the document itself that say nothing to this reader. */
    Set<String> further() {
        return further;
    }
}
