package it.apsis.export.ooxml;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The texts that the cells of a workbook share: kept as bytes, as there may be a million of them. Immutable once read. */
final class SharedStrings {
    private static final int CHUNK = 1 << 16;

    private final List<byte[]> chunks = new ArrayList<>();
    private int[] chunkOf = new int[64];
    private int[] offset = new int[64];
    private int[] length = new int[64];
    private int count;
    private int filled;
    private long bytes;

    static SharedStrings none() {
        return new SharedStrings();
    }

    static SharedStrings read(WorkbookPackage parts, String name) {
        SharedStrings strings = new SharedStrings();
        StringBuilder buffer = new StringBuilder();
        try (XmlPart xml = new XmlPart(parts, name)) {
            for (String element = xml.nextElement(); element != null; element = xml.nextElement()) {
                if (element.equals("si")) {
                    strings.add(xml.readRuns(buffer));
                }
            }
        }
        return strings;
    }

    private void add(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        bytes += utf8.length;
        if (count >= PackageLimits.STRINGS || bytes > PackageLimits.STRING_BYTES) {
            throw Refusal.tooMuch(
                    "more shared strings than " + PackageLimits.STRINGS + ", or than "
                            + (PackageLimits.STRING_BYTES >> 20) + " MiB of them",
                    "più di " + PackageLimits.STRINGS + " testi diversi, o più di " + (PackageLimits.STRING_BYTES >> 20)
                            + " MiB di testi");
        }
        if (chunks.isEmpty() || filled + utf8.length > CHUNK) {
            chunks.add(new byte[Math.max(CHUNK, utf8.length)]);
            filled = 0;
        }
        if (count == offset.length) {
            chunkOf = Arrays.copyOf(chunkOf, 2 * count);
            offset = Arrays.copyOf(offset, 2 * count);
            length = Arrays.copyOf(length, 2 * count);
        }
        int chunk = chunks.size() - 1;
        System.arraycopy(utf8, 0, chunks.get(chunk), filled, utf8.length);
        chunkOf[count] = chunk;
        offset[count] = filled;
        length[count] = utf8.length;
        count++;
        filled += utf8.length;
    }

    /** A text by its number; empty where there is none of that number. */
    String get(int number) {
        return number < 0 || number >= count
                ? ""
                : new String(chunks.get(chunkOf[number]), offset[number], length[number], StandardCharsets.UTF_8);
    }
}
