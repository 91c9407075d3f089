package it.apsis.export.ooxml;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a workbook, sheet by sheet, row by row; nothing of a row is kept. Carries no time and no name of a person: the
 * same input gives the same bytes. Not thread-safe.
 */
public final class WorkbookWriter {
    /** What stands in for the time, which nobody has told us. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    private final ZipOutputStream zip;
    private final Styles styles;
    private final List<SheetPlan> plans;
    private int begun;

    /**
     * Begins a workbook.
     *
     * @param out where to; flushed by {@link #finish} and not closed
     * @param styles its styles, which may grow until it is finished
     * @param title its title
     * @param plans its sheets, in order; the first that is not hidden is shown when it is opened
     */
    public WorkbookWriter(OutputStream out, Styles styles, String title, List<SheetPlan> plans) {
        this.zip = new ZipOutputStream(out);
        this.styles = styles;
        this.plans = List.copyOf(plans);
        part("[Content_Types].xml", this::contentTypes);
        part("_rels/.rels", WorkbookWriter::packageRelations);
        part("docProps/core.xml", xml -> core(xml, title));
        part("xl/workbook.xml", this::workbook);
        part("xl/_rels/workbook.xml.rels", this::workbookRelations);
    }

    /**
     * Begins the next sheet of the plan. The sheet before must have been finished.
     *
     * @return what writes its rows
     */
    public SheetWriter sheet() {
        SheetPlan plan = plans.get(begun);
        begun++;
        int number = begun;
        open("xl/worksheets/sheet" + number + ".xml");
        return new SheetWriter(zip, plan, number - 1 == shown(), () -> sheetDone(plan, number));
    }

    private void sheetDone(SheetPlan plan, int number) {
        close();
        if (!plan.notes.isEmpty()) {
            part("xl/comments" + number + ".xml", xml -> Notes.write(xml, plan.notes));
            part("xl/drawings/vmlDrawing" + number + ".vml", xml -> Notes.shapes(xml, plan.notes));
        }
        if (!plan.notes.isEmpty() || plan.links.stream().anyMatch(SheetPlan.Link::outside)) {
            part("xl/worksheets/_rels/sheet" + number + ".xml.rels", xml -> sheetRelations(xml, plan, number));
        }
    }

