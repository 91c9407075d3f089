package it.apsis.campaign;

import it.apsis.deadline.Deadline;
import it.apsis.deadline.DeadlinePolicy;
import it.apsis.entity.EntityKind;
import it.apsis.finding.RuleStatus;
import it.apsis.text.Language;
import java.net.URI;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * One edition of the survey: it collects the aid flows of one calendar year.
 *
 * @param edition its name, unique among campaigns; mostly the flow year
 * @param flowYear the calendar year of the flows
 * @param deadline the last day as published, a day of Europe/Rome; empty where it is not known
 * @param extendedTo the last day of the extension (<i>proroga</i>), not before the deadline; empty where there is none
 * @param respondents the kinds of bodies it asks, in the order of the letter
 * @param collection how answers are collected, in English, such as {@code online questionnaire}
 * @param accessUrl where the documents are
 * @param accessWord the word that opens them
 * @param statisticalForm the attachment that is the statistical questionnaire
 * @param guide the attachment that is the guide to notification
 * @param descriptiveForm the attachment that is the descriptive questionnaire
 * @param source where these facts come from
 * @param status how sure they are; confirmed ones come from an official text
 * @param partial whether the source tells only part of them
 */
public record Campaign(
        String edition,
        int flowYear,
        Optional<LocalDate> deadline,
        Optional<LocalDate> extendedTo,
        Set<EntityKind> respondents,
        Optional<String> collection,
        Optional<URI> accessUrl,
        Optional<String> accessWord,
        Optional<String> statisticalForm,
        Optional<String> guide,
        Optional<String> descriptiveForm,
        String source,
        RuleStatus status,
        boolean partial) {

    /**
     * Creates a campaign.
     *
     * @param edition its name, unique among campaigns; mostly the flow year
     * @param flowYear the calendar year of the flows
     * @param deadline the last day as published, a day of Europe/Rome; empty where it is not known
     * @param extendedTo the last day of the extension (<i>proroga</i>), not before the deadline; empty where there is
     *     none
     * @param respondents the kinds of bodies it asks, in the order of the letter
     * @param collection how answers are collected, in English, such as {@code online questionnaire}
     * @param accessUrl where the documents are
     * @param accessWord the word that opens them
     * @param statisticalForm the attachment that is the statistical questionnaire
     * @param guide the attachment that is the guide to notification
     * @param descriptiveForm the attachment that is the descriptive questionnaire
     * @param source where these facts come from
     * @param status how sure they are; confirmed ones come from an official text
     * @param partial whether the source tells only part of them
     * @throws IllegalArgumentException where there is an extension without or before the deadline, or the address is
     *     neither https nor http
     */
    public Campaign {
        respondents = Collections.unmodifiableSet(new LinkedHashSet<>(respondents));
        if (extendedTo.isPresent() && (deadline.isEmpty() || extendedTo.get().isBefore(deadline.get()))) {
            throw new IllegalArgumentException(
                    "An extension follows a deadline: " + extendedTo.get() + " after " + deadline.orElse(null));
        }
        if (accessUrl.isPresent() && !isOfTheWeb(accessUrl.get())) {
            throw new IllegalArgumentException("An address is https or http: " + accessUrl.get());
        }
    }

    private static boolean isOfTheWeb(URI address) {
        return address.getHost() != null
                && ("https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme()));
    }

    /**
     * The deadline under a policy, with its extension where there is one, and the national holidays.
     *
     * @param policy what becomes of a last day that is a holiday
     * @return the deadline, or empty where the last day of this edition is not known
     */
    public Optional<Deadline> deadline(DeadlinePolicy policy) {
        return deadline.map(
                day -> Deadline.of(day).extendedTo(extendedTo.orElse(null)).withPolicy(policy));
    }

    /**
     * Whether the campaign asks a kind of body.
     *
     * @param kind the kind
     * @return whether it is among the respondents
     */
    public boolean asks(EntityKind kind) {
        return respondents.contains(kind);
    }

    /**
     * The same campaign with another last day, and without extension.
     *
     * @param day the last day, a day of Europe/Rome
     * @return another campaign
     */
    public Campaign withDeadline(LocalDate day) {
        return with(Optional.of(day), Optional.empty());
    }

    /**
     * The same campaign with an extension.
     *
     * @param day the last day of the extension, a day of Europe/Rome
     * @return another campaign
     * @throws IllegalArgumentException where there is no deadline, or the day is before it
     */
    public Campaign extendedTo(LocalDate day) {
        return with(deadline, Optional.of(day));
    }

    private Campaign with(Optional<LocalDate> last, Optional<LocalDate> extension) {
        return new Campaign(
                edition,
                flowYear,
                last,
                extension,
                respondents,
                collection,
                accessUrl,
                accessWord,
                statisticalForm,
                guide,
                descriptiveForm,
                source,
                status,
                partial);
    }

    /**
     * The notice: what is asked, of whom, by when (under both policies where they differ) and where.
     *
     * @param language the language
     * @return the notice, to be written as text or as a page
     */
    public Notice notice(Language language) {
        return new NoticeWriter(this, language, null).notice();
    }

    /**
     * The notice with the last day under one policy alone.
     *
     * @param language the language
     * @param policy what becomes of a last day that is a holiday
     * @return the notice
     */
    public Notice notice(Language language, DeadlinePolicy policy) {
        return new NoticeWriter(this, language, policy).notice();
    }
}
