package it.apsis.export.catalogue;

import it.apsis.export.html.Html;
import it.apsis.practice.Feedback;
import it.apsis.practice.Partner;
import it.apsis.practice.PracticeCollection;
import it.apsis.practice.PracticeSheet;
import it.apsis.practice.ServiceComponent;
import it.apsis.schema.ChoiceLists;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The long answers of a sheet, in the words of its body: Italian in both languages. */
final class SheetTexts {
    private final Html page;
    private final SiteWords words;
    private final ChoiceLists lists;

    SheetTexts(Html page, SiteWords words, ChoiceLists lists) {
        this.page = page;
        this.words = words;
        this.lists = lists;
    }

    void write(PracticeSheet sheet) throws IOException {
        text("description", sheet.description());
        text("needs", sheet.needs());
        if (!sheet.components().isEmpty()) {
            writeComponents(sheet);
        }
        text("tools_description", sheet.toolsDescription());
        text("innovation", sheet.innovation());
        text("strengths", sheet.strengths());
        text("difficulties", sheet.difficulties());
        text("sustainability", sheet.sustainability());
        feedback("operator_feedback", sheet.operatorFeedback());
        feedback("citizen_feedback", sheet.citizenFeedback());
        if (!sheet.partners().isEmpty()) {
            writePartners(sheet);
        }
    }

    private void text(String key, @Nullable String text) throws IOException {
        if (text == null || text.isBlank()) {
            return;
        }
        page.open("section").element("h2", words.label(key)).line();
        paragraphs(text);
        page.close().line();
    }

    private void paragraphs(String text) throws IOException {
        for (String paragraph : text.split("\\R", -1)) {
            if (!paragraph.isBlank()) {
                page.open("p")
                        .attribute("lang", "it")
                        .text(paragraph.strip())
                        .close()
                        .line();
            }
        }
    }

    private void feedback(String key, @Nullable Feedback feedback) throws IOException {
        if (feedback == null) {
            return;
        }
        page.open("section").element("h2", words.label(key)).line();
        page.open("p")
                .element("strong", label("feedback-rating", feedback.rating()))
                .close()
                .line();
        String text = feedback.text();
        if (text != null) {
            paragraphs(text);
        }
        page.close().line();
    }

    private void writeComponents(PracticeSheet sheet) throws IOException {
        table("components", "component", "area", "status");
        for (ServiceComponent component : sheet.components()) {
            page.open("tr").open("th").attribute("scope", "row").attribute("lang", "it");
            page.text(stated(component.name()));
            if (component.note() != null) {
                page.element("small", component.note());
            }
            page.close();
            page.element("td", label("service-area", component.area()));
            page.element("td", label(PracticeCollection.STATUSES, component.status()));
            page.close().line();
        }
        page.close().close().close().close().line();
    }

    private void writePartners(PracticeSheet sheet) throws IOException {
        table("partners", "partner", "type", "role");
        for (Partner partner : sheet.partners()) {
            page.open("tr").open("th").attribute("scope", "row").attribute("lang", "it");
            page.text(stated(partner.name())).close();
            page.element("td", label("body-type", partner.type()));
            page.open("td").attribute("lang", "it").text(stated(partner.role())).close();
            page.close().line();
        }
        page.close().close().close().close().line();
    }

    private void table(String key, String... heads) throws IOException {
        String id = "table-" + key;
        page.open("section")
                .open("h2")
                .attribute("id", id)
                .text(words.label(key))
                .close()
                .line();
        page.open("div", "scroll").attribute("role", "region").attribute("tabindex", "0");
        page.attribute("aria-labelledby", id).open("table").line();
        page.open("thead").open("tr");
        for (String head : heads) {
            page.open("th").attribute("scope", "col").text(words.get(head)).close();
        }
        page.close().close().line().open("tbody").line();
    }

    private String label(String list, @Nullable String code) {
        return code == null
                ? words.get("not_stated")
                : words.in(lists.list(list).label(code));
    }

    private String stated(@Nullable String text) {
        return text == null ? words.get("not_stated") : text;
    }
}
