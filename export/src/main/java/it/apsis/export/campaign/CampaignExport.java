package it.apsis.export.campaign;

import it.apsis.campaign.Campaign;
import it.apsis.campaign.Notice;
import it.apsis.deadline.Deadline;
import it.apsis.deadline.DeadlinePolicy;
import it.apsis.deadline.LastDay;
import it.apsis.entity.EntityKind;
import it.apsis.export.jackson.JsonOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;

/** A campaign and its notice, for machines. */
public final class CampaignExport {
    private CampaignExport() {}

    /**
     * Writes a campaign as a JSON object: its facts, the effective last days, and the notice in one language. The stream is
     * flushed and not closed.
     *
     * @param campaign the campaign
     * @param policy what becomes of a last day that is a holiday
     * @param notice its notice
     * @param out where to
     * @throws IOException where it cannot be written
     */
    public static void json(Campaign campaign, DeadlinePolicy policy, Notice notice, OutputStream out)
            throws IOException {
        JsonOutput.write(out, json -> {
            json.member("edition", campaign.edition());
            json.member("flowYear", campaign.flowYear());
            terms(campaign, policy, json);
            json.startArray("respondents");
            campaign.respondents().stream().map(EntityKind::plural).forEach(json::item);
            json.endArray();
            member(json, "collection", campaign.collection());
            member(json, "accessUrl", campaign.accessUrl());
            member(json, "accessWord", campaign.accessWord());
            member(json, "statisticalForm", campaign.statisticalForm());
            member(json, "guide", campaign.guide());
            member(json, "descriptiveForm", campaign.descriptiveForm());
            json.member("source", campaign.source());
            json.member("status", campaign.status().name().toLowerCase(Locale.ROOT));
            json.member("partial", campaign.partial());
            notice(notice, json);
        });
    }

    private static void terms(Campaign campaign, DeadlinePolicy policy, JsonOutput json) {
        Optional<Deadline> deadline = campaign.deadline(policy);
        json.member("policy", policy.name());
        member(json, "deadline", campaign.deadline());
        member(json, "effectiveLastDay", deadline.map(Deadline::last).map(LastDay::effective));
        member(json, "effectiveLastInstant", deadline.map(Deadline::last).map(LastDay::instant));
        member(json, "extendedTo", campaign.extendedTo());
        member(
                json,
                "effectiveExtensionLastDay",
                deadline.flatMap(Deadline::extension).map(LastDay::effective));
        member(
                json,
                "effectiveExtensionLastInstant",
                deadline.flatMap(Deadline::extension).map(LastDay::instant));
    }

    private static void notice(Notice notice, JsonOutput json) {
        json.startObject("notice");
        json.member("language", notice.language().tag());
        json.member("title", notice.title());
        json.startArray("sections");
        for (Notice.Section section : notice.sections()) {
            json.startObject();
            json.member("heading", section.heading());
            json.startArray("lines");
            for (Notice.Line line : section.lines()) {
                json.startObject();
                json.member("text", line.text());
                member(json, "link", line.link());
                json.endObject();
            }
            json.endArray();
            json.endObject();
        }
        json.endArray();
        json.member("source", notice.source());
        json.endObject();
    }

    private static void member(JsonOutput json, String name, Optional<?> value) {
        json.member(name, value.map(Object::toString).orElse(null));
    }
}
