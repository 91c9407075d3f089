package it.apsis.export.register;

import java.io.IOException;
import java.nio.file.Path;

/** A process to kill: appends entries to a register, and says each number once its entry is on the disk. */
final class AppendForever {
    private AppendForever() {}

    public static void main(String[] arguments) throws IOException {
        try (RegisterJournal journal = RegisterJournal.open(Path.of(arguments[0]))) {
            for (int number = journal.register().entries().size() + 1; ; number++) {
                journal.append(Samples.submission(number));
                System.out.println(number);
            }
        }
    }
}
