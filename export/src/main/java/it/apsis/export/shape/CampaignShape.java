package it.apsis.export.shape;

import it.apsis.campaign.Campaign;
import it.apsis.campaign.Notice;
import it.apsis.deadline.Deadline;
import it.apsis.deadline.DeadlinePolicy;
import it.apsis.deadline.LastDay;
import it.apsis.entity.EntityKind;
import it.apsis.export.jackson.JsonForm;
import it.apsis.export.jackson.JsonMember;
import it.apsis.export.jackson.JsonType;
import it.apsis.export.jackson.JsonTypes;
import it.apsis.finding.RuleStatus;
import it.apsis.text.Language;
import java.net.URI;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A campaign, with its effective last days and its notice where they are asked for. */
public final class CampaignShape {
    private static final JsonType<DeadlinePolicy> POLICY =
            JsonTypes.words(List.of(DeadlinePolicy.values()), DeadlinePolicy::name);
    private static final JsonType<RuleStatus> STATUS = JsonTypes.words(
            List.of(RuleStatus.values()), status -> status.name().toLowerCase(Locale.ROOT));
    private static final JsonType<EntityKind> KIND = JsonTypes.words(List.of(EntityKind.values()), EntityKind::plural);

    private static final JsonMember<Shown, String> EDITION =
            JsonMember.of("edition", JsonTypes.TEXT, shown -> shown.campaign().edition());
    private static final JsonMember<Shown, Long> FLOW_YEAR = JsonMember.of(
            "flowYear", JsonTypes.WHOLE, shown -> (long) shown.campaign().flowYear());
    private static final JsonMember<Shown, LocalDate> DEADLINE = fact("deadline", JsonTypes.DATE, Campaign::deadline);
    private static final JsonMember<Shown, LocalDate> EXTENDED_TO =
            fact("extendedTo", JsonTypes.DATE, Campaign::extendedTo);
    private static final JsonMember<Shown, Iterable<EntityKind>> RESPONDENTS = JsonMember.of(
            "respondents", JsonTypes.list(KIND), shown -> shown.campaign().respondents());
    private static final JsonMember<Shown, String> COLLECTION =
            fact("collection", JsonTypes.TEXT, Campaign::collection);
    private static final JsonMember<Shown, URI> ACCESS_URL = fact("accessUrl", JsonTypes.ADDRESS, Campaign::accessUrl);
    private static final JsonMember<Shown, String> ACCESS_WORD =
            fact("accessWord", JsonTypes.TEXT, Campaign::accessWord);
    private static final JsonMember<Shown, String> STATISTICAL_FORM =
            fact("statisticalForm", JsonTypes.TEXT, Campaign::statisticalForm);
    private static final JsonMember<Shown, String> GUIDE = fact("guide", JsonTypes.TEXT, Campaign::guide);
    private static final JsonMember<Shown, String> DESCRIPTIVE_FORM =
            fact("descriptiveForm", JsonTypes.TEXT, Campaign::descriptiveForm);
    private static final JsonMember<Shown, String> SOURCE =
            JsonMember.of("source", JsonTypes.TEXT, shown -> shown.campaign().source());
    private static final JsonMember<Shown, RuleStatus> STATUS_OF_FACTS =
            JsonMember.of("status", STATUS, shown -> shown.campaign().status());
    private static final JsonMember<Shown, Boolean> PARTIAL = JsonMember.of(
            "partial", JsonTypes.BOOLEAN, shown -> shown.campaign().partial());

    /** The form. */
    public static final JsonForm<Shown> FORM = JsonForm.of(
            "campaign",
            List.of(
                    EDITION,
                    FLOW_YEAR,
                    JsonMember.<Shown, DeadlinePolicy>orNull("policy", POLICY, Shown::policy)
                            .where(Shown::hasPolicy)
                            .derived(),
                    DEADLINE,
                    term("effectiveLastDay", JsonTypes.DATE, Deadline::last, LastDay::effective),
                    term("effectiveLastInstant", JsonTypes.INSTANT, Deadline::last, LastDay::instant),
                    EXTENDED_TO,
                    extended("effectiveExtensionLastDay", JsonTypes.DATE, LastDay::effective),
                    extended("effectiveExtensionLastInstant", JsonTypes.INSTANT, LastDay::instant),
                    RESPONDENTS,
                    COLLECTION,
                    ACCESS_URL,
                    ACCESS_WORD,
                    STATISTICAL_FORM,
                    GUIDE,
                    DESCRIPTIVE_FORM,
                    SOURCE,
                    STATUS_OF_FACTS,
                    PARTIAL,
                    JsonMember.orNull("notice", notice(), Shown::notice)
                            .where(shown -> shown.notice() != null)
                            .derived()),
            CampaignShape::made);

