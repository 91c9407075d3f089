package it.apsis.export.ooxml;

/**
 * A part of a package, as its directory tells of it.
 *
 * @param name its name
 * @param method 0 for stored, 8 for deflated
 * @param compressed the bytes that it takes
 * @param size the bytes that it is said to expand to
 * @param crc its checksum
 * @param header where its local header begins
 */
record PackageEntry(String name, int method, long compressed, long size, long crc, long header) {}