    /** Ends the workbook. */
    public void finish() {
        part("xl/styles.xml", styles::write);
        try {
            zip.finish();
            zip.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void part(String name, Consumer<XmlWriter> content) {
        open(name);
        XmlWriter xml = new XmlWriter(zip);
        content.accept(xml);
        xml.finish();
        close();
    }

    private void open(String name) {
        try {
            zip.putNextEntry(entry(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        return entry;
    }

    private void close() {
        try {
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int shown() {
        int first = 0;
        while (plans.get(first).hidden) {
            first++;
        }
        return first;
    }

    private void contentTypes(XmlWriter xml) {
        xml.start("Types").attribute("xmlns", Names.TYPES);
        type(xml, "Default", "Extension", "rels", "application/vnd.openxmlformats-package.relationships+xml");
        type(xml, "Default", "Extension", "xml", "application/xml");
        type(xml, "Default", "Extension", "vml", Names.VML_MEDIA);
        override(xml, "/xl/workbook.xml", Names.SHEET_MEDIA + "sheet.main+xml");
        override(xml, "/xl/styles.xml", Names.SHEET_MEDIA + "styles+xml");
        override(xml, "/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        for (int i = 1; i <= plans.size(); i++) {
            override(xml, "/xl/worksheets/sheet" + i + ".xml", Names.SHEET_MEDIA + "worksheet+xml");
            if (!plans.get(i - 1).notes.isEmpty()) {
                override(xml, "/xl/comments" + i + ".xml", Names.SHEET_MEDIA + "comments+xml");
            }
        }
        xml.end();
    }

    private static void override(XmlWriter xml, String part, String type) {
        type(xml, "Override", "PartName", part, type);
    }

    private static void type(XmlWriter xml, String element, String attribute, String value, String type) {
        xml.start(element)
                .attribute(attribute, value)
                .attribute("ContentType", type)
                .end();
    }

    private static void packageRelations(XmlWriter xml) {
        xml.start("Relationships").attribute("xmlns", Names.PACKAGE);
        relation(xml, "rId1", Names.OFFICE + "/officeDocument", "xl/workbook.xml");
        relation(xml, "rId2", Names.CORE_TYPE, "docProps/core.xml");
        xml.end();
    }

    static void relation(XmlWriter xml, String id, String type, String target) {
        xml.start("Relationship").attribute("Id", id).attribute("Type", type).attribute("Target", target);
        xml.end();
    }

    private static void core(XmlWriter xml, String title) {
        xml.start("cp:coreProperties").attribute("xmlns:cp", Names.CORE);
        xml.attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/");
        xml.element("dc:title", CellText.escape(title));
        xml.element("dc:creator", "Apsis");
        xml.end();
    }

    private void workbook(XmlWriter xml) {
        xml.start("workbook").attribute("xmlns", Names.MAIN).attribute("xmlns:r", Names.OFFICE);
        if (plans.stream().anyMatch(plan -> plan.guarded)) {
            xml.start("workbookProtection").attribute("lockStructure", 1).end();
        }
        xml.start("bookViews").start("workbookView").attribute("xWindow", 0).attribute("yWindow", 0);
        xml.attribute("windowWidth", 28_800).attribute("windowHeight", 15_000).attribute("tabRatio", 800);
        xml.attribute("activeTab", shown()).end().end();
        xml.start("sheets");
        for (int i = 0; i < plans.size(); i++) {
            xml.start("sheet").attribute("name", plans.get(i).name).attribute("sheetId", i + 1);
            if (plans.get(i).hidden) {
                xml.attribute("state", "hidden");
            }
            xml.attribute("r:id", "rId" + (i + 1)).end();
        }
        xml.end();
        definedNames(xml);
        xml.end();
    }

    private void definedNames(XmlWriter xml) {
        boolean any =
                plans.stream().anyMatch(plan -> !plan.names.isEmpty() || plan.repeatedRows > 0 || plan.filter != null);
        if (!any) {
            return;
        }
        xml.start("definedNames");
        for (int i = 0; i < plans.size(); i++) {
            SheetPlan plan = plans.get(i);
            if (plan.repeatedRows > 0) {
                xml.start("definedName").attribute("name", "_xlnm.Print_Titles").attribute("localSheetId", i);
                xml.text(Range.quoted(plan.name) + "!$1:$" + plan.repeatedRows).end();
            }
            if (plan.filter != null) {
                xml.start("definedName")
                        .attribute("name", "_xlnm._FilterDatabase")
                        .attribute("localSheetId", i);
                xml.attribute("hidden", 1).text(plan.filter.absolute(plan.name)).end();
            }
            plan.names.forEach((name, reference) -> xml.start("definedName")
                    .attribute("name", name)
                    .text(reference)
                    .end());
        }
        xml.end();
    }

    private void workbookRelations(XmlWriter xml) {
        xml.start("Relationships").attribute("xmlns", Names.PACKAGE);
        for (int i = 1; i <= plans.size(); i++) {
            relation(xml, "rId" + i, Names.OFFICE + "/worksheet", "worksheets/sheet" + i + ".xml");
        }
        relation(xml, "rIdStyles", Names.OFFICE + "/styles", "styles.xml");
        xml.end();
    }

    private static void sheetRelations(XmlWriter xml, SheetPlan plan, int number) {
        xml.start("Relationships").attribute("xmlns", Names.PACKAGE);
        if (!plan.notes.isEmpty()) {
            relation(xml, "rIdNotes", Names.OFFICE + "/vmlDrawing", "../drawings/vmlDrawing" + number + ".vml");
            relation(xml, "rIdComments", Names.OFFICE + "/comments", "../comments" + number + ".xml");
        }
        int links = 0;
        for (SheetPlan.Link link : plan.links) {
            if (link.outside()) {
                links++;
                xml.start("Relationship").attribute("Id", "rIdLink" + links);
                xml.attribute("Type", Names.OFFICE + "/hyperlink").attribute("Target", link.target());
                xml.attribute("TargetMode", "External").end();
            }
        }
        xml.end();
    }
}
