package it.apsis.export.workbook;

/** Names by which a workbook of ours is known again, the same in every language. */
final class WorkbookNames {
    /** The hidden sheet that says what the workbook is. */
    static final String MARK_SHEET = "_apsis";

    static final String EDITION = "edition";
    static final String SCHEMA = "schema";
    static final String LAYOUT = "layout";
    static final String LANGUAGE = "language";
    static final String KIND = "questionnaire";
    static final String DATA_SHEET = "data_sheet";
    static final String DECLARATION_SHEET = "declaration_sheet";

    /** The names of the cells of the declaration. */
    static final String NIL = "aps_nil";

    static final String ENTITY = "aps_entity";
    static final String BODY_NAME = "aps_body";
    static final String YEAR = "aps_year";
    static final String CONTACT = "aps_contact";
    static final String DATE = "aps_date";

    private WorkbookNames() {}
}
