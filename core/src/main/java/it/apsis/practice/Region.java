package it.apsis.practice;

import it.apsis.entity.Regione;
import it.apsis.schema.Choice;
import it.apsis.schema.ChoiceList;
import it.apsis.text.Bilingual;
import it.apsis.text.CsvTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A Regione and the part of the country that it lies in.
 *
 * @param code two digits
 * @param name its name
 * @param area the code of its macro-region, one digit
 * @param areaName the name of its macro-region
 */
public record Region(String code, String name, String area, Bilingual areaName) {
    /** The id of the list of Regioni. */
    public static final String LIST = "region";

    /**
     * The twenty Regioni.
     *
     * @return all of them, in the order of their codes
     */
    public static List<Region> all() {
        return Bundled.ALL;
    }

    static ChoiceList choices() {
        return ChoiceList.of(
                LIST,
                all().stream()
                        .map(region -> new Choice(region.code(), Bilingual.same(region.name())))
                        .toList());
    }

    private static final class Bundled {
        private static final List<Region> ALL = read();

        private static List<Region> read() {
            Map<String, String> names = new HashMap<>();
            for (CsvTable.Row row :
                    CsvTable.resource(Regione.class, "regioni.csv").rows()) {
                names.put(row.get("code"), row.get("name"));
            }
            List<Region> regions = new ArrayList<>();
            for (CsvTable.Row row :
                    CsvTable.resource(Region.class, "macro-regions.csv").rows()) {
                String code = row.get("region");
                regions.add(new Region(
                        code,
                        names.getOrDefault(code, code),
                        row.get("area"),
                        new Bilingual(row.get("name_en"), row.get("name_it"))));
            }
            return List.copyOf(regions);
        }
    }
}
