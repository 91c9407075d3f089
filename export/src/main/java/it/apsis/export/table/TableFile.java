package it.apsis.export.table;

import it.apsis.text.Bilingual;

/**
 * A CSV file: UTF-8, commas, quotes doubled within quotes, one header.
 *
 * @param name its name in its package: lower-case letters, digits and hyphens
 * @param path its path, seen from the folder of the package, with {@code /} between folders
 * @param title what it is called
 * @param schema its columns
 */
public record TableFile(String name, String path, Bilingual title, TableSchema schema) {}
