package it.apsis.export.ooxml;

import it.apsis.statistical.UnusableReturnException;
import it.apsis.text.Bilingual;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes somebody's workbook again, part by part: each as it is, but for the styles of annotated cells, their notes, and
 * one sheet that is added. The rows of a sheet are copied as they come. One use, one thread.
 */
public final class WorkbookAnnotator {
    private static final int SMALL_PART = 1 << 26;
    private static final String TYPES_PART = "[Content_Types].xml";
    private static final List<String> WORKBOOK_ORDER = List.of(
            "fileVersion",
            "fileSharing",
            "workbookPr",
            "AlternateContent",
            "revisionPtr",
            "absPath",
            "workbookProtection",
            "bookViews",
            "sheets");

    private final WorkbookPackage parts;
    private final WorkbookReader reader;
    private final AnnotationPlan plan;
    private final String workbookPart;
    private final String stylesPart;
    private final StyleSheet styles;
    private final FormerAnnotations former;
    private final XmlNode types;
    private final XmlNode workbookRelations;

    /** Parts that were made or changed, to be written at the end. */
    private final Map<String, byte[]> changed = new LinkedHashMap<>();

    private final Map<String, Map<String, String>> fills = new TreeMap<>();

    /**
     * An annotation.
     *
     * @param parts the workbook
     * @param plan what is to be shown
     */
    public WorkbookAnnotator(WorkbookPackage parts, AnnotationPlan plan) {
        this.parts = parts;
        this.plan = plan;
        this.reader = new WorkbookReader(parts);
        this.workbookPart = WorkbookReader.workbookPart(parts);
        this.types = node(TYPES_PART);
        this.workbookRelations = node(PartNames.relations(workbookPart));
        refuseStrict();
        String found = WorkbookReader.Relations.of(parts, workbookPart).first("styles");
        this.stylesPart = found == null ? newStyles() : found;
        this.styles = new StyleSheet(found == null ? emptyStyles() : node(found));
        this.former = FormerAnnotations.of(reader);
    }

    private void refuseStrict() {
        boolean strict = workbookRelations.children().stream()
                .anyMatch(relation -> String.valueOf(relation.get("Type")).startsWith("http://purl.oclc.org/"));
        if (strict) {
            throw new UnusableReturnException(new Bilingual(
                    "The workbook is in the strict edition of the standard, in which it cannot be"
                            + " given back: save it as an ordinary Excel workbook (.xlsx)",
                    "La cartella di lavoro è nella variante «Strict» del formato, in cui non può essere restituita:"
                            + " salvarla come normale cartella di lavoro di Excel (.xlsx)"));
        }
    }

    private XmlNode node(String part) {
        return XmlNode.parse(parts.bytes(part, SMALL_PART), part);
    }

    private String newStyles() {
        String part = "xl/styles.xml";
        relate(workbookRelations, "/styles", part);
        override(part, Names.SHEET_MEDIA + "styles+xml");
        return part;
    }

    private static XmlNode emptyStyles() {
        XmlNode root = new XmlNode("styleSheet").with("xmlns", Names.MAIN);
        root.add("fonts").add("font").add("sz").with("val", 10);
        XmlNode none = root.add("fills");
        none.add("fill").add("patternFill").with("patternType", "none");
        none.add("fill").add("patternFill").with("patternType", "gray125");
        root.add("borders").add("border");
        root.add("cellStyleXfs").add("xf");
        root.add("cellXfs")
                .add("xf")
                .with("fillId", 0)
                .with("fontId", 0)
                .with("borderId", 0)
                .with("numFmtId", 0);
        return root;
    }

