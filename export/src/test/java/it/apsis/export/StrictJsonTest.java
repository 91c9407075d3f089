package it.apsis.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.apsis.campaign.Campaign;
import it.apsis.campaign.Campaigns;
import it.apsis.deadline.DeadlinePolicy;
import it.apsis.descriptive.DescriptiveSurvey;
import it.apsis.export.campaign.CampaignExport;
import it.apsis.export.campaign.CampaignReader;
import it.apsis.export.descriptive.DescriptiveJson;
import it.apsis.export.json.JsonReturnReader;
import it.apsis.export.practice.PracticeJson;
import it.apsis.export.register.RegisterLines;
import it.apsis.export.register.RegisterReading;
import it.apsis.export.report.JsonReportReader;
import it.apsis.export.report.ReportFormats;
import it.apsis.finding.MessageRenderer;
import it.apsis.finding.Provenance;
import it.apsis.finding.RuleCatalogue;
import it.apsis.finding.SourceDescription;
import it.apsis.finding.ValidationReport;
import it.apsis.statistical.ReturnReading;
import it.apsis.statistical.UnusableReturnException;
import it.apsis.text.Bilingual;
import it.apsis.text.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** All documents are read by one discipline: nothing twice, nothing behind the end, unknown members by choice. */
class StrictJsonTest {
    /** A kind of document: a sound one, and how it is read. */
    enum Kind {
        RETURN("{\"edition\": \"2020\", \"activities\": [{\"recipient\": \"998\"}]}") {
            @Override
            void read(byte[] bytes, UnknownMembers unknown) {
                try (ReturnReading reading =
                        JsonReturnReader.open(ReturnSource.of("return.json", bytes), ReadingOptions.DEFAULT, unknown)) {
                    reading.forEach(row -> {});
                }
            }
        },
        NIL_RETURN("{\"nilReturn\": {\"entity\": \"048017\", \"year\": 2020}}") {
            @Override
            void read(byte[] bytes, UnknownMembers unknown) {
                RETURN.read(bytes, unknown);
            }
        },
        DESCRIPTIVE("{\"entity_code\": \"048017\"}") {
            @Override
            void read(byte[] bytes, UnknownMembers unknown) {
                DescriptiveJson.read(DescriptiveSurvey.form(2020), bytes, null, unknown);
            }
        },
        PRACTICE("{\"id\": \"PSS-2020-0001\", \"components\": [{\"name\": \"a\"}]}") {
            @Override
            void read(byte[] bytes, UnknownMembers unknown) {
                PracticeJson.read(bytes, null, unknown);
            }
        },
        CAMPAIGN(campaign()) {
            @Override
            void read(byte[] bytes, UnknownMembers unknown) {
                CampaignReader.read(bytes, unknown);
            }
        },
        REGISTER("{\"type\": \"choice\", \"flowYear\": 2020, \"submission\": \"s\", \"operator\": \"o\","
                + " \"at\": \"2021-01-01T00:00:00Z\", \"reason\": \"r\"}") {
            @Override
            void read(byte[] bytes, UnknownMembers unknown) {
                try {
                    RegisterReading reading = RegisterLines.read(new ByteArrayInputStream(bytes), unknown);
                    if (!reading.isWhole()) {
                        throw new UnusableReturnException(
                                Bilingual.same(reading.problems().get(0).reason()));
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        },
        REPORT(report()) {
            @Override
            void read(byte[] bytes, UnknownMembers unknown) {
                JsonReportReader.read(bytes, Language.ENGLISH, unknown);
            }
        };

        private final String sound;

        Kind(String sound) {
            this.sound = sound;
        }

        abstract void read(byte[] bytes, UnknownMembers unknown);

        void read(String json, UnknownMembers unknown) {
            read(json.getBytes(StandardCharsets.UTF_8), unknown);
        }
    }

    private interface Writing {
        void write(ByteArrayOutputStream out) throws IOException;
    }

    private static String text(Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writing.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String campaign() {
        Campaign campaign = Campaigns.bundled().find(2020).orElseThrow();
        return text(
                out -> CampaignExport.json(campaign, DeadlinePolicy.LITERAL, campaign.notice(Language.ENGLISH), out));
    }

    private static String report() {
        return text(out -> ReportFormats.json()
                .write(
                        new ValidationReport(
                                new Provenance("1", "r", "c", null),
                                "2020",
                                new SourceDescription(null, null, null, 0, 0, null),
                                null,
                                Map.of(it.apsis.finding.Severity.ERROR, 2L),
                                Map.of("x", 2L),
                                true,
                                List.of(),
                                List.of(),
                                MessageRenderer.of(RuleCatalogue.EMPTY, key -> null)),
                        Language.ENGLISH,
                        out));
    }

    /** A register tells of its lines in English. */
    private static Consumer<Throwable> refused(Kind kind) {
        return kind == Kind.REGISTER
                ? e -> assertThat(e)
                        .isInstanceOf(UnusableReturnException.class)
                        .message()
                        .isNotBlank()
                        .doesNotContain("\n")
                : Reasons.IN_BOTH_LANGUAGES;
    }

    @ParameterizedTest
    @EnumSource
    void aSoundDocumentIsRead(Kind kind) {
        for (UnknownMembers unknown : UnknownMembers.values()) {
            kind.read(kind.sound, unknown);
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingStandsTwice(Kind kind) {
        String member = kind.sound.strip().substring(1, kind.sound.indexOf(':'));
        String twice = "{" + member + ": null," + kind.sound.strip().substring(1);
        assertThatThrownBy(() -> kind.read(twice, UnknownMembers.KEPT))
                .satisfies(refused(kind))
                .hasMessageContaining("twice");
        // Deep within what nobody reads, too, where the whole document is in memory.
        if (kind != Kind.RETURN && kind != Kind.NIL_RETURN) {
            String within =
                    "{\"zz\": {\"a\": 1, \"a\": 2}," + kind.sound.strip().substring(1);
            assertThatThrownBy(() -> kind.read(within, UnknownMembers.KEPT)).satisfies(refused(kind));
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingFollowsTheEnd(Kind kind) {
        for (String rest : List.of("{}", "x", "]", "1")) {
            assertThatThrownBy(() -> kind.read(kind.sound.strip() + " " + rest, UnknownMembers.KEPT))
                    .satisfies(refused(kind));
        }
    }

    @ParameterizedTest
    @EnumSource
    void unknownMembersAreKeptOrRefusedByChoice(Kind kind) {
        String more = "{\"member_of_others\": [{}, 1]," + kind.sound.strip().substring(1);
        kind.read(more, UnknownMembers.KEPT);
        assertThatThrownBy(() -> kind.read(more, UnknownMembers.REFUSED))
                .satisfies(refused(kind))
                .hasMessageContaining("member_of_others");
    }

    @ParameterizedTest
    @EnumSource
    void anythingElseIsRefusedInOneLine(Kind kind) {
        for (String other : List.of("", "[", "{", "null", "1", "\"x\"", "{\"a\"", "\u0000", "{\"findings\": 1}[")) {
            if (kind == Kind.REGISTER && other.isEmpty()) {
                continue;
            }
            assertThatThrownBy(() -> kind.read(other, UnknownMembers.KEPT))
                    .as(other)
                    .satisfies(refused(kind));
        }
    }

    @Test
    void unknownMembersWithinAreRefusedToo() {
        Stream.of(
                        Map.entry(Kind.RETURN, Kind.RETURN.sound.replace("\"recipient\"", "\"recipients\"")),
                        Map.entry(Kind.NIL_RETURN, Kind.NIL_RETURN.sound.replace("\"year\"", "\"jahr\": 1, \"year\"")),
                        Map.entry(Kind.PRACTICE, Kind.PRACTICE.sound.replace("\"name\"", "\"nome\"")),
                        Map.entry(Kind.REPORT, Kind.REPORT.sound.replace("\"sheet\"", "\"foglio\": 1, \"sheet\"")))
                .forEach(one -> {
                    one.getKey().read(one.getValue(), UnknownMembers.KEPT);
                    assertThatThrownBy(() -> one.getKey().read(one.getValue(), UnknownMembers.REFUSED))
                            .satisfies(Reasons.IN_BOTH_LANGUAGES);
                });
    }

    @Test
    void aMemberMissesOrIsOfAnotherType() {
        for (String member : List.of("tool", "counts", "findings", "truncated")) {
            assertThatThrownBy(() -> Kind.REPORT.read(
                            Kind.REPORT.sound.replace("\"" + member + "\"", "\"x" + member + "\""),
                            UnknownMembers.KEPT))
                    .hasMessageContaining(member);
        }
        String campaign = Kind.CAMPAIGN.sound;
        for (String wrong : List.of(
                campaign.replace("\"confirmed\"", "\"certain\""),
                campaign.replace("\"partial\": false", "\"partial\": \"no\""),
                campaign.replaceFirst("\"deadline\": \"2021", "\"deadline\": \"the year 2021"),
                campaign.replace("\"flowYear\": 2020", "\"flowYear\": 20201231239999"),
                campaign.replace("\"flowYear\": 2020", "\"flowYear\": 2020.5"),
                campaign.replace("\"comuni\"", "\"villages\""),
                campaign.replaceFirst("\"respondents\": \\[", "\"respondents\": [null,"))) {
            assertThat(wrong).isNotEqualTo(campaign);
            assertThatThrownBy(() -> Kind.CAMPAIGN.read(wrong, UnknownMembers.KEPT))
                    .satisfies(Reasons.IN_BOTH_LANGUAGES);
        }
    }
}
