package it.apsis.export.register;

import it.apsis.register.RegisterEntry;
import it.apsis.register.SubmissionRegister;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A register file that is being added to. Each entry is on the disk before {@link #append(RegisterEntry)} returns, and no
 * line is ever changed or taken away: where a crash left half a line, it stays, and the next entry begins on a line of its
 * own.
 *
 * <p>Thread-safe. One process at a time: the file is locked while the journal is open.
 */
public final class RegisterJournal implements AutoCloseable {
    private static final int LINE = 512;

    private final FileChannel channel;
    private final FileLock lock;
    private final RegisterReading found;
    private SubmissionRegister register;
    private boolean lineOpen;

    private RegisterJournal(FileChannel channel, FileLock lock, RegisterReading found, boolean lineOpen) {
        this.channel = channel;
        this.lock = lock;
        this.found = found;
        this.register = found.register();
        this.lineOpen = lineOpen;
    }

    /**
     * Opens a register file, and makes one where there is none.
     *
     * @param file the file, in a folder that exists
     * @return the journal, to be closed
     * @throws IOException where the file cannot be read or written, or another journal has it open
     */
    public static RegisterJournal open(Path file) throws IOException {
        boolean isNew = Files.notExists(file);
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            FileLock lock = lock(channel, file);
            if (isNew) {
                forceFolder(file);
            }
            // Through the channel that has the lock: some systems let no other one read.
            RegisterReading found = RegisterLines.read(Channels.newInputStream(channel));
            return new RegisterJournal(channel, lock, found, endsInsideLine(channel));
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static FileLock lock(FileChannel channel, Path file) throws IOException {
        @Nullable FileLock lock;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            lock = null;
        }
        if (lock == null) {
            throw new FileSystemException(
                    file.toString(), null, "another journal has the register open: close it first");
        }
        return lock;
    }

    private static boolean endsInsideLine(FileChannel channel) throws IOException {
        long size = channel.size();
        channel.position(size);
        if (size == 0) {
            return false;
        }
        ByteBuffer last = ByteBuffer.allocate(1);
        channel.read(last, size - 1);
        return last.get(0) != '\n';
    }

    /** A new file is there after a crash only when its folder is on the disk too; some systems cannot force folders. */
    private static void forceFolder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            try (FileChannel entries = FileChannel.open(folder, StandardOpenOption.READ)) {
                entries.force(true);
            } catch (IOException e) {
                System.getLogger(RegisterJournal.class.getName())
                        .log(System.Logger.Level.DEBUG, "the folder cannot be forced to the disk: " + folder, e);
            }
        }
    }

    /**
     * What the file held when it was opened.
     *
     * @return the register as it was, and the lines that could not be read, such as one that a crash broke off
     */
    public RegisterReading found() {
        return found;
    }

    /**
     * The register as it is now.
     *
     * @return all entries that were read or appended
     */
    public synchronized SubmissionRegister register() {
        return register;
    }

    /**
     * Appends an entry, and forces it to the disk. An entry that is there already is not written again.
     *
     * @param entry the entry
     * @return the register with the entry
     * @throws IOException where it cannot be written; the register is then as it was before
     */
    public synchronized SubmissionRegister append(RegisterEntry entry) throws IOException {
        SubmissionRegister more = register.append(entry);
        if (more.entries().size() > register.entries().size()) {
            ByteArrayOutputStream line = new ByteArrayOutputStream(LINE);
            RegisterLines.write(entry, line);
            write(line.toByteArray());
            register = more;
        }
        return register;
    }

    /**
     * Appends all entries of another register that are not there yet, each forced to the disk.
     *
     * @param other the other register
     * @return the register with the entries of both
     * @throws IOException where one cannot be written; those before it are kept
     */
    public synchronized SubmissionRegister merge(SubmissionRegister other) throws IOException {
        List<RegisterEntry> entries = other.entries();
        for (RegisterEntry entry : entries) {
            append(entry);
        }
        return register;
    }

    private void write(byte[] line) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(line.length + 1);
        if (lineOpen) {
            bytes.put((byte) '\n');
        }
        bytes.put(line).flip();
        // Should this break off, the next entry does not continue the line.
        lineOpen = true;
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        channel.force(false);
        lineOpen = false;
    }

    /**
     * Lets the file go. Closing twice does nothing more.
     *
     * @throws IOException where that fails; nothing that was appended is lost
     */
    @Override
    public synchronized void close() throws IOException {
        if (channel.isOpen()) {
            lock.release();
            channel.close();
        }
    }
}
