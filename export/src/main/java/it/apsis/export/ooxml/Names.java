package it.apsis.export.ooxml;

/** Names of the standard. */
final class Names {
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
    static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    static final String CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    static final String CORE_TYPE =
            "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

    static final String SHEET_MEDIA = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    static final String VML_MEDIA = "application/vnd.openxmlformats-officedocument.vmlDrawing";

    private Names() {}
}
