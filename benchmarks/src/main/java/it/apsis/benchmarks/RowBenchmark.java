package it.apsis.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import it.apsis.codelist.CodeLists;
import it.apsis.export.ReadingOptions;
import it.apsis.export.ReturnSource;
import it.apsis.export.csv.CsvReturnReader;
import it.apsis.export.form.JsonSchemaFormat;
import it.apsis.export.json.JsonReturnFormat;
import it.apsis.finding.ValidationReport;
import it.apsis.reference.ReferenceData;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.ActivityRow;
import it.apsis.statistical.ReturnHead;
import it.apsis.statistical.ReturnReading;
import it.apsis.statistical.ReturnRow;
import it.apsis.statistical.ReturnTail;
import it.apsis.statistical.StatisticalSurvey;
import it.apsis.text.Language;
import it.apsis.validation.SurveyValidator;
import it.apsis.validation.ValidationSession;
import it.apsis.validation.bean.ModelAccessors;
import it.apsis.validation.statistical.StatisticalRules;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What checking one right row costs, beside the validators that applications know. Everybody gets the same rows, in the
 * form that he takes, made before; nobody has anything to say of them, so that nothing but checking is measured.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(RowBenchmark.ROWS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class RowBenchmark {
    /** How many rows the return has: the few hundred that there are, each with a number and a title of its own. */
    static final int ROWS = 10_000;

    private static final int YEAR = 2014;

    /** What {@link TenConstraints} says, of the answers as they stand in JSON. */
    private static final String TEN_KEYWORDS = """
            {
              "$schema": "https://json-schema.org/draft/2020-12/schema",
              "type": "object",
              "required": ["reporting_year", "institution", "description"],
              "properties": {
                "reporting_year": {"pattern": "^20(1[3-9]|[2-9][0-9])$"},
                "title": {"maxLength": 150},
                "channel_code": {"pattern": "^[0-9]{5}$"},
                "aid_type": {"pattern": "^[A-H][0-9]{2}$"},
                "gender_equality": {"enum": ["0", "1", "2"]},
                "commitment": {"pattern": "^[0-9]+(\\\\.[0-9]+)?$"}
              }
            }
            """;

    private final SurveyValidator validator = SurveyValidator.of(StatisticalRules.bundled(), ReferenceData.bundled());
    private final Validator beans = Validation.byProvider(HibernateValidator.class)
            .configure()
            .getterPropertySelectionStrategy(new ModelAccessors())
            .messageInterpolator(
                    new ParameterMessageInterpolator(Set.of(Locale.ITALIAN, Locale.ENGLISH), Locale.ITALIAN, true))
            .buildValidatorFactory()
            .getValidator();

    /** A return of 2014 flows whose right rows are repeated. */
    @Param("")
    public String source = "";

    private final List<ActivityRow> activities = new ArrayList<>();
    private final List<TenConstraints> answers = new ArrayList<>();
    private final List<JsonNode> nodes = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // by prepare
    private ReturnHead head;

    @SuppressWarnings("NullAway.Init")
    private ReturnTail tail;

    @SuppressWarnings("NullAway.Init")
    private JsonSchema exported;

    @SuppressWarnings("NullAway.Init")
    private JsonSchema enumerated;

    private final JsonSchema ten = compiled(TEN_KEYWORDS);

    /**
     * Reads the rows, and asks everybody whether they are right.
     *
     * @throws IOException where they cannot be read
     */
    @Setup(Level.Trial)
    public void prepare() throws IOException {
        Path file = ReturnFile.of(Path.of(source), YEAR, RowKind.CLEAN, ROWS);
        try (ReturnReading reading = open(file)) {
            head = reading.head();
            for (ReturnRow row : reading) {
                activities.add((ActivityRow) row);
            }
            tail = reading.tail();
        }
        activities.forEach(row -> answers.add(TenConstraints.of(row.activity())));
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        new JsonReturnFormat().write(() -> open(file), json);
        new ObjectMapper().readTree(json.toByteArray()).get("activities").forEach(nodes::add);
        ObjectNode schema = schemaOfAnActivity();
        exported = compiled(schema.toString());
        schema.get("$defs").forEach(RowBenchmark::enumerate);
        enumerated = compiled(schema.toString());
        Begun begun = new Begun();
        begun.begin(this);
        long said = rules(begun)
                + hibernateTen()
                + hibernateModel()
                + networkntTen()
                + networkntEnumerated()
                + networkntExported();
        if (nodes.size() != ROWS || said != 0) {
            throw new IllegalStateException("Not " + ROWS + " rows of which nobody has anything to say");
        }
    }

    private static ReturnReading open(Path file) {
        return CsvReturnReader.open(
                ReturnSource.of(file), ReadingOptions.DEFAULT.withFlowYear(YEAR).withFingerprint(false));
    }

    /** That of a return, but for its root. */
    private static ObjectNode schemaOfAnActivity() throws IOException {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        new JsonSchemaFormat().write(StatisticalSurvey.form(YEAR), CodeLists.bundled(), Language.ENGLISH, json);
        ObjectNode whole = (ObjectNode) new ObjectMapper().readTree(json.toByteArray());
        whole.retain("$schema", "$id", "$defs").put("$ref", "#/$defs/document");
        return whole;
    }

    /** Says the codes of a list as whoever wants speed would: without their names, which an engine tries one by one. */
    private static void enumerate(JsonNode definition) {
        if (definition.path("oneOf").path(0).has("const")) {
            ObjectNode list = (ObjectNode) definition;
            ArrayNode codes = list.putArray("enum");
            list.remove("oneOf").forEach(one -> codes.add(one.get("const")));
        }
    }

    private static JsonSchema compiled(String schema) {
        JsonSchema compiled =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema, InputFormat.JSON);
        compiled.initializeValidators();
        return compiled;
    }

    /** A session for each return: what its start costs is measured by {@link #start}. */
    @State(Scope.Benchmark)
    public static class Begun {
        @SuppressWarnings("NullAway.Init") // by begin
        private ValidationSession session;

        /**
         * Begins.
         *
         * @param benchmark has the return
         */
        @Setup(Level.Invocation)
        public void begin(RowBenchmark benchmark) {
            session = benchmark.start();
        }
    }

    /**
     * All our rules, those across rows and their last word included.
     *
     * @param begun its session
     * @return the number of findings
     */
    @Benchmark
    public long rules(Begun begun) {
        for (ActivityRow row : activities) {
            begun.session.accept(row);
        }
        ValidationReport report = begun.session.finish(tail);
        return (long) report.findings().size() + report.faults().size();
    }

    /**
     * What the rules cost before the first row of a return, with a validator that has seen others of its year.
     *
     * @return the session
     */
    @Benchmark
    @OperationsPerInvocation(1)
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    public ValidationSession start() {
        return validator.begin(head);
    }

    /**
     * The same for the first return of a year.
     *
     * @return the session
     */
    @Benchmark
    @OperationsPerInvocation(1)
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    public ValidationSession startOfAYear() {
        return SurveyValidator.of(validator.rules(), validator.reference()).begin(head);
    }

    /**
     * Hibernate Validator with ten constraints of the standard on eight answers.
     *
     * @return the number of violations
     */
    @Benchmark
    public long hibernateTen() {
        long violations = 0;
        for (TenConstraints one : answers) {
            violations += beans.validate(one).size();
        }
        return violations;
    }

    /**
     * Hibernate Validator with all constraints of our model, which are about single answers.
     *
     * @return the number of violations
     */
    @Benchmark
    public long hibernateModel() {
        long violations = 0;
        for (ActivityRow row : activities) {
            violations += beans.<ActivityRecord>validate(row.activity()).size();
        }
        return violations;
    }

    /**
     * A validator of JSON Schema with ten keywords on eight answers.
     *
     * @return the number of messages
     */
    @Benchmark
    public long networkntTen() {
        return messages(ten);
    }

    /**
     * A validator of JSON Schema with the schema of the year, whose codes are an enumeration.
     *
     * @return the number of messages
     */
    @Benchmark
    public long networkntEnumerated() {
        return messages(enumerated);
    }

    /**
     * A validator of JSON Schema with the schema of the year as we export it.
     *
     * @return the number of messages
     */
    @Benchmark
    public long networkntExported() {
        return messages(exported);
    }

    private long messages(JsonSchema schema) {
        long messages = 0;
        for (JsonNode one : nodes) {
            messages += schema.validate(one).size();
        }
        return messages;
    }
}
