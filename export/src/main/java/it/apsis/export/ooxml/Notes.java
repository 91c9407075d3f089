package it.apsis.export.ooxml;

import it.apsis.finding.Place;
import java.util.Comparator;
import java.util.List;

/** Notes on cells: their part, and the shapes in which programs show them. */
final class Notes {
    static final String AUTHOR = "Apsis";

    private static final int LINE = 46;
    private static final int LINE_HEIGHT = 14;

    private Notes() {}

    static void write(XmlWriter xml, List<Note> notes) {
        xml.start("comments").attribute("xmlns", Names.MAIN);
        xml.start("authors").element("author", AUTHOR).end();
        xml.start("commentList");
        for (Note note : sorted(notes)) {
            xml.start("comment")
                    .attribute("ref", Place.letters(note.column()) + note.row())
                    .attribute("authorId", 0);
            text(xml, note);
            xml.end();
        }
        xml.end().end();
    }

    /** One run: a line break between two of them would have to be kept by an attribute that the standard does not have. */
    static void text(XmlWriter xml, Note note) {
        xml.start("text").start("r").start("rPr");
        xml.start("sz").attribute("val", 9).end();
        xml.start("rFont").attribute("val", "Calibri").end();
        xml.end()
                .element("t", CellText.escape(note.title() + "\n" + note.text()))
                .end()
                .end();
    }

    static void shapes(XmlWriter xml, List<Note> notes) {
        spaces(xml.start("xml"));
        xml.start("o:shapelayout").attribute("v:ext", "edit");
        xml.start("o:idmap")
                .attribute("v:ext", "edit")
                .attribute("data", 1)
                .end()
                .end();
        shapeType(xml);
        int number = 1024;
        for (Note note : sorted(notes)) {
            number++;
            shape(xml, note, "_x0000_s" + number);
        }
        xml.end();
    }

    private static List<Note> sorted(List<Note> notes) {
        return notes.stream()
                .sorted(Comparator.comparingInt(Note::row).thenComparingInt(Note::column))
                .toList();
    }

    /** Declared wherever they may be needed: other programs have other prefixes in the drawing that this is put into. */
    private static XmlWriter spaces(XmlWriter xml) {
        return xml.attribute("xmlns:v", "urn:schemas-microsoft-com:vml")
                .attribute("xmlns:o", "urn:schemas-microsoft-com:office:office")
                .attribute("xmlns:x", "urn:schemas-microsoft-com:office:excel");
    }

    static void shapeType(XmlWriter xml) {
        spaces(xml.start("v:shapetype")).attribute("id", "_x0000_t202").attribute("coordsize", "21600,21600");
        xml.attribute("o:spt", 202).attribute("path", "m,l,21600r21600,l21600,xe");
        xml.start("v:stroke").attribute("joinstyle", "miter").end();
        xml.start("v:path")
                .attribute("gradientshapeok", "t")
                .attribute("o:connecttype", "rect")
                .end();
        xml.end();
    }

    static void shape(XmlWriter xml, Note note, String id) {
        int height = LINE_HEIGHT * lines(note) + 10;
        spaces(xml.start("v:shape")).attribute("id", id).attribute("type", "#_x0000_t202");
        xml.attribute("style", "position:absolute;width:240pt;height:" + height + "pt;z-index:1;visibility:hidden");
        xml.attribute("fillcolor", "#ffffe1").attribute("o:insetmode", "auto");
        xml.start("v:fill").attribute("color2", "#ffffe1").end();
        xml.start("v:path").attribute("o:connecttype", "none").end();
        xml.start("v:textbox")
                .attribute("style", "mso-direction-alt:auto")
                .start("div")
                .end()
                .end();
        xml.start("x:ClientData").attribute("ObjectType", "Note");
        xml.start("x:MoveWithCells").end().start("x:SizeWithCells").end();
        xml.element("x:Anchor", anchor(note, height));
        xml.element("x:AutoFill", "False");
        xml.element("x:Row", Integer.toString(note.row() - 1));
        xml.element("x:Column", Integer.toString(note.column()));
        xml.end().end();
    }

    /** Beside the cell, about as wide as three columns and as high as its lines. */
    private static String anchor(Note note, int height) {
        int top = Math.max(0, note.row() - 2);
        int rows = Math.max(4, height / 15 + 1);
        int left = note.column() + 1;
        return left + ", 15, " + top + ", 4, " + (left + 3) + ", 15, " + (top + rows) + ", 4";
    }

    private static int lines(Note note) {
        int lines = 0;
        for (String line : (note.title() + "\n" + note.text()).split("\n", -1)) {
            lines += 1 + line.length() / LINE;
        }
        return lines;
    }
}
