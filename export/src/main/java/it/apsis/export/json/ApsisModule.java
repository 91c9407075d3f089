package it.apsis.export.json;

import it.apsis.campaign.Campaign;
import it.apsis.descriptive.DescriptiveQuestionnaire;
import it.apsis.entity.EntityId;
import it.apsis.export.answers.JsonAnswers;
import it.apsis.export.jackson.JsonSource;
import it.apsis.export.jackson.JsonType;
import it.apsis.export.jackson.JsonTypes;
import it.apsis.export.shape.BundledMessages;
import it.apsis.export.shape.CampaignShape;
import it.apsis.export.shape.EntryShape;
import it.apsis.export.shape.FindingShape;
import it.apsis.export.shape.ReportShape;
import it.apsis.finding.Finding;
import it.apsis.finding.MessageRenderer;
import it.apsis.finding.ValidationReport;
import it.apsis.practice.PracticeAnswers;
import it.apsis.practice.PracticeCollection;
import it.apsis.practice.PracticeSheet;
import it.apsis.register.Choice;
import it.apsis.register.RegisterEntry;
import it.apsis.register.Submission;
import it.apsis.register.SubmissionRegister;
import it.apsis.schema.Answer;
import it.apsis.schema.Field;
import it.apsis.schema.Questionnaire;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.NilReturn;
import it.apsis.statistical.StatisticalReturn;
import it.apsis.text.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.Version;
import tools.jackson.databind.DatabindContext;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.module.SimpleModule;

/**
 * The types of the survey for an application's own Jackson mapper: {@code JsonMapper.builder().addModule(new
 * ApsisModule()).build()}. It needs jackson-databind, which this library itself does not.
 *
 * <p>Bound are {@link StatisticalReturn}, {@link ActivityRecord} and its codes and amounts, {@link NilReturn},
 * {@link DescriptiveQuestionnaire}, {@link PracticeSheet}, {@link Campaign}, {@link SubmissionRegister} (a list of entries),
 * {@link RegisterEntry}, {@link ValidationReport}, {@link Finding} and {@link EntityId}, each in the form in which the writers
 * of this library write it and their readers read it. Amounts are exact; a member that stands twice is refused, unknown
 * members are as {@code FAIL_ON_UNKNOWN_PROPERTIES} says: refused, or passed over (descriptive questionnaires keep
 * theirs). Where a document is of another form, reading ends in
 * {@link tools.jackson.databind.exc.MismatchedInputException}; answers that are wrong or cannot be read are held, and
 * judged by rules.
 *
 * <p>What a document does not say is given to the mapper, reader or writer as an attribute. One of another type than it
 * should have ends in {@link IllegalArgumentException}, which Jackson may wrap.
 */
public final class ApsisModule extends SimpleModule {
    /** The attribute with the {@link Language} of messages and suggestions; English where there is none. */
    public static final String LANGUAGE = "it.apsis.language";

    /**
     * The attribute with the {@link MessageRenderer} for single findings and for the other language of reports that are read;
     * where there is none, that of the bundled rules.
     */
    public static final String MESSAGES = "it.apsis.messages";

    /**
     * The attribute with the {@link Questionnaire} that descriptive questionnaires answer; without it they are not
     * read.
     */
    public static final String DESCRIPTIVE_FORM = "it.apsis.descriptive-form";

    /**
     * The attribute that leaves out what tells of a person where it is {@link Boolean#TRUE}: contacts, and the choices of
     * operators. For whatever is published.
     */
    public static final String FOR_PUBLICATION = "it.apsis.for-publication";

    private static final long serialVersionUID = 1L;

    private static final Map<String, Field> SHEET_FIELDS =
            PracticeCollection.fields().stream().collect(Collectors.toUnmodifiableMap(Field::key, Function.identity()));

    /** The module; it has no state. */
    public ApsisModule() {
        super("it.apsis", Version.unknownVersion());
        returns();
        questionnaires();
        reports();
        registers();
        BoundTexts.bind(this);
    }

    private <T> void bind(
            Class<T> type,
            BoundSerializer.Writing<T> writing,
            BiFunction<JsonParser, DeserializationContext, T> reading) {
        addSerializer(type, new BoundSerializer<>(type, writing));
        addDeserializer(type, new BoundDeserializer<>(type, reading));
    }

    private void returns() {
        bind(
                StatisticalReturn.class,
                (document, json, context) -> {
                    StatisticalReturn shown = isForPublication(context) ? withoutContact(document) : document;
                    JsonReturnWriter writer = JsonReturnWriter.within(json);
                    try (var reading = shown.reading()) {
                        writer.begin(reading.head());
                        reading.forEach(writer::accept);
                        writer.finish();
                    }
                },
                BoundReturns::document);
        bind(
                ActivityRecord.class,
                (activity, json, context) -> {
                    json.startObject();
                    JsonReturnWriter.answers(json, activity);
                    json.endObject();
                },
                BoundReturns::activity);
        bind(
                NilReturn.class,
                (nil, json, context) ->
                        JsonReturnWriter.declaration(json, isForPublication(context) ? withoutContact(nil) : nil),
                BoundReturns::nilReturn);
    }

    private static StatisticalReturn withoutContact(StatisticalReturn document) {
        NilReturn nil = document.nilReturn();
        return StatisticalReturn.builder()
                .flowYear(document.flowYear())
                .entity(document.entity())
                .activities(document.activities())
                .nilReturn(nil == null ? null : withoutContact(nil))
                .build();
    }

    private static NilReturn withoutContact(NilReturn nil) {
        return new NilReturn(nil.entity(), nil.year(), null, nil.date());
    }

