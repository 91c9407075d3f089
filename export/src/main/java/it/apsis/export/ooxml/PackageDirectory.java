package it.apsis.export.ooxml;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads the directory at the end of a ZIP file: the only place that says truly what is in it. */
final class PackageDirectory {
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int END_64_LOCATOR = 0x07064b50;
    private static final int END_64 = 0x06064b50;
    private static final int LOCATOR_LENGTH = 20;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;
    private static final int MOST_COMMENT = 0xFFFF;
    private static final long IN_64 = 0xFFFFFFFFL;
    private static final int ENCRYPTED = 1;

    private final ByteBuffer bytes;

    PackageDirectory(byte[] file) {
        this.bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    }

    Map<String, PackageEntry> entries() {
        try {
            return read(start());
        } catch (IndexOutOfBoundsException e) {
            throw Refusal.broken("its directory breaks off", "il suo indice si interrompe", e);
        }
    }

    private int start() {
        int lowest = Math.max(0, bytes.limit() - END_LENGTH - MOST_COMMENT);
        for (int at = bytes.limit() - END_LENGTH; at >= lowest; at--) {
            if (bytes.getInt(at) == END) {
                long offset = bytes.getInt(at + 16) & IN_64;
                return position(offset == IN_64 ? start64(at) : offset);
            }
        }
        throw Refusal.broken("it breaks off before its end", "si interrompe prima della fine");
    }

    private long start64(int end) {
        int locator = end - LOCATOR_LENGTH;
        if (locator < 0 || bytes.getInt(locator) != END_64_LOCATOR) {
            throw Refusal.broken("its directory is not where it should be", "il suo indice non è dove dovrebbe");
        }
        int record = position(bytes.getLong(locator + 8));
        if (bytes.getInt(record) != END_64) {
            throw Refusal.broken("its directory is not where it should be", "il suo indice non è dove dovrebbe");
        }
        return bytes.getLong(record + 48);
    }

    private int position(long offset) {
        if (offset < 0 || offset >= bytes.limit()) {
            throw Refusal.broken("its directory points outside", "il suo indice rimanda fuori del file");
        }
        return (int) offset;
    }

    private Map<String, PackageEntry> read(int start) {
        Map<String, PackageEntry> entries = new LinkedHashMap<>();
        int at = start;
        while (at + ENTRY_LENGTH <= bytes.limit() && bytes.getInt(at) == ENTRY) {
            int nameLength = bytes.getShort(at + 28) & 0xFFFF;
            int extraLength = bytes.getShort(at + 30) & 0xFFFF;
            int commentLength = bytes.getShort(at + 32) & 0xFFFF;
            String name = name(at + ENTRY_LENGTH, nameLength);
            if ((bytes.getShort(at + 8) & ENCRYPTED) != 0) {
                throw Refusal.unsafe("it is encrypted: remove the password", "è cifrata: togliere la password");
            }
            if (!name.endsWith("/") && entries.put(name, entry(name, at, nameLength, extraLength)) != null) {
                throw Refusal.broken("it has the part " + name + " twice", "contiene due volte la parte " + name);
            }
            if (entries.size() > PackageLimits.PARTS) {
                throw Refusal.tooMuch(
                        "more than " + PackageLimits.PARTS + " parts", "più di " + PackageLimits.PARTS + " parti");
            }
            at += ENTRY_LENGTH + nameLength + extraLength + commentLength;
        }
        return entries;
    }

    /** Some writers put the separator of Windows, or a slash in front. */
    private String name(int at, int length) {
        byte[] name = new byte[length];
        bytes.get(at, name);
        String text = new String(name, StandardCharsets.UTF_8).replace('\\', '/');
        return text.startsWith("/") ? text.substring(1) : text;
    }

    private PackageEntry entry(String name, int at, int nameLength, int extraLength) {
        long compressed = bytes.getInt(at + 20) & IN_64;
        long size = bytes.getInt(at + 24) & IN_64;
        long header = bytes.getInt(at + 42) & IN_64;
        int extra = at + ENTRY_LENGTH + nameLength;
        int end = extra + extraLength;
        while (extra + 4 <= end) {
            int id = bytes.getShort(extra) & 0xFFFF;
            int length = bytes.getShort(extra + 2) & 0xFFFF;
            if (id == 1) {
                int next = extra + 4;
                if (size == IN_64) {
                    size = bytes.getLong(next);
                    next += 8;
                }
                if (compressed == IN_64) {
                    compressed = bytes.getLong(next);
                    next += 8;
                }
                header = header == IN_64 ? bytes.getLong(next) : header;
            }
            extra += 4 + length;
        }
        int method = bytes.getShort(at + 10) & 0xFFFF;
        return new PackageEntry(name, method, compressed, size, bytes.getInt(at + 16) & IN_64, header);
    }
}
