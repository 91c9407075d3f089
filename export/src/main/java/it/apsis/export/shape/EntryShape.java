package it.apsis.export.shape;

import it.apsis.deadline.Inclusion;
import it.apsis.deadline.Timing;
import it.apsis.entity.EntityId;
import it.apsis.export.jackson.JsonForm;
import it.apsis.export.jackson.JsonMember;
import it.apsis.export.jackson.JsonType;
import it.apsis.export.jackson.JsonTypes;
import it.apsis.export.jackson.JsonVariants;
import it.apsis.finding.Provenance;
import it.apsis.register.Choice;
import it.apsis.register.Content;
import it.apsis.register.RegisterEntry;
import it.apsis.register.Submission;
import it.apsis.register.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An entry of a register: a submission, or an operator's choice. */
public final class EntryShape {
    private static final String SUBMISSION = "submission";
    private static final String CHOICE = "choice";

    private static final JsonMember<RegisterEntry, Long> FLOW_YEAR =
            JsonMember.of("flowYear", JsonTypes.WHOLE, entry -> (long) entry.flowYear());

    private static final JsonMember<RegisterEntry, String> ID = of("id", JsonTypes.TEXT, Submission::id);
    private static final JsonMember<RegisterEntry, EntityId.Scheme> SCHEME = of(
            "scheme", constants(EntityId.Scheme.values()), one -> one.entity().scheme());
    private static final JsonMember<RegisterEntry, String> ENTITY =
            of("entity", JsonTypes.TEXT, one -> one.entity().code());
    private static final JsonMember<RegisterEntry, String> NAMED = of("named", JsonTypes.TEXT, Submission::named);
    private static final JsonMember<RegisterEntry, String> FILE = of("file", JsonTypes.TEXT, Submission::file);
    private static final JsonMember<RegisterEntry, String> SHA256 =
            orNull("sha256", JsonTypes.TEXT, Submission::sha256);
    private static final JsonMember<RegisterEntry, Instant> RECEIVED =
            orNull("received", JsonTypes.INSTANT, Submission::received);
    private static final JsonMember<RegisterEntry, Long> ORDER =
            of("order", JsonTypes.WHOLE, one -> (long) one.order());
    private static final JsonMember<RegisterEntry, Timing> TIMING =
            of("timing", constants(Timing.values()), Submission::timing);
    private static final JsonMember<RegisterEntry, Inclusion> INCLUSION = of(
                    "inclusion", constants(Inclusion.values()), Submission::inclusion)
            .derived();
    private static final JsonMember<RegisterEntry, Content> CONTENT =
            of("content", JsonTypes.words(List.of(Content.values()), Content::key), Submission::content);
    private static final JsonMember<RegisterEntry, Long> ACTIVITIES =
            of("activities", JsonTypes.WHOLE, Submission::activities);
    private static final JsonMember<RegisterEntry, Long> ERRORS = count("errors", Verdict::errors);
    private static final JsonMember<RegisterEntry, Long> WARNINGS = count("warnings", Verdict::warnings);
    private static final JsonMember<RegisterEntry, Long> INFOS = count("infos", Verdict::infos);
    private static final JsonMember<RegisterEntry, String> VERSION = checked("version", Provenance::version);
    private static final JsonMember<RegisterEntry, String> RULE_SET = checked("ruleSet", Provenance::ruleSet);
    private static final JsonMember<RegisterEntry, String> CODE_LISTS = checked("codeLists", Provenance::codeLists);
    private static final JsonMember<RegisterEntry, String> PROFILE = checked("profile", Provenance::profile);
    private static final JsonMember<RegisterEntry, String> REASON =
            orNull("reason", JsonTypes.TEXT, Submission::reason);

    private static final JsonMember<RegisterEntry, String> CHOSEN =
            chosen("submission", JsonTypes.TEXT, Choice::submission);
    private static final JsonMember<RegisterEntry, String> OPERATOR =
            chosen("operator", JsonTypes.TEXT, Choice::operator);
    private static final JsonMember<RegisterEntry, Instant> AT = chosen("at", JsonTypes.INSTANT, Choice::at);
    private static final JsonMember<RegisterEntry, String> WHY = chosen("reason", JsonTypes.TEXT, Choice::reason);

