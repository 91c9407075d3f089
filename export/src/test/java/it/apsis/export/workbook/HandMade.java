package it.apsis.export.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook whose parts are written by hand, so that each can be as odd as it likes. */
final class HandMade {
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
    static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";

    /** A row of headers, and what an activity answers to them. */
    static final List<String> HEADERS = List.of(
            "reporting_year",
            "donor",
            "agency",
            "institution",
            "nature_of_submission",
            "recipient",
            "channel_name",
            "channel_code",
            "bi_multi",
            "flow_type",
            "finance_type",
            "aid_type",
            "title",
            "purpose",
            "description",
            "currency",
            "commitment",
            "disbursement",
            "commitment_date");

    static final List<String> ANSWERS = List.of(
            "2020",
            "6",
            "8",
            "Comune di Prova",
            "1",
            "269",
            "LVIA",
            "22000",
            "1",
            "10",
            "110",
            "C01",
            "Acqua",
            "14031",
            "Pozzi",
            "918",
            "12.5",
            "10",
            "01-03-2020");

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder rows = new StringBuilder();
    private String beforeRows = "";
    private String afterRows = "";
    private String prefix = "";
    private String workbookProperties = "";
    private String names = "";
    private String sheets = "<sheet name=\"Dati\" sheetId=\"1\" r:id=\"rId1\"/>";
    private String relations = "";

    private HandMade() {}

    static HandMade empty() {
        return new HandMade();
    }

    /** Headers and one activity, as inline text. */
    static HandMade plain() {
        return new HandMade().row(1, HEADERS).row(2, ANSWERS);
    }

    /** Headers alone. */
    static HandMade headers() {
        return new HandMade().row(1, HEADERS);
    }

    HandMade row(int number, List<String> texts) {
        StringBuilder cells = new StringBuilder();
        for (int i = 0; i < texts.size(); i++) {
            cells.append(texts.get(i).startsWith("<") ? texts.get(i) : text(i, number, texts.get(i)));
        }
        return raw("<row r=\"" + number + "\">" + cells + "</row>");
    }

    /** An activity in which one answer is written in another way. */
    HandMade activity(int number, String key, String cell) {
        StringBuilder cells = new StringBuilder();
        for (int i = 0; i < HEADERS.size(); i++) {
            cells.append(HEADERS.get(i).equals(key) ? cell : text(i, number, ANSWERS.get(i)));
        }
        return raw("<row r=\"" + number + "\">" + cells + "</row>");
    }

    HandMade raw(String row) {
        rows.append(row);
        return this;
    }

    static String text(int column, int row, String text) {
        return "<c r=\"" + at(column, row) + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" + text
                + "</t></is></c>";
    }

    static String at(int column, int row) {
        return it.apsis.finding.Place.letters(column) + row;
    }

    /** The address of an answer in a row. */
    static String of(String key, int row) {
        return at(HEADERS.indexOf(key), row);
    }

    HandMade before(String xml) {
        beforeRows += xml;
        return this;
    }

    HandMade after(String xml) {
        afterRows += xml;
        return this;
    }

    HandMade prefixed(String name) {
        prefix = name;
        return this;
    }

    HandMade properties(String xml) {
        workbookProperties = xml;
        return this;
    }

    HandMade names(String xml) {
        names = xml;
        return this;
    }

    HandMade named(String sheet) {
        sheets = sheets.replace("\"Dati\"", '"' + sheet + '"');
        return this;
    }

    HandMade sheet(String name, String state, String xml) {
        int number = 2 + (int) sheets.chars().filter(sign -> sign == '/').count();
        sheets += "<sheet name=\"" + name + "\" sheetId=\"" + number + "\" " + state + " r:id=\"rId" + number + "\"/>";
        relations += relation("rId" + number, "/worksheet", "worksheets/sheet" + number + ".xml");
        return part("xl/worksheets/sheet" + number + ".xml", sheetXml(xml));
    }

    static String sheetXml(String rows) {
        return "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>";
    }

    HandMade sharedStrings(String xml) {
        relations += relation("rIdS", "/sharedStrings", "sharedStrings.xml");
        return part("xl/sharedStrings.xml", "<sst xmlns=\"" + MAIN + "\">" + xml + "</sst>");
    }

    /** Styles whose cell formats have these number formats. */
    HandMade formats(String own, int... formats) {
        relations += relation("rIdF", "/styles", "styles.xml");
        StringBuilder xml =
                new StringBuilder("<styleSheet xmlns=\"" + MAIN + "\">" + own + "<fonts><font/></fonts><fills>"
                        + "<fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill>"
                        + "</fills><borders><border/></borders><cellStyleXfs><xf/></cellStyleXfs><cellXfs>");
        for (int format : formats) {
            xml.append("<xf numFmtId=\"").append(format).append("\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>");
        }
        return part("xl/styles.xml", xml.append("</cellXfs></styleSheet>").toString());
    }

    HandMade part(String name, String xml) {
        return part(name, xml.getBytes(StandardCharsets.UTF_8));
    }

    HandMade part(String name, byte[] bytes) {
        parts.put(name, bytes);
        return this;
    }

    static String relation(String id, String kind, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + kind + "\" Target=\"" + target + "\"/>";
    }

    byte[] bytes() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        put(
                all,
                "[Content_Types].xml",
                "<Types xmlns=\"" + TYPES + "\"><Default Extension=\"rels\" ContentType=\"application/"
                        + "vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/"
                        + "vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/><Override PartName=\"/xl/workbook.xml\""
                        + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                        + "<Override PartName=\"/xl/styles.xml\" ContentType=\"application/"
                        + "vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/></Types>");
        put(
                all,
                "_rels/.rels",
                "<Relationships xmlns=\"" + PACKAGE + "\">" + relation("rId1", "/officeDocument", "xl/workbook.xml")
                        + "</Relationships>");
        put(
                all,
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\">" + workbookProperties + "<sheets>"
                        + sheets + "</sheets>" + names + "</workbook>");
        put(
                all,
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"" + PACKAGE + "\">" + relation("rId1", "/worksheet", "worksheets/sheet1.xml")
                        + relations + "</Relationships>");
        put(all, "xl/worksheets/sheet1.xml", mainSheet());
        all.putAll(parts);
        return zip(all);
    }

    private String mainSheet() {
        String xml = "<worksheet xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\">" + beforeRows + "<sheetData>" + rows
                + "</sheetData>" + afterRows + "</worksheet>";
        if (prefix.isEmpty()) {
            return xml;
        }
        return xml.replaceAll("<(/?)(\\w)", "<$1" + prefix + ":$2").replace("xmlns=", "xmlns:" + prefix + "=");
    }

    private static void put(Map<String, byte[]> parts, String name, String xml) {
        parts.put(name, xml.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
