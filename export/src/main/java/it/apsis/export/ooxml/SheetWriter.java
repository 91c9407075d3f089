package it.apsis.export.ooxml;

import it.apsis.finding.Place;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/** Writes the rows of a sheet, from top to bottom, cell by cell from left to right. Not thread-safe. */
public final class SheetWriter {
    /** The day before the first of the 1900 system, which counts a 29 February 1900 that never was. */
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);

    private static final int SECONDS = 86_400;

    /** With the five digits of the day what a program keeps of a number. */
    private static final int TIME_DIGITS = 10;

    private final XmlWriter xml;
    private final SheetPlan plan;
    private final Runnable done;
    private int row;

    SheetWriter(OutputStream out, SheetPlan plan, boolean selected, Runnable done) {
        this.xml = new XmlWriter(out);
        this.plan = plan;
        this.done = done;
        xml.start("worksheet").attribute("xmlns", Names.MAIN).attribute("xmlns:r", Names.OFFICE);
        properties();
        view(selected);
        xml.start("sheetFormatPr").attribute("defaultRowHeight", "15").end();
        widths();
        xml.start("sheetData");
    }

    private void properties() {
        xml.start("sheetPr");
        if (plan.tab != null) {
            xml.start("tabColor").attribute("rgb", "FF" + plan.tab).end();
        }
        if (plan.footer != null && !plan.large) {
            xml.start("pageSetUpPr").attribute("fitToPage", 1).end();
        }
        xml.end();
    }

    private void view(boolean selected) {
        xml.start("sheetViews").start("sheetView");
        if (!plan.gridLines) {
            xml.attribute("showGridLines", 0);
        }
        if (selected) {
            xml.attribute("tabSelected", 1);
        }
        xml.attribute("workbookViewId", 0);
        if (plan.frozenRows + plan.frozenColumns > 0) {
            pane();
        }
        xml.end().end();
    }

    private void pane() {
        String pane = plan.frozenColumns == 0 ? "bottomLeft" : plan.frozenRows == 0 ? "topRight" : "bottomRight";
        String cell = Place.letters(plan.frozenColumns) + (plan.frozenRows + 1);
        xml.start("pane");
        if (plan.frozenColumns > 0) {
            xml.attribute("xSplit", plan.frozenColumns);
        }
        if (plan.frozenRows > 0) {
            xml.attribute("ySplit", plan.frozenRows);
        }
        xml.attribute("topLeftCell", cell)
                .attribute("activePane", pane)
                .attribute("state", "frozen")
                .end();
        xml.start("selection")
                .attribute("pane", pane)
                .attribute("activeCell", cell)
                .attribute("sqref", cell)
                .end();
    }

    private void widths() {
        if (plan.widths.isEmpty()) {
            return;
        }
        xml.start("cols");
        for (int i = 0; i < plan.widths.size(); i++) {
            xml.start("col").attribute("min", i + 1).attribute("max", i + 1);
            xml.attribute("width", String.format(Locale.ROOT, "%.2f", plan.widths.get(i)));
            xml.attribute("customWidth", 1);
            if (i >= plan.firstHidden) {
                xml.attribute("hidden", 1);
            }
            xml.end();
        }
        xml.end();
    }

    /**
     * Begins a row; the one before ends.
     *
     * @param number its number, from 1, above that of the row before
     * @param height its height in points; 0 for as high as its text
     * @return this
     */
    public SheetWriter row(int number, double height) {
        endRow();
        if (number > PackageLimits.ROWS) {
            throw Refusal.tooLong();
        }
        row = number;
        xml.start("row").attribute("r", number);
        if (height > 0) {
            xml.attribute("ht", String.format(Locale.ROOT, "%.2f", height)).attribute("customHeight", 1);
        }
        return this;
    }

    private void endRow() {
        if (row > 0) {
            xml.end();
        }
        row = 0;
    }

    private XmlWriter cell(int column, int style) {
        xml.start("c").attribute("r", Place.letters(column) + row);
        if (style > 0) {
            xml.attribute("s", style);
        }
        return xml;
    }

    /**
     * Writes a cell of text.
     *
     * @param column its column, from 0
     * @param text its text; what is longer than a cell can hold is cut
     * @param style the number of its style
     * @return this
     */
    public SheetWriter text(int column, String text, int style) {
        if (text.isEmpty()) {
            return blank(column, style);
        }
        String fitting = text.length() <= CellText.LONGEST ? text : text.substring(0, CellText.LONGEST);
        cell(column, style).attribute("t", "inlineStr").start("is").start("t");
        if (isSpaced(fitting)) {
            xml.attribute("xml:space", "preserve");
        }
        xml.text(CellText.escape(fitting)).end().end().end();
        return this;
    }

    static boolean isSpaced(String text) {
        return text.charAt(0) <= ' ' || text.charAt(text.length() - 1) <= ' ';
    }

    /**
     * Writes a cell of a number.
     *
     * @param column its column, from 0
     * @param number the number, with a decimal point
     * @param style the number of its style
     * @return this
     */
    public SheetWriter number(int column, String number, int style) {
        cell(column, style).element("v", number).end();
        return this;
    }

    /**
     * Writes a cell of a day.
     *
     * @param column its column, from 0
     * @param day the day, from March 1900 on
     * @param style the number of its style
     * @return this
     */
    public SheetWriter day(int column, LocalDate day, int style) {
        return number(column, Long.toString(serial(day)), style);
    }

    /**
     * Writes a cell of a day with its time.
     *
     * @param column its column, from 0
     * @param time day and time of the clock, from March 1900 on; parts of a second are left out
     * @param style the number of its style
     * @return this
     */
    public SheetWriter time(int column, LocalDateTime time, int style) {
        BigDecimal part = BigDecimal.valueOf(time.toLocalTime().toSecondOfDay())
                .divide(BigDecimal.valueOf(SECONDS), TIME_DIGITS, RoundingMode.HALF_UP);
        return number(
                column, BigDecimal.valueOf(serial(time.toLocalDate())).add(part).toPlainString(), style);
    }

    /**
     * The number of a day.
     *
     * @param day the day, from March 1900 on
     * @return its number in the 1900 system
     */
    public static long serial(LocalDate day) {
        return ChronoUnit.DAYS.between(EPOCH, day);
    }

    /**
     * Writes a cell without anything in it.
     *
     * @param column its column, from 0
     * @param style the number of its style
     * @return this
     */
    public SheetWriter blank(int column, int style) {
        cell(column, style).end();
        return this;
    }

    /** Ends the sheet. */
    public void finish() {
        endRow();
        xml.end();
        guard();
        if (plan.filter != null) {
            xml.start("autoFilter").attribute("ref", plan.filter.reference()).end();
        }
        merges();
        conditions();
        validations();
        links();
        page();
        if (!plan.notes.isEmpty()) {
            xml.start("legacyDrawing").attribute("r:id", "rIdNotes").end();
        }
        xml.end();
        xml.finish();
        done.run();
    }

    private void guard() {
        if (plan.guarded) {
            xml.start("sheetProtection")
                    .attribute("sheet", 1)
                    .attribute("objects", 1)
                    .attribute("scenarios", 1);
            for (String free : List.of("formatCells", "formatColumns", "formatRows", "sort", "autoFilter")) {
                xml.attribute(free, 0);
            }
            xml.end();
        }
    }

    private void merges() {
        if (!plan.merges.isEmpty()) {
            xml.start("mergeCells").attribute("count", plan.merges.size());
            plan.merges.forEach(range ->
                    xml.start("mergeCell").attribute("ref", range.reference()).end());
            xml.end();
        }
    }

    private void conditions() {
        int priority = 0;
        for (SheetPlan.Condition condition : plan.conditions) {
            priority++;
            xml.start("conditionalFormatting")
                    .attribute("sqref", condition.range().reference());
            xml.start("cfRule").attribute("type", "expression").attribute("dxfId", condition.highlight());
            xml.attribute("priority", priority)
                    .element("formula", condition.formula())
                    .end()
                    .end();
        }
    }

    private void validations() {
        if (!plan.validations.isEmpty()) {
            xml.start("dataValidations").attribute("count", plan.validations.size());
            plan.validations.forEach(validation -> validation.write(xml));
            xml.end();
        }
    }

    private void links() {
        if (plan.links.isEmpty()) {
            return;
        }
        xml.start("hyperlinks");
        int number = 0;
        for (SheetPlan.Link link : plan.links) {
            xml.start("hyperlink").attribute("ref", link.cell().reference());
            if (link.outside()) {
                number++;
                xml.attribute("r:id", "rIdLink" + number);
            } else {
                xml.attribute("location", link.target());
            }
            xml.end();
        }
        xml.end();
    }

    private void page() {
        if (plan.footer == null) {
            return;
        }
        xml.start("pageMargins")
                .attribute("left", "0.5")
                .attribute("right", "0.5")
                .attribute("top", "0.5");
        xml.attribute("bottom", "0.6")
                .attribute("header", "0.3")
                .attribute("footer", "0.3")
                .end();
        xml.start("pageSetup").attribute("paperSize", plan.large ? 8 : 9);
        if (plan.large) {
            xml.attribute("scale", 70).attribute("pageOrder", "overThenDown");
        } else {
            xml.attribute("fitToHeight", 0);
        }
        xml.attribute("orientation", plan.landscape ? "landscape" : "portrait").end();
        xml.start("headerFooter");
        xml.element("oddFooter", "&L&8" + plan.footer.replace("&", "&&") + "&R&8&P / &N")
                .end();
    }
}
