package it.apsis.export.register;

import static it.apsis.export.register.Samples.builder;
import static org.assertj.core.api.Assertions.assertThat;

import it.apsis.deadline.Timing;
import it.apsis.entity.BodyRegister;
import it.apsis.entity.EntityKind;
import it.apsis.register.CampaignState;
import it.apsis.register.Content;
import it.apsis.register.Coverage;
import it.apsis.register.SubmissionRegister;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RegisterCsvTest {
    private static final BodyRegister BODIES = BodyRegister.bundled();

    @Test
    void theRegisterIsARowForEachSubmission() throws IOException {
        CampaignState state = SubmissionRegister.of(List.of(
                        builder("001272", 1).file("a.csv").build(),
                        builder("001272", 2).file("again.csv").sha256("ab1").build(),
                        builder("090001", 3)
                                .named("104001")
                                .file("n.json")
                                .content(Content.NIL)
                                .activities(0)
                                .build(),
                        builder("no such", 4)
                                .file("x, y.csv")
                                .sha256(null)
                                .received(null)
                                .timing(Timing.NOT_RECEIVED)
                                .content(Content.UNUSABLE)
                                .reason("the file is \"missing\"")
                                .build()))
                .campaign(2020);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RegisterCsv.write(state, BODIES, out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("""
                file,entity,kind,name,received,timing,inclusion,current,includable,duplicate_of,content,activities,errors,warnings,infos,reason
                a.csv,001272,comune,Torino,2021-02-01T10:00:01Z,ON_TIME,ENSURED,true,true,,activities,1,1,2,3,
                again.csv,001272,comune,Torino,2021-02-01T10:00:02Z,ON_TIME,ENSURED,false,false,a.csv,activities,2,1,2,3,
                n.json,104001,comune,Aggius,2021-02-01T10:00:03Z,ON_TIME,ENSURED,true,true,,nil,0,1,2,3,
                "x, y.csv",no such,,,,NOT_RECEIVED,NONE,false,false,,unusable,4,1,2,3,"the file is ""missing""\"
                """);
    }

    @Test
    void theCoverageIsARowForEachKindAndRegione() throws IOException {
        Coverage coverage = Coverage.of(
                SubmissionRegister.of(List.of(
                                builder("201", 1).build(),
                                builder("unknown", 2).content(Content.NIL).build()))
                        .campaign(2020),
                Set.of(EntityKind.CITTA_METROPOLITANA),
                BODIES);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RegisterCsv.write(coverage, BODIES, out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("kind,region,invited,answered,positive,nil\ncitta-metropolitana,Piemonte,1,1,1,0\n")
                .endsWith("citta-metropolitana,Sardegna,1,0,0,0\nother,,0,1,0,1\n");
    }
}
