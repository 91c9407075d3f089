package it.apsis.entity;

import it.apsis.text.CsvTable;
import java.util.ArrayList;
import java.util.List;

/** The bodies in the jar. */
final class BundledBodies {
    private BundledBodies() {}

    static BodyTables tables() {
        return new BodyTables(table("province-codes.csv"));
    }

    static List<Body> read() {
        BodyTables tables = tables();
        List<Body> bodies = new ArrayList<>();
        for (String file : List.of(
                "comuni.csv", "citta-metropolitane.csv", "unioni-di-comuni.csv", "province.csv", "regioni.csv")) {
            bodies.addAll(tables.read(table(file)));
        }
        return BodyCodes.withIndicePa(bodies, table("comuni-ipa.csv"));
    }

    private static CsvTable table(String name) {
        return CsvTable.resource(BundledBodies.class, name);
    }
}
