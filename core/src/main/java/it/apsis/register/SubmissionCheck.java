package it.apsis.register;

import it.apsis.campaign.Campaign;
import it.apsis.campaign.CampaignRules;
import it.apsis.deadline.LastDay;
import it.apsis.entity.Body;
import it.apsis.entity.BodyRegister;
import it.apsis.entity.CodiceFiscale;
import it.apsis.entity.EntityId;
import it.apsis.entity.EntityKind;
import it.apsis.finding.Attributes;
import it.apsis.finding.Finding;
import it.apsis.finding.Place;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the {@linkplain CampaignRules rules about submissions} have to say. Immutable. */
public final class SubmissionCheck {
    private final Optional<Campaign> campaign;
    private final BodyRegister bodies;

    private SubmissionCheck(Optional<Campaign> campaign, BodyRegister bodies) {
        this.campaign = campaign;
        this.bodies = bodies;
    }

    /**
     * A check.
     *
     * @param campaign the campaign of the flow year; without one, every kind of body may answer
     * @param bodies the bodies that are known
     * @return the check
     */
    public static SubmissionCheck of(Optional<Campaign> campaign, BodyRegister bodies) {
        return new SubmissionCheck(campaign, bodies);
    }

    /**
     * Checks a submission.
     *
     * @param registered the submission, and what it counts for
     * @return the findings, in the order of the rules, with the severities of the catalogue
     */
    public List<Finding> findings(RegisteredSubmission registered) {
        Submission submission = registered.submission();
        List<Finding> findings = new ArrayList<>();
        Instant received = submission.received();
        if (received != null && received.isBefore(endOfYear(submission.flowYear()))) {
            findings.add(finding(
                    CampaignRules.RECEIVED_BEFORE_YEAR_END,
                    "received",
                    received.toString(),
                    Attributes.of("received", received).with("year", submission.flowYear())));
        }
        registered
                .duplicateOf()
                .ifPresent(first -> findings.add(finding(
                        CampaignRules.SUBMISSION_DUPLICATE,
                        "file",
                        submission.file(),
                        Attributes.of("first", first.file()))));
        if (registered.replacesOtherKind()) {
            registered.replaced().ifPresent(before -> findings.add(replacement(submission, before)));
        }
        String reason = submission.reason();
        if (!submission.isUsable() && reason != null) {
            findings.add(finding(
                    CampaignRules.SUBMISSION_UNUSABLE, "file", submission.file(), Attributes.of("reason", reason)));
        }
        notInvited(submission).ifPresent(findings::add);
        if (isMistyped(submission)) {
            findings.add(finding(CampaignRules.CODICE_FISCALE_INVALID, "entity", submission.named(), Attributes.NONE));
        }
        return List.copyOf(findings);
    }

    private static Instant endOfYear(int flowYear) {
        return LocalDate.of(flowYear + 1, 1, 1).atStartOfDay(LastDay.ZONE).toInstant();
    }

    private static Finding replacement(Submission now, Submission before) {
        return finding(
                CampaignRules.SUBMISSION_REPLACES_OTHER_KIND,
                "file",
                now.file(),
                Attributes.of("now", now.content().key())
                        .with("before", before.content().key())
                        .with(now.content() == Content.NIL ? "nil_after" : "activities_after", before.file()));
    }

    private Optional<Finding> notInvited(Submission submission) {
        Optional<Body> body = bodies.find(submission.entity());
        if (body.isEmpty()
                || campaign.isEmpty()
                || campaign.get().asks(body.get().kind())) {
            return Optional.empty();
        }
        Set<EntityKind> respondents = campaign.get().respondents();
        return Optional.of(finding(
                CampaignRules.ENTITY_NOT_INVITED,
                "entity",
                submission.named(),
                Attributes.of("body", body.get().title())
                        .with("kind", body.get().kind().key())
                        .with(
                                "respondents",
                                respondents.stream().map(EntityKind::plural).toList())
                        .with(
                                "invited",
                                respondents.stream()
                                        .map(kind -> kind.labels().it())
                                        .toList())));
    }

    private static boolean isMistyped(Submission submission) {
        return submission.entity().scheme() == EntityId.Scheme.CODICE_FISCALE
                && !CodiceFiscale.isValid(submission.entity().code());
    }

    private static Finding finding(String code, String question, @Nullable String value, Attributes attributes) {
        return new Finding(
                code, CampaignRules.rules().get(code).severity(), Place.WHOLE, question, value, attributes, List.of());
    }
}
