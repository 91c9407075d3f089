package it.apsis.export.report;

import it.apsis.export.jackson.JsonOutput;
import it.apsis.finding.Attributes;
import it.apsis.finding.Finding;
import it.apsis.finding.Place;
import it.apsis.finding.Suggestion;
import it.apsis.finding.ValidationReport;
import it.apsis.text.Language;
import java.util.List;

/** A finding of the contract for programs. */
final class JsonFinding {
    private final JsonOutput json;
    private final ValidationReport report;
    private final Language language;

    JsonFinding(JsonOutput json, ValidationReport report, Language language) {
        this.json = json;
        this.report = report;
        this.language = language;
    }

    void write(Finding finding) {
        Place place = finding.place();
        json.startObject();
        json.member("code", finding.code());
        json.member("severity", finding.severity().name());
        json.numberOrNull("row", place.row());
        json.numberOrNull("line", place.line());
        json.member("column", place.column());
        json.member("cell", place.address().orElse(null));
        json.member("question", finding.question());
        json.member("value", finding.value());
        json.member("message", report.message(finding, language));
        writeSuggestions(finding.suggestions());
        writeAttributes(finding.attributes());
        json.endObject();
    }

    private void writeSuggestions(List<Suggestion> suggestions) {
        json.startArray("suggestions");
        for (Suggestion suggestion : suggestions) {
            json.startObject();
            json.member("code", suggestion.code());
            json.member("name", suggestion.name().in(language));
            json.endObject();
        }
        json.endArray();
    }

    private void writeAttributes(Attributes attributes) {
        json.startObject("attributes");
        attributes.asMap().forEach((name, value) -> {
            if (value instanceof List<?>) {
                json.startArray(name);
                attributes.list(name).forEach(json::item);
                json.endArray();
            } else {
                json.member(name, value.toString());
            }
        });
        json.endObject();
    }
}
