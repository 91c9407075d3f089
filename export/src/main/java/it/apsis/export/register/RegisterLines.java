package it.apsis.export.register;

import it.apsis.register.RegisterEntry;
import it.apsis.register.SubmissionRegister;
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

    private RegisterLines() {}

    /**
     * Writes a register. The stream is flushed and not closed.
     *
     * @param register the register
     * @param out where to
     * @throws IOException where it cannot be written
     */
    public static void write(SubmissionRegister register, OutputStream out) throws IOException {
        for (RegisterEntry entry : register.entries()) {
            out.write(EntryLine.write(entry));
        }
        out.flush();
    }

    /**
     * Reads a register to its end. The stream is not closed. No line makes it fail: what is no entry is a problem, and all
     * other lines are read.
     *
     * @param in JSON Lines in UTF-8; the last line may lack its line feed
     * @return the register and the problems
     * @throws IOException where the bytes cannot be had
     */
    public static RegisterReading read(InputStream in) throws IOException {
        return new RegisterLines().readAll(in instanceof BufferedInputStream ? in : new BufferedInputStream(in));
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
                throw new IllegalArgumentException("the line has more than " + LONGEST + " bytes");
            }
            if (!isBlank(bytes)) {
                entries.add(EntryLine.read(bytes));
            }
        } catch (IllegalArgumentException e) {
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