    /**
     * Writes the workbook.
     *
     * @param out where to; flushed and not closed
     */
    public void write(OutputStream out) {
        ZipOutputStream zip = new ZipOutputStream(out);
        Set<String> sheets = new TreeSet<>(plan.bySheet().keySet());
        sheets.addAll(former.fills().keySet());
        Map<String, SheetEditor> editors = new LinkedHashMap<>();
        for (SheetEntry sheet : reader.sheets()) {
            if (sheets.contains(sheet.name()) && !sheet.equals(former.sheet())) {
                editors.put(sheet.part(), editor(sheet));
            }
        }
        String outcomePart = outcomePart();
        try {
            for (PackageEntry entry : parts.entries()) {
                boolean copied = !changed.containsKey(entry.name())
                        && !editors.containsKey(entry.name())
                        && !Set.of(TYPES_PART, workbookPart, stylesPart, outcomePart)
                                .contains(entry.name())
                        && !entry.name().equals(PartNames.relations(workbookPart));
                if (copied) {
                    copy(entry.name(), zip);
                }
            }
            writeEdited(zip, editors, outcomePart);
            zip.finish();
            zip.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void copy(String part, ZipOutputStream zip) throws IOException {
        zip.putNextEntry(WorkbookWriter.entry(part));
        try (InputStream in = parts.open(part)) {
            in.transferTo(zip);
        }
        zip.closeEntry();
    }

    private void writeEdited(ZipOutputStream zip, Map<String, SheetEditor> editors, String outcomePart)
            throws IOException {
        for (Map.Entry<String, SheetEditor> editor : editors.entrySet()) {
            zip.putNextEntry(WorkbookWriter.entry(editor.getKey()));
            editor.getValue().copy(parts, zip);
            zip.closeEntry();
        }
        for (SheetEntry sheet : reader.sheets()) {
            SheetEditor editor = editors.get(sheet.part());
            if (editor != null) {
                fills.put(sheet.name(), editor.fills());
            }
        }
        String name = outcomeName();
        zip.putNextEntry(WorkbookWriter.entry(outcomePart));
        SheetPlan sheetPlan = plan.outcome().plan(name);
        SheetWriter rows = new SheetWriter(zip, sheetPlan, false, () -> {});
        plan.outcome().write(rows, styles::of, fills);
        zip.closeEntry();
        addOutcome(name, outcomePart);
        changed.put(stylesPart, styles.bytes());
        changed.put(PartNames.relations(workbookPart), workbookRelations.bytes());
        changed.put(TYPES_PART, types.bytes());
        for (Map.Entry<String, byte[]> part : changed.entrySet()) {
            zip.putNextEntry(WorkbookWriter.entry(part.getKey()));
            zip.write(part.getValue());
            zip.closeEntry();
        }
    }

    private SheetEditor editor(SheetEntry sheet) {
        List<Annotation> annotations = plan.bySheet().getOrDefault(sheet.name(), List.of());
        String relationsPart = PartNames.relations(sheet.part());
        String there = parts.find(relationsPart);
        XmlNode relations = there == null ? new XmlNode("Relationships").with("xmlns", Names.PACKAGE) : node(there);
        WorkbookReader.Relations targets = WorkbookReader.Relations.of(parts, sheet.part());
        String comments = targets.first("comments");
        String drawing = targets.first("vmlDrawing");
        CommentPart notes = new CommentPart(comments == null ? null : node(comments), plan.headings());
        annotations.forEach(annotation -> notes.add(annotation, plan.heading(), plan.author()));
        String drawingId = null;
        if (comments != null || !annotations.isEmpty()) {
            String commentPart = comments == null ? free("xl/apsisComments", ".xml") : comments;
            String drawingPart = drawing == null ? free("xl/drawings/apsisNotes", ".vml") : drawing;
            changed.put(commentPart, notes.bytes());
            changed.put(drawingPart, shapes(drawing, notes));
            if (comments == null) {
                relate(relations, "/comments", commentPart);
                override(commentPart, Names.SHEET_MEDIA + "comments+xml");
            }
            drawingId = drawing == null ? relate(relations, "/vmlDrawing", drawingPart) : null;
            declareVml();
            changed.put(there == null ? relationsPart : there, relations.bytes());
        }
        return new SheetEditor(
                sheet.part(), annotations, styles, plan.colours(), former.fillsOf(sheet.name()), drawingId);
    }

    private byte[] shapes(@Nullable String drawing, CommentPart notes) {
        NoteShapes shapes = new NoteShapes(drawing == null ? null : parts.bytes(drawing, SMALL_PART));
        shapes.remove(notes.removed());
        shapes.add(notes.texts().entrySet().stream()
                .flatMap(note -> {
                    Range cell = References.range(note.getKey());
                    return cell == null
                            ? Stream.empty()
                            : Stream.of(new Note(cell.firstRow(), cell.firstColumn(), "", note.getValue()));
                })
                .toList());
        return shapes.bytes();
    }

    private String free(String beginning, String end) {
        int number = 1;
        while (parts.find(beginning + number + end) != null || changed.containsKey(beginning + number + end)) {
            number++;
        }
        return beginning + number + end;
    }

    private static String relate(XmlNode relations, String kind, String target) {
        int number = 1;
        String id = "rIdApsis" + number;
        while (hasId(relations, id)) {
            number++;
            id = "rIdApsis" + number;
        }
        relations
                .add("Relationship")
                .with("Id", id)
                .with("Type", Names.OFFICE + kind)
                .with("Target", PartNames.absolute(target));
        return id;
    }

    private static boolean hasId(XmlNode relations, String id) {
        return relations.children().stream().anyMatch(relation -> id.equals(relation.get("Id")));
    }

    private void override(String part, String type) {
        types.add("Override").with("PartName", PartNames.absolute(part)).with("ContentType", type);
    }

    private void declareVml() {
        boolean declared =
                types.children("Default").stream().anyMatch(type -> "vml".equalsIgnoreCase(type.get("Extension")));
        if (!declared) {
            types.add("Default").with("Extension", "vml").with("ContentType", Names.VML_MEDIA);
        }
    }

    private String outcomePart() {
        SheetEntry sheet = former.sheet();
        return sheet == null ? free("xl/worksheets/apsisOutcome", ".xml") : sheet.part();
    }

    private String outcomeName() {
        SheetEntry sheet = former.sheet();
        String name = plan.outcome().name();
        int number = 1;
        while (isTaken(number == 1 ? name : name + " (" + number + ")", sheet)) {
            number++;
        }
        return number == 1 ? name : name + " (" + number + ")";
    }

    private boolean isTaken(String name, @Nullable SheetEntry own) {
        return reader.sheets().stream()
                .anyMatch(sheet -> !sheet.equals(own) && sheet.name().equalsIgnoreCase(name));
    }

    private void addOutcome(String name, String part) {
        XmlNode workbook = node(workbookPart);
        XmlNode sheets = workbook.childInOrder("sheets", WORKBOOK_ORDER);
        SheetEntry earlier = former.sheet();
        if (earlier != null) {
            sheets.children().stream()
                    .filter(sheet -> earlier.name().equals(sheet.get("name")))
                    .forEach(sheet -> sheet.with("name", name));
        } else {
            int id = sheets.children().stream()
                            .mapToInt(sheet -> sheet.number("sheetId"))
                            .max()
                            .orElse(0)
                    + 1;
            String relation = relate(workbookRelations, "/worksheet", part);
            override(part, Names.SHEET_MEDIA + "worksheet+xml");
            XmlNode sheet = sheets.add("sheet").with("name", name).with("sheetId", id);
            String prefix = workbook.prefixOf("/officeDocument/2006/relationships");
            if (prefix.isEmpty()) {
                sheet.with("xmlns:r", Names.OFFICE).with("r:id", relation);
            } else {
                sheet.with(prefix + "id", relation);
            }
        }
        changed.put(workbookPart, workbook.bytes());
    }
}
