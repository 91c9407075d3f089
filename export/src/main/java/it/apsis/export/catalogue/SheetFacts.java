package it.apsis.export.catalogue;

import it.apsis.export.html.Html;
import it.apsis.practice.FundingSource;
import it.apsis.practice.OperatorCount;
import it.apsis.practice.PracticeSheet;
import it.apsis.schema.ChoiceLists;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The short answers of a sheet. What was not stated is said to be so. */
final class SheetFacts {
    private final Html page;
    private final SiteWords words;
    private final List<Facet> facets;
    private final ChoiceLists lists;

    SheetFacts(Html page, SiteWords words, List<Facet> facets, ChoiceLists lists) {
        this.page = page;
        this.words = words;
        this.facets = facets;
        this.lists = lists;
    }

    void write(Entry entry) throws IOException {
        PracticeSheet sheet = entry.sheet();
        page.open("dl").line();
        several("service_areas", labels(facets.get(3), entry));
        several("target_groups", labels(facets.get(4), entry));
        one(words.get("period"), period(sheet.periodStart(), sheet.periodEnd()));
        several("delivery_channels", labels(facets.get(5), entry));
        several("communication_methods", labels("communication-method", sheet.communicationMethods()));
        several("tools", labels("tool", sheet.tools()));
        several("funding", funding(sheet));
        one(words.label("operators_total"), number(sheet.operatorsTotal()));
        if (!sheet.operatorsByRole().isEmpty()) {
            several("operators_by_role", operators(sheet));
        }
        one(words.label("people_reached"), number(sheet.peopleReached()));
        several("continuation", labels(facets.get(7), entry));
        writePlace(sheet);
        page.close().line();
        writeLinks(sheet.links());
    }

    private void writePlace(PracticeSheet sheet) throws IOException {
        String ambito = sheet.providerAmbito();
        if (ambito != null) {
            one(words.label("provider_ambito"), ambito);
        }
        one(words.label("provider_population"), number(sheet.providerPopulation()));
        LocalDate submitted = sheet.submitted();
        one(words.label("submitted"), submitted == null ? null : words.day(submitted));
        if (!sheet.externalCodes().isEmpty()) {
            several(
                    "external_codes",
                    sheet.externalCodes().stream()
                            .map(code -> stated(code.scheme()) + ": " + stated(code.code()))
                            .toList());
        }
    }

    private void one(String label, @Nullable String value) throws IOException {
        page.open("div").element("dt", label);
        if (value == null || value.isBlank()) {
            page.element("dd", "unstated", words.get("not_stated"));
        } else {
            page.element("dd", value);
        }
        page.close().line();
    }

    private void several(String key, List<String> values) throws IOException {
        if (values.size() < 2) {
            one(words.label(key), values.isEmpty() ? null : values.get(0));
            return;
        }
        page.open("div").element("dt", words.label(key));
        for (String value : values) {
            page.element("dd", value);
        }
        page.close().line();
    }

    private List<String> labels(Facet facet, Entry entry) {
        return facet.labels(entry).stream().map(words::in).toList();
    }

    private List<String> labels(String list, List<String> codes) {
        return codes.stream().map(code -> label(list, code)).toList();
    }

    private String label(String list, String code) {
        return words.in(lists.list(list).label(code));
    }

    private List<String> funding(PracticeSheet sheet) {
        List<String> sources = new ArrayList<>();
        for (FundingSource funding : sheet.funding()) {
            String source = funding.source();
            String label = source == null ? words.get("not_stated") : label("funding-source", source);
            sources.add(funding.amount() == null ? label : label + ": " + words.euro(funding.amount()));
        }
        return sources;
    }

    private List<String> operators(PracticeSheet sheet) {
        List<String> roles = new ArrayList<>();
        for (OperatorCount operators : sheet.operatorsByRole()) {
            String role = operators.role();
            String label = role == null ? words.get("not_stated") : label("operator-role", role);
            roles.add(label + ": " + stated(number(operators.count())));
        }
        return roles;
    }

    private @Nullable String period(@Nullable LocalDate start, @Nullable LocalDate end) {
        if (start == null) {
            return end == null ? null : words.day("until", end);
        }
        String from = words.day("from", start);
        return end == null ? from : from + " " + words.day("to", end);
    }

    private @Nullable String number(@Nullable Long number) {
        return number == null ? null : words.number(number);
    }

    private String stated(@Nullable String text) {
        return text == null ? words.get("not_stated") : text;
    }

    private void writeLinks(List<String> links) throws IOException {
        List<String> safe = links.stream().filter(SheetFacts::isSafe).toList();
        if (safe.isEmpty()) {
            return;
        }
        page.element("h2", words.label("links")).line().open("ul", "links").line();
        for (String link : safe) {
            page.open("li").open("a").attribute("href", link).attribute("rel", "external noopener noreferrer");
            page.text(link).close().close().line();
        }
        page.close().line();
    }

    private static boolean isSafe(String link) {
        return link.regionMatches(true, 0, "https://", 0, 8) || link.regionMatches(true, 0, "http://", 0, 7);
    }
}