    /** The forms, told apart by {@code type}. */
    public static final JsonVariants<RegisterEntry> FORMS = JsonVariants.of(
            "register",
            "type",
            entry -> entry instanceof Choice ? CHOICE : SUBMISSION,
            List.of(
                    JsonForm.of(
                            SUBMISSION,
                            List.of(
                                    ID,
                                    FLOW_YEAR,
                                    SCHEME,
                                    ENTITY,
                                    NAMED,
                                    FILE,
                                    SHA256,
                                    RECEIVED,
                                    ORDER,
                                    TIMING,
                                    INCLUSION,
                                    CONTENT,
                                    ACTIVITIES,
                                    ERRORS,
                                    WARNINGS,
                                    INFOS,
                                    VERSION,
                                    RULE_SET,
                                    CODE_LISTS,
                                    PROFILE,
                                    REASON),
                            EntryShape::submission),
                    JsonForm.of(CHOICE, List.of(FLOW_YEAR, CHOSEN, OPERATOR, AT, WHY), EntryShape::choice)));

    private EntryShape() {}

    private static <V> JsonType<V> constants(V[] values) {
        return JsonTypes.words(List.of(values), value -> ((Enum<?>) value).name());
    }

    private static <V> JsonMember<RegisterEntry, V> of(String name, JsonType<V> type, Function<Submission, V> getter) {
        return JsonMember.of(name, type, entry -> getter.apply((Submission) entry));
    }

    private static <V> JsonMember<RegisterEntry, V> orNull(
            String name, JsonType<V> type, Function<Submission, @Nullable V> getter) {
        return JsonMember.orNull(name, type, entry -> getter.apply((Submission) entry));
    }

    private static JsonMember<RegisterEntry, Long> count(String name, Function<Verdict, Long> count) {
        return of(name, JsonTypes.WHOLE, submission -> count.apply(submission.verdict()));
    }

    private static JsonMember<RegisterEntry, String> checked(String name, Function<Provenance, @Nullable String> fact) {
        return orNull(name, JsonTypes.TEXT, submission -> {
                    Provenance provenance = submission.verdict().provenance();
                    return provenance == null ? null : fact.apply(provenance);
                })
                .where(entry -> ((Submission) entry).verdict().provenance() != null);
    }

    private static <V> JsonMember<RegisterEntry, V> chosen(String name, JsonType<V> type, Function<Choice, V> getter) {
        return JsonMember.of(name, type, entry -> getter.apply((Choice) entry));
    }

    private static Choice choice(JsonForm.Values values) {
        return new Choice(
                Math.toIntExact(values.need(FLOW_YEAR)),
                values.need(CHOSEN),
                values.need(OPERATOR),
                values.need(AT),
                values.need(WHY));
    }

    private static Submission submission(JsonForm.Values values) {
        return Submission.builder()
                .id(values.need(ID))
                .flowYear(Math.toIntExact(values.need(FLOW_YEAR)))
                .entity(new EntityId(values.need(SCHEME), values.need(ENTITY)))
                .named(values.need(NAMED))
                .file(values.need(FILE))
                .sha256(values.get(SHA256))
                .received(values.get(RECEIVED))
                .order(Math.toIntExact(values.need(ORDER)))
                .timing(values.need(TIMING))
                .content(values.need(CONTENT))
                .activities(values.need(ACTIVITIES))
                .verdict(verdict(values))
                .reason(values.get(REASON))
                .build();
    }

    private static Verdict verdict(JsonForm.Values values) {
        String version = values.get(VERSION);
        return new Verdict(
                values.need(ERRORS),
                values.need(WARNINGS),
                values.need(INFOS),
                version == null
                        ? null
                        : new Provenance(version, values.need(RULE_SET), values.need(CODE_LISTS), values.get(PROFILE)));
    }
}
