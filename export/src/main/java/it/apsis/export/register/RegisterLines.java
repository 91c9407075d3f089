package it.apsis.export.register;

import it.apsis.export.UnknownMembers;
import it.apsis.export.jackson.JsonDocument;
import it.apsis.export.jackson.JsonOutput;
import it.apsis.export.shape.EntryShape;
import it.apsis.register.RegisterEntry;
import it.apsis.register.SubmissionRegister;
import it.apsis.statistical.UnusableReturnException;
import it.apsis.text.Bilingual;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** Registers as JSON Lines. */
public final class RegisterLines {
    /** No entry comes near it; a longer line is not one, and must not fill the memory. */
    private static final int LONGEST = 1 << 20;

    private final List<RegisterEntry> entries = new ArrayList<>();
    private final List<RegisterProblem> problems = new ArrayList<>();
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(512);
    private long number;
    private boolean tooLong;

    private final UnknownMembers unknown;

    private RegisterLines(UnknownMembers unknown) {
        this.unknown = unknown;
    }

    /**
     * Writes a register. The stream is flushed and not closed.
     *
     * @param register the register
     * @param out where to
     * @throws IOException where it cannot be written
     */
    public static void write(SubmissionRegister register, OutputStream out) throws IOException {
        for (RegisterEntry entry : register.entries()) {
            write(entry, out);
        }
        out.flush();
    }

    static void write(RegisterEntry entry, OutputStream out) throws IOException {
        JsonOutput.writeLine(out, json -> EntryShape.FORMS.writeMembers(entry, json));
    }

    /**
     * Reads a register to its end. The stream is not closed. No line makes it fail: what is no entry is a problem, and all
     * other lines are read. Members that a later release has added do not matter.
     *
     * @param in JSON Lines in UTF-8; the last line may lack its line feed
     * @return the register and the problems
     * @throws IOException where the bytes cannot be had
     */
    public static RegisterReading read(InputStream in) throws IOException {
        return read(in, UnknownMembers.KEPT);
    }

    /**
     * Reads a register to its end. The stream is not closed. No line makes it fail: what is no entry is a problem, and all
     * other lines are read.
     *
     * @param in JSON Lines in UTF-8; the last line may lack its line feed
     * @param unknown what becomes of members that an entry does not have; a line that is refused is a problem
     * @return the register and the problems
     * @throws IOException where the bytes cannot be had
     */
    public static RegisterReading read(InputStream in, UnknownMembers unknown) throws IOException {
        return new RegisterLines(unknown).readAll(in instanceof BufferedInputStream ? in : new BufferedInputStream(in));
    }

    private RegisterReading readAll(InputStream in) throws IOException {
        int sign = in.read();
        while (sign >= 0) {
            if (sign == '\n') {
                end(RegisterProblem.Kind.UNREADABLE);
            } else if (line.size() < LONGEST) {
                line.write(sign);
            } else {
                tooLong = true;
            }
            sign = in.read();
        }
        if (line.size() > 0) {
            end(RegisterProblem.Kind.HALF_WRITTEN);
        }
        return new RegisterReading(SubmissionRegister.of(entries), problems);
    }

    private void end(RegisterProblem.Kind kind) {
        number++;
        byte[] bytes = line.toByteArray();
        line.reset();
        try {
            if (tooLong) {
                throw new UnusableReturnException(new Bilingual(
                        "The line has more than " + LONGEST + " bytes", "La riga ha più di " + LONGEST + " byte"));
            }
            if (!isBlank(bytes)) {
                entries.add(JsonDocument.read(bytes, unknown, EntryShape.FORMS::read));
            }
        } catch (UnusableReturnException e) {
            problems.add(new RegisterProblem(number, kind, String.valueOf(e.getMessage())));
        }
        tooLong = false;
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte sign : bytes) {
            if (sign != ' ' && sign != '\t' && sign != '\r') {
                return false;
            }
        }
        return true;
    }
}
