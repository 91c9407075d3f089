package it.apsis.export.json;

import it.apsis.export.cell.CellReader;
import it.apsis.export.cell.CellReaders;
import it.apsis.export.cell.DecimalMark;
import it.apsis.export.cell.ReadCell;
import it.apsis.export.cell.ReadingFindings;
import it.apsis.finding.Attributes;
import it.apsis.finding.Finding;
import it.apsis.finding.Place;
import it.apsis.schema.Field;
import it.apsis.statistical.NilReturn;
import it.apsis.statistical.StatisticalSurvey;
import it.apsis.statistical.Unreadable;
import it.apsis.text.Bilingual;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** The members of a nil return, as they were written, and what they say. */
final class NilDeclaration {
    private static final Set<String> MEMBERS = Set.of("entity", "year", "contact", "date");
    private static final CellReader YEARS = reader("reporting_year");
    private static final CellReader DATES = reader("expected_start");

    private final Map<String, String> members;
    private final List<Finding> findings = new ArrayList<>();
    private final @Nullable Integer year;
    private final @Nullable LocalDate date;

    private NilDeclaration(Map<String, String> members) {
        this.members = members;
        for (String name : members.keySet()) {
            if (!MEMBERS.contains(name)) {
                findings.add(finding(JsonReading.UNKNOWN, name, name));
            }
        }
        this.year = read("year", YEARS) instanceof Integer number ? number : null;
        this.date = read("date", DATES) instanceof LocalDate day ? day : null;
    }

    private static CellReader reader(String key) {
        Field field = StatisticalSurvey.form(StatisticalSurvey.FIRST_YEAR).field(key);
        return CellReaders.of(field, StatisticalSurvey.FIRST_YEAR, DecimalMark.POINT);
    }

    /** Reads the object that has just begun. */
    static NilDeclaration read(JsonInput json) {
        Map<String, String> members = new LinkedHashMap<>();
        while (json.nextInside() != JsonToken.END_OBJECT) {
            String name = json.text();
            if (members.size() > Limits.UNKNOWN) {
                throw json.unusable(
                        "The nil return has more than " + Limits.UNKNOWN + " members",
                        "La dichiarazione negativa contiene più di " + Limits.UNKNOWN + " campi");
            }
            if (members.containsKey(name)) {
                throw json.unusable(
                        "The nil return has the member '" + name + "' twice",
                        "La dichiarazione negativa contiene due volte il campo «" + name + "»: lasciarne uno solo");
            }
            JsonToken token = json.nextInside();
            if (MEMBERS.contains(name) && token.isStructStart()) {
                Bilingual found = JsonInput.describe(token);
                throw json.unusable(
                        "The member '" + name + "' of the nil return is " + found.en() + " where a text is expected",
                        "Il campo «" + name + "» della dichiarazione negativa è " + found.it() + ": serve un testo");
            }
            members.put(name, Answers.text(json, token, name, 0, null));
        }
        return new NilDeclaration(members);
    }

    private @Nullable Object read(String name, CellReader reader) {
        String text = members.get(name);
        if (text == null) {
            return null;
        }
        ReadCell cell = reader.read(text);
        Unreadable unreadable = cell.unreadable();
        if (unreadable != null) {
            findings.add(finding(unreadable.cause(), name, text));
        }
        return cell.answer();
    }

    private static Finding finding(String code, String name, String value) {
        return ReadingFindings.of(code, new Place(0, 0, null, name, -1, false), null, value, Attributes.NONE);
    }

    /** The year that it declares, or null. */
    @Nullable
    Integer year() {
        return year;
    }

    /** The body that declares it, or null. */
    @Nullable
    String entity() {
        String entity = members.get("entity");
        return entity == null || entity.isBlank() ? null : entity;
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** The declaration; of the year of the return where it has none of its own. */
    NilReturn of(int flowYear) {
        String contact = members.get("contact");
        return new NilReturn(
                members.getOrDefault("entity", ""),
                year == null ? flowYear : year,
                contact == null || contact.isBlank() ? null : contact,
                date);
    }
}
