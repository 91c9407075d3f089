package it.apsis.export.ooxml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** All of a sheet but its rows: to be complete before the first row is written. Not thread-safe. */
public final class SheetPlan {
    final String name;
    final List<Double> widths = new ArrayList<>();
    final List<Range> merges = new ArrayList<>();
    final List<Validation> validations = new ArrayList<>();
    final List<Condition> conditions = new ArrayList<>();
    final List<Link> links = new ArrayList<>();
    final List<Note> notes = new ArrayList<>();
    final Map<String, String> names = new TreeMap<>();
    int firstHidden = Integer.MAX_VALUE;
    int frozenRows;
    int frozenColumns;
    boolean gridLines = true;
    boolean hidden;
    boolean guarded;
    boolean landscape;
    boolean large;
    int repeatedRows;

    @Nullable
    String tab;

    @Nullable
    Range filter;

    @Nullable
    String footer;

    /**
     * How a range is shown while a formula holds.
     *
     * @param range the range
     * @param formula the formula, as for the first cell of the range
     * @param highlight the number of the highlight
     */
    record Condition(Range range, String formula, int highlight) {}

    /**
     * A link on a cell.
     *
     * @param cell the cell
     * @param target a place of the same workbook, or an address
     * @param outside whether it is an address
     */
    record Link(Range cell, String target, boolean outside) {}

    /**
     * A sheet.
     *
     * @param name its name, at most 31 signs
     */
    public SheetPlan(String name) {
        this.name = name;
    }

    /**
     * The name of the sheet.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * Adds columns.
     *
     * @param characters how wide each is, in characters
     * @return this
     */
    public SheetPlan columns(double... characters) {
        for (double width : characters) {
            widths.add(width);
        }
        return this;
    }

    /**
     * Hides columns.
     *
     * @param first the first of them, from 0; all behind it are hidden too
     * @return this
     */
    public SheetPlan hiddenFrom(int first) {
        firstHidden = first;
        return this;
    }

    /**
     * Keeps rows and columns in view.
     *
     * @param rows how many rows
     * @param columns how many columns
     * @return this
     */
    public SheetPlan frozen(int rows, int columns) {
        frozenRows = rows;
        frozenColumns = columns;
        return this;
    }

    /**
     * Leaves the lines between cells out.
     *
     * @return this
     */
    public SheetPlan withoutLines() {
        gridLines = false;
        return this;
    }

    /**
     * Hides the sheet.
     *
     * @return this
     */
    public SheetPlan hidden() {
        hidden = true;
        return this;
    }

    /**
     * Locks what is not open, without a password.
     *
     * @return this
     */
    public SheetPlan guarded() {
        guarded = true;
        return this;
    }

    /**
     * Gives its tab a colour.
     *
     * @param rgb the colour
     * @return this
     */
    public SheetPlan tab(String rgb) {
        tab = rgb;
        return this;
    }

    /**
     * Adds a filter.
     *
     * @param range header and rows
     * @return this
     */
    public SheetPlan filter(Range range) {
        filter = range;
        return this;
    }

    /**
     * How it is printed: as many pages high as it takes.
     *
     * @param sideways whether the paper lies on its side
     * @param a3 whether it is A3 and as many pages wide as it takes; otherwise it is A4 and one page wide
     * @param rows how many rows are repeated on each page
     * @param words what stands at the foot of each page, on the left
     * @return this
     */
    public SheetPlan printed(boolean sideways, boolean a3, int rows, String words) {
        landscape = sideways;
        large = a3;
        repeatedRows = rows;
        footer = words;
        return this;
    }

    /**
     * Merges cells.
     *
     * @param range the cells; nothing happens where it is one
     * @return this
     */
    public SheetPlan merge(Range range) {
        if (range.firstRow() != range.lastRow() || range.firstColumn() != range.lastColumn()) {
            merges.add(range);
        }
        return this;
    }

    /**
     * Adds a validation.
     *
     * @param validation the validation
     * @return this
     */
    public SheetPlan allow(Validation validation) {
        validations.add(validation);
        return this;
    }

    /**
     * Shows a range differently while a formula holds.
     *
     * @param range the range
     * @param formula the formula, as for the first cell of the range
     * @param highlight the number of the highlight
     * @return this
     */
    public SheetPlan highlight(Range range, String formula, int highlight) {
        conditions.add(new Condition(range, formula, highlight));
        return this;
    }

    /**
     * Links a cell to a place of the same workbook.
     *
     * @param cell the cell
     * @param target a reference with its sheet
     * @return this
     */
    public SheetPlan link(Range cell, String target) {
        links.add(new Link(cell, target, false));
        return this;
    }

    /**
     * Links a cell to an address.
     *
     * @param cell the cell
     * @param address the address
     * @return this
     */
    public SheetPlan linkOutside(Range cell, String address) {
        links.add(new Link(cell, address, true));
        return this;
    }

    /**
     * Puts a note on a cell.
     *
     * @param note the note
     * @return this
     */
    public SheetPlan note(Note note) {
        notes.add(note);
        return this;
    }

    /**
     * Gives a range of this sheet a name that all sheets know.
     *
     * @param word the name
     * @param range the range
     * @return this
     */
    public SheetPlan named(String word, Range range) {
        names.put(word, range.absolute(name));
        return this;
    }
}
