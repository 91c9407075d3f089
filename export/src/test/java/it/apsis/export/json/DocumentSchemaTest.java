package it.apsis.export.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import it.apsis.campaign.Campaign;
import it.apsis.campaign.Campaigns;
import it.apsis.deadline.DeadlinePolicy;
import it.apsis.export.campaign.CampaignExport;
import it.apsis.export.form.NodeTools;
import it.apsis.export.register.RegisterLines;
import it.apsis.export.report.ReportFormats;
import it.apsis.finding.EngineFault;
import it.apsis.finding.ValidationReport;
import it.apsis.register.SubmissionRegister;
import it.apsis.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The schemas of campaigns, registers and reports accept what is written and refuse what is broken, whoever judges. */
class DocumentSchemaTest {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new ApsisModule()).build();
    private static final int GENERATED = 60;

    private static final Pattern TITLE = Pattern.compile("\"title\": \"([^\"]*)\"");

    /** Members at the top of a document that only some documents have. */
    private static final Set<String> NOT_IN_ALL = Set.of(
            "policy",
            "effectiveLastDay",
            "effectiveLastInstant",
            "effectiveExtensionLastDay",
            "effectiveExtensionLastInstant",
            "notice",
            "version",
            "ruleSet",
            "codeLists",
            "profile");

    /** Members whose texts are constants, days, instants or amounts. */
    private static final Set<String> NO_ANY_TEXT = Set.of(
            "severity",
            "type",
            "scheme",
            "timing",
            "inclusion",
            "content",
            "policy",
            "status",
            "respondents",
            "language",
            "deadline",
            "effectiveLastDay",
            "effectiveLastInstant",
            "received",
            "at",
            "commitment",
            "disbursement");

    private interface Writing {
        void write(ByteArrayOutputStream out) throws IOException;
    }

    private static String text(Writing writing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writing.write(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String schema(DocumentSchema document, Language language) throws IOException {
        return text(out -> document.write(language, out));
    }

    private static JsonSchema compiled(DocumentSchema document, Language language) throws IOException {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(schema(document, language), InputFormat.JSON);
    }

    private static <T> List<T> generated(Arbitrary<T> arbitrary) {
        List<T> values = new ArrayList<>();
        JqwikSession.run(() -> {
            var generator = arbitrary.generator(GENERATED);
            Random random = new Random(20_20);
            for (int i = 0; i < GENERATED; i++) {
                values.add(generator.next(random).value());
            }
        });
        return values;
    }

    /** Sound documents, as the library writes them. */
    private static List<String> sound(DocumentSchema document) throws IOException {
        List<String> sound = new ArrayList<>();
        ApsisModuleProperties any = new ApsisModuleProperties();
        switch (document) {
            case CAMPAIGN -> {
                for (Campaign campaign : Campaigns.bundled().all()) {
                    for (Language language : Language.values()) {
                        sound.add(text(out -> CampaignExport.json(
                                campaign, DeadlinePolicy.ROLL_FORWARD, campaign.notice(language), out)));
                    }
                }
                generated(any.campaigns()).forEach(campaign -> sound.add(MAPPER.writeValueAsString(campaign)));
            }
            case REGISTER -> {
                for (var entries : generated(any.entries())) {
                    SubmissionRegister register = SubmissionRegister.of(entries);
                    text(out -> RegisterLines.write(register, out)).lines().forEach(sound::add);
                }
            }
            case REPORT -> {
                for (var findings : generated(any.findings())) {
                    ValidationReport report = withFault(ApsisModuleProperties.report(findings));
                    sound.add(text(out -> ReportFormats.json().write(report, Language.ITALIAN, out)));
                }
            }
        }
        return sound;
    }

    private static ValidationReport withFault(ValidationReport report) {
        return new ValidationReport(
                report.provenance(),
                report.edition(),
                report.source(),
                report.totals(),
                report.counts(),
                report.byCode(),
                report.truncated(),
                report.findings(),
                List.of(new EngineFault("own_rule", "a provider", 4, "it broke"), new EngineFault("r", "p", 0, "m")),
                report.messages());
    }

    /** Documents that are wrong in one place each. */
    private static Set<String> broken(DocumentSchema document) throws IOException {
        Set<String> broken = new TreeSet<>();
        Set<Set<String>> kinds = new HashSet<>();
        for (String sound : sound(document)) {
            JsonNode node = MAPPER.readTree(sound);
            // A document of each kind: with and without what only some have, and what is null.
            Set<String> filled = new HashSet<>();
            node.properties().forEach(one -> {
                if (!one.getValue().isNull() && !one.getValue().isEmpty()
                        || one.getValue().isValueNode()) {
                    filled.add(one.getKey() + one.getValue().getNodeType());
                }
            });
            if (kinds.add(filled)) {
                breakIn("", node, true).forEach(one -> broken.add(MAPPER.writeValueAsString(one)));
            }
        }
        return broken;
    }

    private static List<JsonNode> breakIn(String name, JsonNode node, boolean top) {
        List<JsonNode> broken = new ArrayList<>();
        switch (node.getNodeType()) {
            case OBJECT -> {
                broken.add(MAPPER.createArrayNode());
                broken.addAll(breakMembers(name, (ObjectNode) node, top));
            }
            case ARRAY -> {
                broken.add(MAPPER.createObjectNode());
                for (int i = 0; i < node.size(); i++) {
                    for (JsonNode item : breakIn(name, node.get(i), false)) {
                        ArrayNode copy = ((ArrayNode) node).deepCopy();
                        copy.set(i, item);
                        broken.add(copy);
                    }
                }
            }
            case STRING -> {
                broken.add(MAPPER.getNodeFactory().numberNode(1));
                if (NO_ANY_TEXT.contains(name)) {
                    broken.add(MAPPER.getNodeFactory().stringNode("UNKNOWN"));
                }
            }
            case NUMBER -> {
                broken.add(MAPPER.getNodeFactory().stringNode("1"));
                broken.add(MAPPER.getNodeFactory().numberNode(1.5));
                broken.add(MAPPER.getNodeFactory().nullNode());
            }
            case BOOLEAN -> broken.add(MAPPER.getNodeFactory().stringNode("true"));
            default -> broken.add(MAPPER.getNodeFactory().booleanNode(true));
        }
        return broken;
    }

    private static List<JsonNode> breakMembers(String name, ObjectNode node, boolean top) {
        List<JsonNode> broken = new ArrayList<>();
        boolean free = name.equals("attributes") || name.equals("byCode");
        for (var member : node.properties()) {
            String key = member.getKey();
            if (!free && !(top && NOT_IN_ALL.contains(key))) {
                ObjectNode without = node.deepCopy();
                without.remove(key);
                broken.add(without);
            }
            // In an object whose members have names of their own, a name says nothing of the value.
            for (JsonNode value : breakIn(free ? "" : key, member.getValue(), false)) {
                if (!(value.isNull() && (key.equals("row") || key.equals("line")))) {
                    ObjectNode copy = node.deepCopy();
                    copy.set(key, value);
                    broken.add(copy);
                }
            }
        }
        return broken;
    }

    @ParameterizedTest
    @EnumSource
    void networkntAcceptsWhatIsWrittenAndRefusesWhatIsBroken(DocumentSchema document) throws IOException {
        for (Language language : Language.values()) {
            JsonSchema schema = compiled(document, language);
            for (String sound : sound(document)) {
                assertThat(schema.validate(sound, InputFormat.JSON)).as(sound).isEmpty();
            }
            Set<String> broken = broken(document);
            assertThat(broken).hasSizeGreaterThan(100);
            assertThat(broken)
                    .filteredOn(one -> schema.validate(one, InputFormat.JSON).isEmpty())
                    .isEmpty();
        }
    }

    @Test
    void ajvInStrictModeAgrees(@TempDir Path folder) throws Exception {
        List<String> cases = new ArrayList<>();
        List<Boolean> expected = new ArrayList<>();
        for (DocumentSchema document : DocumentSchema.values()) {
            for (Language language : Language.values()) {
                String file = document.key() + "-" + language.tag() + ".json";
                Files.writeString(folder.resolve(file), schema(document, language));
                for (String sound : sound(document)) {
                    cases.add("{\"schema\": \"" + file + "\", \"document\": " + sound + "}");
                    expected.add(true);
                }
                for (String broken : broken(document)) {
                    cases.add("{\"schema\": \"" + file + "\", \"document\": " + broken + "}");
                    expected.add(false);
                }
            }
        }
        Files.writeString(folder.resolve("corpus.json"), "[" + String.join(",\n", cases) + "]");
        List<String> verdicts = NodeTools.run("ajv.cjs", folder);
        assertThat(verdicts).hasSameSizeAs(cases);
        for (int i = 0; i < cases.size(); i++) {
            assertThat(verdicts.get(i)).as(cases.get(i)).startsWith(String.valueOf(expected.get(i)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void membersOfOthersAreAcceptedAsByTheReaders(DocumentSchema document) throws IOException {
        JsonSchema schema = compiled(document, Language.ENGLISH);
        String more = "{\"member_of_others\": [{}, 1],"
                + sound(document).get(0).strip().substring(1);
        assertThat(schema.validate(more, InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void isASchemaAndTheSameEachTime(DocumentSchema document) throws IOException {
        JsonSchema meta = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(URI.create("https://json-schema.org/draft/2020-12/schema"));
        for (Language language : Language.values()) {
            String schema = schema(document, language);
            assertThat(schema(document, language)).isEqualTo(schema);
            assertThat(meta.validate(schema, InputFormat.JSON)).isEmpty();
            assertThat(schema).contains("\"urn:apsis:" + document.key() + ":" + language.tag() + "\"");
        }
    }

    @Test
    void everyTitleIsUsedAndInBothLanguages() throws IOException {
        assertThat(DocumentSchema.WORDS.keys(Language.ITALIAN)).isEqualTo(DocumentSchema.WORDS.keys(Language.ENGLISH));
        for (Language language : Language.values()) {
            StringBuilder schemas = new StringBuilder();
            for (DocumentSchema document : DocumentSchema.values()) {
                schemas.append(schema(document, language));
            }
            Set<String> titles = TITLE.matcher(schemas)
                    .results()
                    .map(title -> title.group(1))
                    .collect(Collectors.toSet());
            assertThat(DocumentSchema.WORDS.keys(language))
                    .extracting(key -> DocumentSchema.WORDS.text(key, language))
                    .isSubsetOf(titles);
        }
    }
}
