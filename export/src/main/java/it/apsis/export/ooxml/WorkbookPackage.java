package it.apsis.export.ooxml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a workbook. Its compressed bytes are in memory, whatever is read of them is expanded anew each time, and
 * no part may expand beyond all measure. Immutable.
 */
public final class WorkbookPackage {
    private static final int LOCAL = 0x04034b50;
    private static final int LOCAL_LENGTH = 30;
    private static final int DEFLATED = 8;
    private static final byte[] OLD = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final byte[] file;
    private final Map<String, PackageEntry> entries;

    /** Part names are compared without regard to case, as the standard says. */
    private final Map<String, String> names = new TreeMap<>();

    private WorkbookPackage(byte[] file, Map<String, PackageEntry> entries) {
        this.file = file;
        this.entries = entries;
        entries.keySet().forEach(name -> names.put(name.toLowerCase(Locale.ROOT), name));
    }

    /**
     * Reads a file to its end.
     *
     * @param in the file, which is not closed
     * @return its parts
     * @throws IOException where it cannot be read
     * @throws it.apsis.statistical.UnusableReturnException where it is no workbook that can be read; it says which kind of
     *     file it is, where that can be told
     */
    public static WorkbookPackage read(InputStream in) throws IOException {
        byte[] file = in.readNBytes(PackageLimits.FILE + 1);
        if (file.length > PackageLimits.FILE) {
            throw Refusal.tooMuch(
                    "the file is larger than " + (PackageLimits.FILE >> 20) + " MiB",
                    "il file supera " + (PackageLimits.FILE >> 20) + " MiB");
        }
        return of(file);
    }

    /**
     * The parts of a file in memory.
     *
     * @param file the file, which is not copied
     * @return its parts
     * @throws it.apsis.statistical.UnusableReturnException where it is no workbook that can be read
     */
    public static WorkbookPackage of(byte[] file) {
        if (startsWith(file, OLD)) {
            throw OldFormats.refusal(file);
        }
        if (!isZip(file)) {
            throw Refusal.broken("it is no ZIP file", "non è un file ZIP");
        }
        WorkbookPackage workbook = new WorkbookPackage(file, new PackageDirectory(file).entries());
        OldFormats.refuseOthers(workbook);
        return workbook;
    }

    /**
     * Whether a document may be a workbook of any kind, of those too that are only named in a message.
     *
     * @param beginning its first bytes
     * @return true where it is a ZIP file or one of the old format
     */
    public static boolean isCandidate(byte[] beginning) {
        return isZip(beginning) || startsWith(beginning, OLD);
    }

    private static boolean isZip(byte[] bytes) {
        return startsWith(bytes, new byte[] {'P', 'K', 3, 4}) || startsWith(bytes, new byte[] {'P', 'K', 5, 6});
    }

    private static boolean startsWith(byte[] bytes, byte[] beginning) {
        if (bytes.length < beginning.length) {
            return false;
        }
        for (int i = 0; i < beginning.length; i++) {
            if (bytes[i] != beginning[i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * The names of the parts.
     *
     * @return the names, in the order of the file
     */
    public Set<String> names() {
        return Collections.unmodifiableSet(entries.keySet());
    }

    /**
     * The name of a part as the file has it.
     *
     * @param name a name in any case
     * @return the name, or null where there is no such part
     */
    public @Nullable String find(String name) {
        return names.get(name.toLowerCase(Locale.ROOT));
    }

    /**
     * How large a part is.
     *
     * @param name the name of a part
     * @return the bytes that it is said to expand to; 0 where there is no such part
     */
    public long size(String name) {
        String found = find(name);
        PackageEntry entry = found == null ? null : entries.get(found);
        return entry == null ? 0 : entry.size();
    }

    /**
     * Opens a part.
     *
     * @param name its name
     * @return its bytes, expanded as they are read
     * @throws it.apsis.statistical.UnusableReturnException where there is no such part, or it is damaged
     */
    public InputStream open(String name) {
        String found = find(name);
        PackageEntry entry = found == null ? null : entries.get(found);
        if (entry == null) {
            throw Refusal.broken("the part " + name + " is missing", "manca la parte " + name);
        }
        int begin = begin(entry);
        if (entry.compressed() < 0 || entry.compressed() > file.length - begin) {
            throw Refusal.brokenOff(entry.name());
        }
        if (entry.size() > PackageLimits.SUSPECT && entry.size() / PackageLimits.RATIO > entry.compressed()) {
            throw Refusal.bomb(entry.name());
        }
        InputStream raw = new ByteArrayInputStream(file, begin, (int) entry.compressed());
        return switch (entry.method()) {
            case 0 -> new GuardedInput(raw, entry);
            case DEFLATED -> new GuardedInput(inflated(raw), entry);
            default ->
                throw Refusal.broken(
                        "the part " + entry.name() + " is compressed in an unknown way",
                        "la parte " + entry.name() + " è compressa in modo sconosciuto");
        };
    }

    private static InputStream inflated(InputStream raw) {
        Inflater inflater = new Inflater(true);
        return new InflaterInputStream(raw, inflater, 1 << 14) {
            @Override
            public void close() throws IOException {
                super.close();
                inflater.end();
            }
        };
    }

    private int begin(PackageEntry entry) {
        ByteBuffer bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        long header = entry.header();
        if (header < 0 || header + LOCAL_LENGTH > file.length || bytes.getInt((int) header) != LOCAL) {
            throw Refusal.broken(
                    "the part " + entry.name() + " is not where it should be",
                    "la parte " + entry.name() + " non è dove dovrebbe");
        }
        int at = (int) header;
        int begin = at + LOCAL_LENGTH + (bytes.getShort(at + 26) & 0xFFFF) + (bytes.getShort(at + 28) & 0xFFFF);
        if (begin > file.length) {
            throw Refusal.brokenOff(entry.name());
        }
        return begin;
    }

    /**
     * Reads a small part to its end.
     *
     * @param name its name
     * @param most how many bytes it may have
     * @return its bytes
     */
    public byte[] bytes(String name, int most) {
        try (InputStream in = open(name)) {
            byte[] bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                throw Refusal.tooMuch(
                        "the part " + name + " is larger than " + most + " bytes",
                        "la parte " + name + " supera " + most + " byte");
            }
            return bytes;
        } catch (IOException e) {
            throw Refusal.notExpanded(name, e);
        }
    }

    /**
     * The fingerprint of the file.
     *
     * @return the SHA-256 of its bytes in lower-case hexadecimal
     */
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** The first characters of a part, for finding out what it is. */
    String beginning(String name, int most) {
        try (InputStream in = open(name)) {
            return new String(in.readNBytes(most), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw Refusal.notExpanded(name, e);
        }
    }

    List<PackageEntry> entries() {
        return List.copyOf(entries.values());
    }
}
