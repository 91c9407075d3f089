package it.apsis.export.register;

import static it.apsis.export.register.Samples.submission;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.apsis.register.SubmissionRegister;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterJournalTest {
    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("register.jsonl");
    }

    private static RegisterReading reading(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return RegisterLines.read(in);
        }
    }

    @Test
    void entriesAreInTheFileAsSoonAsTheyAreAppended() throws IOException {
        try (RegisterJournal journal = RegisterJournal.open(file())) {
            assertThat(journal.found().register()).isEqualTo(SubmissionRegister.empty());
            for (int i = 1; i <= 3; i++) {
                SubmissionRegister now = journal.append(submission(i));
                assertThat(now.entries()).hasSize(i);
                assertThat(Files.readAllLines(file())).hasSize(i);
            }
            assertThat(journal.append(submission(2))).isSameAs(journal.register());
            assertThat(Files.readAllLines(file())).hasSize(3);
        }
    }

    @Test
    void aJournalGoesOnWhereItStopped() throws IOException {
        try (RegisterJournal journal = RegisterJournal.open(file())) {
            journal.append(submission(1));
        }
        try (RegisterJournal journal = RegisterJournal.open(file())) {
            assertThat(journal.register().entries()).containsExactly(submission(1));
            journal.merge(SubmissionRegister.of(List.of(submission(1), submission(2), submission(3))));
        }
        assertThat(reading(file()).register().entries()).containsExactly(submission(1), submission(2), submission(3));
        assertThat(Files.readAllLines(file())).hasSize(3);
    }

    @Test
    void halfALineStaysAndTheNextEntryBeginsItsOwn() throws IOException {
        try (RegisterJournal journal = RegisterJournal.open(file())) {
            journal.append(submission(1));
        }
        Files.writeString(file(), "{\"type\":\"submission\",\"id", StandardOpenOption.APPEND);
        byte[] before = Files.readAllBytes(file());

        try (RegisterJournal journal = RegisterJournal.open(file())) {
            assertThat(journal.found().problems())
                    .containsExactly(new RegisterProblem(
                            2,
                            RegisterProblem.Kind.HALF_WRITTEN,
                            journal.found().problems().get(0).reason()));
            journal.append(submission(2));
        }

        assertThat(Files.readAllBytes(file())).startsWith(before);
        RegisterReading after = reading(file());
        assertThat(after.register().entries()).containsExactly(submission(1), submission(2));
        assertThat(after.problems()).extracting(RegisterProblem::line).containsExactly(2L);
        assertThat(after.problems()).extracting(RegisterProblem::kind).containsExactly(RegisterProblem.Kind.UNREADABLE);
    }

    @Test
    void aWholeLastLineWithoutLineFeedIsKept() throws IOException {
        try (RegisterJournal journal = RegisterJournal.open(file())) {
            journal.append(submission(1));
        }
        Files.writeString(file(), Files.readString(file()).stripTrailing());
        try (RegisterJournal journal = RegisterJournal.open(file())) {
            assertThat(journal.found().isWhole()).isTrue();
            journal.append(submission(2));
        }
        assertThat(reading(file()).register().entries()).containsExactly(submission(1), submission(2));
    }

    @Test
    void oneJournalAtATime() throws IOException {
        try (RegisterJournal journal = RegisterJournal.open(file())) {
            assertThatThrownBy(() -> RegisterJournal.open(file()))
                    .isInstanceOf(FileSystemException.class)
                    .hasMessageContaining("register.jsonl");
            journal.append(submission(1));
        }
    }

    @Test
    void aJournalInNoFolderIsNotOpened() {
        assertThatThrownBy(() -> RegisterJournal.open(folder.resolve("none/register.jsonl")))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void aClosedJournalTakesNothing() throws IOException {
        RegisterJournal journal = RegisterJournal.open(file());
        journal.close();
        journal.close();
        assertThatThrownBy(() -> journal.append(submission(1))).isInstanceOf(ClosedChannelException.class);
        assertThat(journal.register()).isEqualTo(SubmissionRegister.empty());
    }
}