    private void questionnaires() {
        bind(
                DescriptiveQuestionnaire.class,
                (document, json, context) -> {
                    DescriptiveQuestionnaire shown =
                            isForPublication(context) ? document.withoutPersonalData() : document;
                    json.startObject();
                    JsonAnswers.write(
                            shown.answers(), key -> shown.form().find(key).orElse(null), json);
                    json.endObject();
                },
                (json, context) -> {
                    BoundSource source = new BoundSource(json, context, DescriptiveQuestionnaire.class);
                    Questionnaire form = attribute(context, DESCRIPTIVE_FORM, Questionnaire.class)
                            .orElse(null);
                    if (form == null) {
                        throw MismatchedInputException.from(
                                json,
                                DescriptiveQuestionnaire.class,
                                "Say what it answers: give the reader the attribute DESCRIPTIVE_FORM");
                    }
                    return DescriptiveQuestionnaire.of(
                            form, answers(source, key -> form.find(key).orElse(null)));
                });
        bind(
                PracticeSheet.class,
                (sheet, json, context) -> {
                    Map<String, Answer> answers = new LinkedHashMap<>(PracticeAnswers.of(sheet));
                    answers.keySet().removeIf(key -> isForPublication(context) && isPersonal(key));
                    json.startObject();
                    JsonAnswers.write(answers, SHEET_FIELDS::get, json);
                    json.endObject();
                },
                (json, context) -> PracticeAnswers.read(
                        answers(new BoundSource(json, context, PracticeSheet.class), SHEET_FIELDS::get)));
    }

    private static Map<String, Answer> answers(BoundSource source, Function<String, @Nullable Field> fields) {
        Map<String, Answer> answers = JsonAnswers.answers(source);
        JsonAnswers.unknown(answers, fields).forEach(key -> source.unknown("", key));
        return answers;
    }

    private static boolean isPersonal(String key) {
        Field field = SHEET_FIELDS.get(key);
        return field == null || field.isPersonal();
    }

    private void reports() {
        bind(
                ValidationReport.class,
                (report, json, context) ->
                        ReportShape.form(language(context), report.messages()).write(report, json),
                (json, context) -> read(
                        ReportShape.form(language(context), messages(context)), json, context, ValidationReport.class));
        bind(
                Finding.class,
                (finding, json, context) -> FindingShape.form(language(context))
                        .write(FindingShape.Told.of(finding, messages(context), language(context)), json),
                (json, context) -> read(FindingShape.form(language(context)), json, context, Finding.class)
                        .finding());
        bind(
                Campaign.class,
                (campaign, json, context) ->
                        CampaignShape.FORM.write(new CampaignShape.Shown(campaign, null, null), json),
                (json, context) ->
                        read(CampaignShape.FORM, json, context, Campaign.class).campaign());
    }

    private void registers() {
        bind(RegisterEntry.class, (entry, json, context) -> EntryShape.FORMS.write(entry, json), ApsisModule::entry);
        bind(
                Submission.class,
                (entry, json, context) -> EntryShape.FORMS.write(entry, json),
                (json, context) -> entry(json, context, Submission.class));
        bind(
                Choice.class,
                (entry, json, context) -> EntryShape.FORMS.write(entry, json),
                (json, context) -> entry(json, context, Choice.class));
        JsonType<Iterable<RegisterEntry>> entries = JsonTypes.list(EntryShape.FORMS);
        bind(
                SubmissionRegister.class,
                (register, json, context) -> entries.write(shown(register, context), json),
                (json, context) -> SubmissionRegister.of(
                        (List<RegisterEntry>) read(entries, json, context, SubmissionRegister.class)));
    }

    private static List<RegisterEntry> shown(SubmissionRegister register, DatabindContext context) {
        return isForPublication(context)
                ? register.entries().stream()
                        .filter(Submission.class::isInstance)
                        .toList()
                : register.entries();
    }

    private static RegisterEntry entry(JsonParser json, DeserializationContext context) {
        return read(EntryShape.FORMS, json, context, RegisterEntry.class);
    }

    private static <T extends RegisterEntry> T entry(JsonParser json, DeserializationContext context, Class<T> type) {
        JsonSource source = new BoundSource(json, context, type);
        RegisterEntry entry = EntryShape.FORMS.read(source);
        if (!type.isInstance(entry)) {
            throw MismatchedInputException.from(json, type, "The entry is no " + type.getSimpleName());
        }
        return type.cast(entry);
    }

    private static <V> V read(JsonType<V> form, JsonParser json, DeserializationContext context, Class<?> type) {
        return form.read(new BoundSource(json, context, type));
    }

    private static Language language(DatabindContext context) {
        return attribute(context, LANGUAGE, Language.class).orElse(Language.ENGLISH);
    }

    private static MessageRenderer messages(DatabindContext context) {
        return attribute(context, MESSAGES, MessageRenderer.class).orElseGet(BundledMessages::all);
    }

    private static boolean isForPublication(DatabindContext context) {
        return attribute(context, FOR_PUBLICATION, Boolean.class).orElse(false);
    }

    /** A value of another type must not pass for none: what was to be left out would be published. */
    private static <A> Optional<A> attribute(DatabindContext context, String name, Class<A> type) {
        Object value = context.getAttribute(name);
        if (value != null && !type.isInstance(value)) {
            throw new IllegalArgumentException("The attribute " + name + " is '" + value + "', a "
                    + value.getClass().getSimpleName() + ": give a " + type.getSimpleName());
        }
        return Optional.ofNullable(value).map(type::cast);
    }
}
