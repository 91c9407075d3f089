package it.apsis.export.ooxml;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipException;

/** Counts what a part expands to, stops a bomb, and compares the checksum at the end. */
final class GuardedInput extends FilterInputStream {
    private final PackageEntry entry;
    private final CRC32 crc = new CRC32();
    private long expanded;

    GuardedInput(InputStream in, PackageEntry entry) {
        super(in);
        this.entry = entry;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count;
        try {
            count = super.read(buffer, offset, length);
        } catch (ZipException | EOFException e) {
            throw Refusal.notExpanded(entry.name(), e);
        }
        if (count < 0) {
            if (crc.getValue() != entry.crc()) {
                throw Refusal.broken(
                        "the checksum of the part " + entry.name() + " is wrong",
                        "la somma di controllo della parte " + entry.name() + " non torna");
            }
            return count;
        }
        crc.update(buffer, offset, count);
        expanded += count;
        if (expanded > PackageLimits.PART) {
            throw Refusal.tooMuch(
                    "the part " + entry.name() + " expands to more than " + (PackageLimits.PART >> 20) + " MiB",
                    "la parte " + entry.name() + " si espande a più di " + (PackageLimits.PART >> 20) + " MiB");
        }
        if (expanded > entry.size()) {
            throw Refusal.broken(
                    "the part " + entry.name() + " is larger than it is said to be",
                    "la parte " + entry.name() + " è più grande di quanto indicato");
        }
        if (expanded > PackageLimits.SUSPECT && expanded / PackageLimits.RATIO > entry.compressed()) {
            throw Refusal.bomb(entry.name());
        }
        return count;
    }

    @Override
    public long skip(long count) throws IOException {
        byte[] buffer = new byte[(int) Math.min(count, 1 << 13)];
        return Math.max(0, read(buffer, 0, buffer.length));
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
