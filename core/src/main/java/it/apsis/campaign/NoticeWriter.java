package it.apsis.campaign;

import it.apsis.deadline.DayText;
import it.apsis.deadline.DeadlinePolicy;
import it.apsis.deadline.ItalianHolidays;
import it.apsis.entity.EntityKind;
import it.apsis.finding.RuleStatus;
import it.apsis.text.Language;
import it.apsis.text.Words;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts the facts of a campaign into words. */
final class NoticeWriter {
    static final Words WORDS =
            Words.of(language -> NoticeWriter.class.getResourceAsStream("notice_" + language.tag() + ".properties"));

    private final Campaign campaign;
    private final Language language;
    private final @Nullable DeadlinePolicy policy;

    /** Without a policy, the notice tells the last day under both, where they differ. */
    NoticeWriter(Campaign campaign, Language language, @Nullable DeadlinePolicy policy) {
        this.campaign = campaign;
        this.language = language;
        this.policy = policy;
    }

    Notice notice() {
        List<Notice.Section> sections = new ArrayList<>();
        sections.add(section("asked", List.of(line("asked.flows"), line("asked.refugees"), line("asked.nil"))));
        sections.add(section("whom", List.of(line("whom.respondents"))));
        sections.add(section("when", when()));
        sections.add(section("where", where()));
        List<Notice.Line> attached = attached();
        if (!attached.isEmpty()) {
            sections.add(section("attached", attached));
        }
        if (campaign.accessUrl().isPresent()) {
            sections.add(section("keep", List.of(line("keep.text"))));
        }
        return new Notice(language, text("title", facts()), sections, text("source", facts()));
    }

    private List<Notice.Line> when() {
        List<Notice.Line> when = new ArrayList<>();
        campaign.deadline()
                .ifPresentOrElse(day -> when.addAll(days("when.day", day)), () -> when.add(line("when.unknown")));
        campaign.extendedTo().ifPresent(day -> when.addAll(days("when.extended", day)));
        when.add(line("when.late"));
        return when;
    }

    /** One line where both policies give the same day, one for each where they differ. */
    private List<Notice.Line> days(String key, LocalDate published) {
        LocalDate rolled = DeadlinePolicy.ROLL_FORWARD.effectiveDay(published, ItalianHolidays.national());
        if (rolled.equals(published) || policy == DeadlinePolicy.LITERAL) {
            return List.of(day(key, published));
        }
        return policy == DeadlinePolicy.ROLL_FORWARD
                ? List.of(day(key + ".rolled", rolled))
                : List.of(day(key + ".literal", published), day(key + ".rolled", rolled));
    }

    private Notice.Line day(String key, LocalDate day) {
        return plain(text(key, Map.of("day", DayText.of(day, language))));
    }

    private List<Notice.Line> where() {
        List<Notice.Line> where = new ArrayList<>();
        if (campaign.collection().isEmpty() && campaign.accessUrl().isEmpty()) {
            where.add(line("where.unknown"));
        }
        campaign.collection()
                .ifPresent(way -> where.add(plain(text("where.collection", Map.of("collection", words(way))))));
        Optional<URI> address = campaign.accessUrl();
        address.ifPresent(link -> where.add(new Notice.Line(text("where.link", Map.of()), address)));
        campaign.accessWord().ifPresent(word -> where.add(plain(text("where.word", Map.of("word", word)))));
        where.add(line("where.format"));
        return where;
    }

    /** The words for a way to collect that is known, or what an application calls its own. */
    private String words(String collection) {
        String key = "collection." + collection.replaceAll("[^A-Za-z]+", "_");
        return WORDS.keys(language).contains(key) ? text(key, Map.of()) : collection;
    }

    private List<Notice.Line> attached() {
        List<Notice.Line> attached = new ArrayList<>();
        campaign.statisticalForm().ifPresent(one -> attached.add(document("attached.statistical", one)));
        campaign.guide().ifPresent(one -> attached.add(document("attached.guide", one)));
        campaign.descriptiveForm().ifPresent(one -> attached.add(document("attached.descriptive", one)));
        return attached;
    }

    private Notice.Line document(String key, String document) {
        return plain(text(key, Map.of("document", document)));
    }

    private Notice.Section section(String key, List<Notice.Line> lines) {
        return new Notice.Section(text(key + ".heading", Map.of()), lines);
    }

    private Notice.Line line(String key) {
        return plain(text(key, facts()));
    }

    private static Notice.Line plain(String text) {
        return new Notice.Line(text, Optional.empty());
    }

    private Map<String, String> facts() {
        return Map.of(
                "year", Integer.toString(campaign.flowYear()),
                "respondents",
                        campaign.respondents().stream()
                                .map(EntityKind::labels)
                                .map(label -> label.in(language))
                                .collect(Collectors.joining(", ")),
                "source", campaign.source(),
                "status", campaign.status() == RuleStatus.INFERRED ? text("status.INFERRED", Map.of()) : "");
    }

    private String text(String key, Map<String, String> values) {
        return WORDS.render(key, language, values);
    }
}
