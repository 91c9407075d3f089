/** How a document comes in and goes out. */
module it.apsis.export {
    requires transitive it.apsis.core;
    requires static org.immutables.value.annotations;
    requires de.siegmar.fastcsv;
    requires java.xml;
    requires tools.jackson.core;
    requires static tools.jackson.databind;

    exports it.apsis.export;
    exports it.apsis.export.csv;
    exports it.apsis.export.dcat;
    exports it.apsis.export.descriptive;
    exports it.apsis.export.dossier;
    exports it.apsis.export.form;
    exports it.apsis.export.iati;
    exports it.apsis.export.json;
    exports it.apsis.export.layout;
    exports it.apsis.export.campaign;
    exports it.apsis.export.catalogue;
    exports it.apsis.export.consolidation;
    exports it.apsis.export.national;
    exports it.apsis.export.practice;
    exports it.apsis.export.reference;
    exports it.apsis.export.register;
    exports it.apsis.export.report;
    exports it.apsis.export.table;
    exports it.apsis.export.workbook;

    uses it.apsis.export.ReturnFormat;
    uses it.apsis.export.form.FormFormat;
    uses it.apsis.export.report.ReportWriter;

    provides it.apsis.export.ReturnFormat with
            it.apsis.export.csv.CrsCsvFormat,
            it.apsis.export.csv.KeysCsvFormat,
            it.apsis.export.dossier.DossierFormat,
            it.apsis.export.iati.IatiReturnFormat,
            it.apsis.export.json.JsonReturnFormat,
            it.apsis.export.workbook.WorkbookFormat;
    provides it.apsis.export.form.FormFormat with
            it.apsis.export.form.FieldTableFormat,
            it.apsis.export.form.HtmlFormFormat,
            it.apsis.export.form.JsonSchemaFormat,
            it.apsis.export.form.MarkdownFormat,
            it.apsis.export.form.SurveyJsFormat,
            it.apsis.export.form.XFormFormat,
            it.apsis.export.form.XlsFormFormat;
    provides it.apsis.export.report.ReportWriter with
            it.apsis.export.report.provider.BundledReports.Csv,
            it.apsis.export.report.provider.BundledReports.Page,
            it.apsis.export.report.provider.BundledReports.Json,
            it.apsis.export.report.provider.BundledReports.Text;
}
