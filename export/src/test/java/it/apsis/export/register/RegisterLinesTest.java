package it.apsis.export.register;

import static it.apsis.export.register.Samples.builder;
import static it.apsis.export.register.Samples.submission;
import static org.assertj.core.api.Assertions.assertThat;

import it.apsis.deadline.Timing;
import it.apsis.entity.EntityId;
import it.apsis.register.Choice;
import it.apsis.register.Content;
import it.apsis.register.RegisterEntry;
import it.apsis.register.SubmissionRegister;
import it.apsis.register.Verdict;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterLinesTest {
    private static final SubmissionRegister REGISTER = SubmissionRegister.of(List.of(
            submission(1),
            submission(2),
            builder("udcas", 3)
                    .verdict(Verdict.UNCHECKED)
                    .content(Content.NIL)
                    .named("UDCAS")
                    .build(),
            builder("", 4)
                    .entity(new EntityId(EntityId.Scheme.TEXT, "123456 \u0000 🙂 </script>"))
                    .sha256(null)
                    .received(null)
                    .timing(Timing.NOT_RECEIVED)
                    .content(Content.UNUSABLE)
                    .reason("no time of receipt")
                    .build(),
            new Choice(2020, submission(1).id(), "Operatrice", Samples.FEBRUARY, "perché sì")));

    private static byte[] bytes(SubmissionRegister register) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RegisterLines.write(register, out);
        return out.toByteArray();
    }

    private static RegisterReading read(byte[] bytes) throws IOException {
        return RegisterLines.read(new ByteArrayInputStream(bytes));
    }

    private static RegisterReading read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        RegisterReading reading = read(bytes(REGISTER));
        assertThat(reading.isWhole()).isTrue();
        assertThat(reading.register()).isEqualTo(REGISTER);
        assertThat(bytes(reading.register())).isEqualTo(bytes(REGISTER));
    }

    @Test
    void anEntryIsALineThatPeopleCanRead() throws IOException {
        assertThat(new String(bytes(SubmissionRegister.of(List.of(submission(1)))), StandardCharsets.UTF_8))
                .isEqualTo("{\"type\":\"submission\",\"id\":\"" + submission(1).id()
                        + "\",\"flowYear\":2020,\"scheme\":\"COMUNE\",\"entity\":\"001272\",\"named\":\"001272\","
                        + "\"file\":\"Comune di Agliè, \\\"1\\\"\\n.csv\",\"sha256\":\"ab1\","
                        + "\"received\":\"2021-02-01T10:00:01Z\",\"order\":1,\"timing\":\"ON_TIME\","
                        + "\"inclusion\":\"ENSURED\",\"content\":\"activities\",\"activities\":1,\"errors\":1,"
                        + "\"warnings\":2,\"infos\":3,\"version\":\"0.1\",\"ruleSet\":\"rules\","
                        + "\"codeLists\":\"lists\",\"profile\":\"mild\",\"reason\":null}\n");
    }

    @Test
    void whereverTheLastLineBreaksOffEverythingBeforeItIsKept() throws IOException {
        byte[] whole = bytes(REGISTER);
        int last = lastLine(whole);
        List<RegisterEntry> before =
                REGISTER.entries().subList(0, REGISTER.entries().size() - 1);
        for (int end = last + 1; end < whole.length - 1; end++) {
            RegisterReading reading = read(Arrays.copyOf(whole, end));
            assertThat(reading.register().entries()).isEqualTo(before);
            assertThat(reading.problems()).singleElement().satisfies(problem -> {
                assertThat(problem.kind()).isEqualTo(RegisterProblem.Kind.HALF_WRITTEN);
                assertThat(problem.line()).isEqualTo(5);
                assertThat(problem.reason()).isNotBlank();
            });
        }
        assertThat(read(Arrays.copyOf(whole, last)).isWhole()).isTrue();
        // Only the line feed is missing: the entry is whole.
        assertThat(read(Arrays.copyOf(whole, whole.length - 1)).register()).isEqualTo(REGISTER);
    }

    private static int lastLine(byte[] bytes) {
        int place = bytes.length - 1;
        while (bytes[place - 1] != '\n') {
            place--;
        }
        return place;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "x",
                "{",
                "{}",
                "null",
                "{} {}",
                "{\"type\":\"other\"}",
                "{\"type\":\"choice\"}",
                "{\"type\":\"choice\",\"type\":\"choice\"}",
                "{\"type\":\"choice\",\"flowYear\":\"x\"}",
                "{\"type\":\"choice\",\"flowYear\":2020,\"submission\":\"s\",\"operator\":\"o\",\"at\":\"yesterday\",\"reason\":\"r\"}",
                "{\"type\":\"choice\",\"flowYear\":2020,\"submission\":\"s\",\"operator\":\"\",\"at\":\"2021-01-01T00:00:00Z\",\"reason\":\"r\"}",
                "{\"type\":\"submission\",\"id\":\"1\",\"flowYear\":2020,\"scheme\":\"COMUNE\",\"entity\":\"1\"}",
                "\u0000\u0000\u0000"
            })
    void aLineThatIsNoEntryIsReportedAndTheOthersAreRead(String line) throws IOException {
        String good = new String(bytes(SubmissionRegister.of(List.of(submission(1)))), StandardCharsets.UTF_8);
        RegisterReading reading = read(line + "\n\n" + good);
        assertThat(reading.register().entries()).containsExactly(submission(1));
        assertThat(reading.problems())
                .extracting(RegisterProblem::line, RegisterProblem::kind)
                .containsExactly(org.assertj.core.api.Assertions.tuple(1L, RegisterProblem.Kind.UNREADABLE));
    }

    @Test
    void fieldsThatALaterReleaseAddsDoNotDisturb() throws IOException {
        String good = new String(bytes(SubmissionRegister.of(List.of(submission(1)))), StandardCharsets.UTF_8);
        String later = good.replace("{\"type\"", "{\"new\":{\"a\":[1,2]},\"more\":[true],\"type\"")
                .replace("\n", "\r\n");
        assertThat(read(later).register().entries()).containsExactly(submission(1));
    }

    @Test
    void bytesThatAreNoTextAreReported() throws IOException {
        RegisterReading reading = read(new byte[] {'{', '"', (byte) 0xFF, (byte) 0xC0, '"', ':', '1', '}', '\n'});
        assertThat(reading.problems()).hasSize(1);
    }

    @Test
    void aLineWithoutEndDoesNotFillTheMemory() throws IOException {
        byte[] line = new byte[3 << 20];
        Arrays.fill(line, (byte) ' ');
        line[line.length - 1] = '\n';
        assertThat(read(line).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.reason()).contains("1048576"));
    }

    @Test
    void anEmptyFileIsAnEmptyRegister() throws IOException {
        assertThat(read("").register()).isEqualTo(SubmissionRegister.empty());
        assertThat(read("").isWhole()).isTrue();
    }
}
