package it.apsis.export.ooxml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a workbook: its sheets, its names, and what its cells share. Immutable once it is open. */
public final class WorkbookReader {
    private static final String FALLBACK = "xl/workbook.xml";

    private final WorkbookPackage parts;
    private final String workbookPart;
    private final List<SheetEntry> sheets = new ArrayList<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private boolean since1904;
    private final SharedStrings strings;
    private final NumberFormats formats;

    /**
     * Opens a workbook.
     *
     * @param parts its parts
     */
    public WorkbookReader(WorkbookPackage parts) {
        this.parts = parts;
        this.workbookPart = workbookPart(parts);
        Relations relations = Relations.of(parts, workbookPart);
        readWorkbook(relations);
        if (sheets.isEmpty()) {
            throw Refusal.broken("it has no sheet", "non contiene fogli");
        }
        String shared = relations.first("sharedStrings");
        String styles = relations.first("styles");
        this.strings = shared == null ? SharedStrings.none() : SharedStrings.read(parts, shared);
        this.formats = styles == null ? NumberFormats.none() : NumberFormats.read(parts, styles);
    }

    /** Where the workbook itself is: the package says so, and not its name. */
    static String workbookPart(WorkbookPackage parts) {
        String part = parts.find("_rels/.rels") == null
                ? null
                : Relations.of(parts, "").first("officeDocument");
        String found = part == null ? parts.find(FALLBACK) : part;
        if (found == null) {
            throw Refusal.broken("it has no workbook in it", "dentro non c'è una cartella di lavoro");
        }
        return found;
    }

    private void readWorkbook(Relations relations) {
        try (XmlPart xml = new XmlPart(parts, workbookPart)) {
            for (String element = xml.nextElement(); element != null; element = xml.nextElement()) {
                switch (element) {
                    case "workbookPr" -> since1904 = xml.isSet("date1904");
                    case "sheet" -> addSheet(xml, relations);
                    case "definedName" -> addName(xml);
                    default -> {
                        // Views, calculation and the like.
                    }
                }
                if (sheets.size() + names.size() > PackageLimits.ENTRIES) {
                    throw Refusal.tooMuch(
                            "more than " + PackageLimits.ENTRIES + " sheets and names",
                            "più di " + PackageLimits.ENTRIES + " fra fogli e nomi");
                }
            }
        }
    }

    private void addSheet(XmlPart xml, Relations relations) {
        String relation = xml.relation();
        String target = relation == null ? null : relations.target(relation);
        String name = xml.attribute("name");
        String state = xml.attribute("state");
        if (relation != null && target != null && name != null && relations.isSheet(relation)) {
            sheets.add(new SheetEntry(name, target, state != null && !state.equals("visible")));
        }
    }

    private void addName(XmlPart xml) {
        String name = xml.attribute("name");
        StringBuilder reference = new StringBuilder();
        xml.readText(reference);
        if (name != null) {
            names.putIfAbsent(name, reference.toString());
        }
    }

    /**
     * The sheets with rows and columns.
     *
     * @return the sheets, in order, hidden ones too
     */
    public List<SheetEntry> sheets() {
        return List.copyOf(sheets);
    }

    /**
     * What a name stands for.
     *
     * @param name the name
     * @return its formula, or null
     */
    public @Nullable String named(String name) {
        return names.get(name);
    }

    /**
     * Whether its days are counted from 1904.
     *
     * @return true for the system of old Macintosh computers
     */
    public boolean isSince1904() {
        return since1904;
    }

    /**
     * Opens the rows of a sheet.
     *
     * @param sheet the sheet
     * @return its rows, to be closed
     */
    public SheetReader open(SheetEntry sheet) {
        return new SheetReader(parts, sheet.part(), strings, formats);
    }

    /**
     * How large a sheet is.
     *
     * @param sheet the sheet
     * @return the bytes of its part
     */
    public long size(SheetEntry sheet) {
        return parts.size(sheet.part());
    }

    /**
     * The merged cells of a sheet.
     *
     * @param sheet the sheet
     * @param most the last row that matters, from 1
     * @return the ranges that begin in a row up to that one
     */
    public List<Range> merged(SheetEntry sheet, int most) {
        List<Range> ranges = new ArrayList<>();
        try (XmlPart xml = new XmlPart(parts, sheet.part())) {
            for (String element = xml.nextElement(); element != null; element = xml.nextElement()) {
                String reference = element.equals("mergeCell") ? xml.attribute("ref") : null;
                Range range = reference == null ? null : References.range(reference);
                if (range != null && range.firstRow() <= most && ranges.size() < PackageLimits.ENTRIES) {
                    ranges.add(range);
                }
            }
        }
        return ranges;
    }

    /** Relations of a part to others. */
    static final class Relations {
        private final Map<String, String> targets = new HashMap<>();
        private final Map<String, String> types = new LinkedHashMap<>();

        static Relations of(WorkbookPackage parts, String part) {
            Relations relations = new Relations();
            String name = parts.find(PartNames.relations(part));
            if (name == null) {
                return relations;
            }
            try (XmlPart xml = new XmlPart(parts, name)) {
                for (String element = xml.nextElement(); element != null; element = xml.nextElement()) {
                    relations.add(xml, element, part);
                }
            }
            return relations;
        }

        private void add(XmlPart xml, String element, String part) {
            String id = xml.attribute("Id");
            String target = xml.attribute("Target");
            String type = xml.attribute("Type");
            boolean outside = "External".equals(xml.attribute("TargetMode"));
            if (element.equals("Relationship") && id != null && target != null && type != null && !outside) {
                targets.put(id, PartNames.resolve(part, target));
                types.put(id, type);
            }
        }

        @Nullable
        String target(String id) {
            return targets.get(id);
        }

        boolean isSheet(String id) {
            String type = types.get(id);
            return type != null && type.endsWith("/worksheet");
        }

        @Nullable
        String first(String kind) {
            for (Map.Entry<String, String> type : types.entrySet()) {
                if (type.getValue().endsWith('/' + kind)) {
                    return targets.get(type.getKey());
                }
            }
            return null;
        }
    }
}