    private CampaignShape() {}

    /**
     * A campaign and what is to be said of it.
     *
     * @param campaign the campaign
     * @param policy what becomes of a last day that is a holiday; null where effective days are not asked for
     * @param notice its notice, or null
     */
    public record Shown(
            Campaign campaign,
            @Nullable DeadlinePolicy policy,
            @Nullable Notice notice) {
        private boolean hasPolicy() {
            return policy != null;
        }

        private Optional<Deadline> deadline() {
            return policy == null ? Optional.empty() : campaign.deadline(policy);
        }
    }

    private static <V> JsonMember<Shown, V> fact(String name, JsonType<V> type, Function<Campaign, Optional<V>> fact) {
        return JsonMember.orNull(
                name, type, shown -> fact.apply(shown.campaign()).orElse(null));
    }

    private static <V> JsonMember<Shown, V> term(
            String name, JsonType<V> type, Function<Deadline, LastDay> day, Function<LastDay, V> term) {
        return derived(name, type, shown -> shown.deadline().map(day).map(term));
    }

    private static <V> JsonMember<Shown, V> extended(String name, JsonType<V> type, Function<LastDay, V> term) {
        return derived(
                name,
                type,
                shown -> shown.deadline().flatMap(Deadline::extension).map(term));
    }

    private static <V> JsonMember<Shown, V> derived(String name, JsonType<V> type, Function<Shown, Optional<V>> value) {
        return JsonMember.<Shown, V>orNull(
                        name, type, shown -> value.apply(shown).orElse(null))
                .where(Shown::hasPolicy)
                .derived();
    }

    private static Shown made(JsonForm.Values values) {
        Campaign campaign = new Campaign(
                values.need(EDITION),
                Math.toIntExact(values.need(FLOW_YEAR)),
                Optional.ofNullable(values.get(DEADLINE)),
                Optional.ofNullable(values.get(EXTENDED_TO)),
                new LinkedHashSet<>(FindingShape.listed(values.need(RESPONDENTS))),
                Optional.ofNullable(values.get(COLLECTION)),
                Optional.ofNullable(values.get(ACCESS_URL)),
                Optional.ofNullable(values.get(ACCESS_WORD)),
                Optional.ofNullable(values.get(STATISTICAL_FORM)),
                Optional.ofNullable(values.get(GUIDE)),
                Optional.ofNullable(values.get(DESCRIPTIVE_FORM)),
                values.need(SOURCE),
                values.need(STATUS_OF_FACTS),
                values.need(PARTIAL));
        return new Shown(campaign, null, null);
    }

    private static JsonForm<Notice> notice() {
        JsonForm<Notice.Line> line = JsonForm.written(
                "line",
                List.of(
                        JsonMember.of("text", JsonTypes.TEXT, Notice.Line::text),
                        JsonMember.orNull(
                                "link", JsonTypes.ADDRESS, one -> one.link().orElse(null))));
        JsonForm<Notice.Section> section = JsonForm.written(
                "section",
                List.of(
                        JsonMember.of("heading", JsonTypes.TEXT, Notice.Section::heading),
                        JsonMember.of("lines", JsonTypes.list(line), Notice.Section::lines)));
        return JsonForm.written(
                "notice",
                List.of(
                        JsonMember.of(
                                "language",
                                JsonTypes.words(List.of(Language.values()), Language::tag),
                                Notice::language),
                        JsonMember.of("title", JsonTypes.TEXT, Notice::title),
                        JsonMember.of("sections", JsonTypes.list(section), Notice::sections),
                        JsonMember.of("source", JsonTypes.TEXT, Notice::source)));
    }
}
