package it.apsis.export.ooxml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the styles of a workbook show numbers. Immutable once read. */
final class NumberFormats {
    private final List<CellKind> kinds = new ArrayList<>();

    static NumberFormats none() {
        return new NumberFormats();
    }

    static NumberFormats read(WorkbookPackage parts, String name) {
        NumberFormats formats = new NumberFormats();
        Map<Integer, CellKind> own = new HashMap<>();
        try (XmlPart xml = new XmlPart(parts, name)) {
            boolean cells = false;
            for (String element = xml.nextElement(); element != null; element = xml.nextElement()) {
                switch (element) {
                    case "numFmt" -> own.put(xml.number("numFmtId", 0), kind(xml.attribute("formatCode")));
                    case "cellXfs" -> cells = true;
                    case "cellStyles", "dxfs" -> cells = false;
                    case "xf" -> {
                        if (cells) {
                            formats.add(xml.number("numFmtId", 0), own);
                        }
                    }
                    default -> {
                        // Fonts and the like.
                    }
                }
            }
        }
        return formats;
    }

    private void add(int format, Map<Integer, CellKind> own) {
        if (kinds.size() >= PackageLimits.STYLES) {
            throw Refusal.tooMuch(
                    "more than " + PackageLimits.STYLES + " formats of cells",
                    "più di " + PackageLimits.STYLES + " formati di cella");
        }
        CellKind kind = own.get(format);
        kinds.add(kind == null ? builtIn(format) : kind);
    }

    /** How a style shows numbers. */
    CellKind of(int style) {
        return style >= 0 && style < kinds.size() ? kinds.get(style) : CellKind.NUMBER;
    }

    private static CellKind builtIn(int format) {
        boolean day = (format >= 14 && format <= 17)
                || format == 22
                || (format >= 27 && format <= 36)
                || (format >= 50 && format <= 58);
        if (day) {
            return CellKind.DAY;
        }
        return format == 9 || format == 10 ? CellKind.PERCENT : CellKind.NUMBER;
    }

    /** A format of its own: a day where it shows a year or a day, outside quotes and brackets. */
    static CellKind kind(@Nullable String code) {
        if (code == null) {
            return CellKind.NUMBER;
        }
        String bare = bare(code).toLowerCase(Locale.ROOT);
        if (bare.contains("general") || bare.contains("standard")) {
            return CellKind.NUMBER;
        }
        if (bare.indexOf('y') >= 0 || bare.indexOf('d') >= 0) {
            return CellKind.DAY;
        }
        return bare.indexOf('%') >= 0 ? CellKind.PERCENT : CellKind.NUMBER;
    }

    private static String bare(String code) {
        StringBuilder bare = new StringBuilder(code.length());
        for (int i = 0; i < code.length(); i++) {
            char sign = code.charAt(i);
            if (sign == '"' || sign == '[') {
                int end = code.indexOf(sign == '"' ? '"' : ']', i + 1);
                i = end < 0 ? code.length() : end;
            } else if (sign == '\\' || sign == '_' || sign == '*') {
                i++;
            } else {
                bare.append(sign);
            }
        }
        return bare.toString();
    }
}
