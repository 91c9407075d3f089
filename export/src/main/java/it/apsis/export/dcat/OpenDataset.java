package it.apsis.export.dcat;

import it.apsis.export.table.DataPackage;
import java.time.LocalDate;
import java.util.List;

/**
 * Data that is published, and what DCAT-AP_IT asks to be said of it beside its title and description.
 *
 * @param files the data
 * @param folder the folder of the files, seen from the address of the publication; empty, or ending with {@code /}
 * @param themes codes of the European vocabulary of data themes, such as {@code SOCI}
 * @param frequency the code of the European vocabulary of frequencies, such as {@code ANNUAL}
 * @param from the first day that the data is about
 * @param until the last day that the data is about
 */
public record OpenDataset(
        DataPackage files, String folder, List<String> themes, String frequency, LocalDate from, LocalDate until) {
    /**
     * Copies the list.
     *
     * @param files the data
     * @param folder the folder of the files, seen from the address of the publication; empty, or ending with {@code /}
     * @param themes codes of the European vocabulary of data themes, such as {@code SOCI}
     * @param frequency the code of the European vocabulary of frequencies, such as {@code ANNUAL}
     * @param from the first day that the data is about
     * @param until the last day that the data is about
     */
    public OpenDataset {
        themes = List.copyOf(themes);
    }
}
