package it.apsis.export.dcat;

import it.apsis.export.jackson.JsonOutput;
import it.apsis.export.table.DataPackage;
import it.apsis.export.table.TableFile;
import it.apsis.text.Bilingual;
import it.apsis.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Metadata of open data as DCAT-AP_IT has it, in JSON-LD: a catalogue with one dataset, whose distributions are the files of
 * a package. The vocabularies are in the document, so that nothing has to be fetched to understand it. The same input gives
 * the same bytes.
 */
public final class DcatMetadata {
    /** The name of the file that holds it. */
    public static final String FILE = "dcat.jsonld";

    private static final String EUROPEAN = "http://publications.europa.eu/resource/authority/";
    private static final Map<String, String> VOCABULARIES = new TreeMap<>(Map.of(
            "dcat", "http://www.w3.org/ns/dcat#",
            "dcatapit", "http://dati.gov.it/onto/dcatapit#",
            "dct", "http://purl.org/dc/terms/",
            "foaf", "http://xmlns.com/foaf/0.1/",
            "schema", "http://schema.org/",
            "vcard", "http://www.w3.org/2006/vcard/ns#",
            "xsd", "http://www.w3.org/2001/XMLSchema#"));

    private final Publication by;
    private final OpenDataset data;
    private final JsonOutput json;

    private DcatMetadata(Publication by, OpenDataset data, JsonOutput json) {
        this.by = by;
        this.data = data;
        this.json = json;
    }

    /**
     * Writes the metadata.
     *
     * @param data what is published
     * @param by who publishes it, where and how
     * @param out where to; flushed and not closed
     * @throws IOException where it cannot be written
     */
    public static void write(OpenDataset data, Publication by, OutputStream out) throws IOException {
        JsonOutput.write(out, json -> new DcatMetadata(by, data, json).write());
    }

    private void write() {
        json.startObject("@context");
        VOCABULARIES.forEach(json::member);
        json.endObject();
        json.startArray("@graph");
        catalogue();
        dataset();
        data.files().files().forEach(this::distribution);
        publisher();
        contact();
        licence();
        json.endArray();
    }

    private void catalogue() {
        node(by.address("#catalogue"), "dcat:Catalog", "dcatapit:Catalog");
        described();
        link("foaf:homepage", by.address(""));
        link("dcat:themeTaxonomy", EUROPEAN + "data-theme");
        link("dcat:dataset", by.address("#dataset"));
        json.endObject();
    }

    private void dataset() {
        node(by.address("#dataset"), "dcat:Dataset", "dcatapit:Dataset");
        json.member("dct:identifier", by.publisherCode() + ":" + data.files().name());
        described();
        links("dcat:theme", "data-theme/", data.themes());
        link("dct:rightsHolder", by.address("#publisher"));
        link("dct:accrualPeriodicity", EUROPEAN + "frequency/" + data.frequency());
        link("dcat:contactPoint", by.address("#contact"));
        link("dcat:landingPage", by.address(""));
        link("dct:spatial", EUROPEAN + "country/ITA");
        json.startObject("dct:temporal");
        json.member("@type", "dct:PeriodOfTime");
        date("schema:startDate", data.from());
        date("schema:endDate", data.until());
        json.endObject();
        json.startArray("dcat:distribution");
        for (TableFile file : data.files().files()) {
            json.startObject();
            json.member("@id", address(file));
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }

    private void distribution(TableFile file) {
        node(address(file), "dcat:Distribution", "dcatapit:Distribution");
        texts("dct:title", file.title());
        link("dcat:accessURL", by.address(data.folder() + file.path()));
        link("dcat:downloadURL", by.address(data.folder() + file.path()));
        link("dct:format", EUROPEAN + "file-type/CSV");
        link("dct:license", by.licence().address());
        link("dct:conformsTo", by.address(data.folder() + DataPackage.FILE));
        date("dct:modified", by.modified());
        json.endObject();
    }

    private void publisher() {
        node(by.address("#publisher"), "foaf:Agent", "dcatapit:Agent");
        json.member("dct:identifier", by.publisherCode());
        json.member("foaf:name", by.publisher());
        json.endObject();
    }

    private void contact() {
        node(by.address("#contact"), "vcard:Organization", "dcatapit:Organization");
        json.member("vcard:fn", by.contact());
        link("vcard:hasEmail", "mailto:" + by.email());
        json.endObject();
    }

    private void licence() {
        node(by.licence().address(), "dct:LicenseDocument", "dcatapit:LicenseDocument");
        json.member("foaf:name", by.licence().label());
        link("dct:type", by.licence().type());
        json.endObject();
    }

    /** What is said of the catalogue as well as of its one dataset. */
    private void described() {
        texts("dct:title", data.files().title());
        texts("dct:description", data.files().description());
        link("dct:publisher", by.address("#publisher"));
        date("dct:modified", by.modified());
        links("dct:language", "language/", List.of("ITA", "ENG"));
    }

    private String address(TableFile file) {
        return by.address("#" + file.name());
    }

    private void node(String id, String type, String italianType) {
        json.startObject();
        json.member("@id", id);
        json.startArray("@type");
        json.item(type);
        json.item(italianType);
        json.endArray();
    }

    private void link(String property, String address) {
        json.startObject(property);
        json.member("@id", address);
        json.endObject();
    }

    private void links(String property, String vocabulary, List<String> codes) {
        json.startArray(property);
        for (String code : codes) {
            json.startObject();
            json.member("@id", EUROPEAN + vocabulary + code);
            json.endObject();
        }
        json.endArray();
    }

    private void texts(String property, Bilingual text) {
        json.startArray(property);
        for (Language language : List.of(Language.ITALIAN, Language.ENGLISH)) {
            json.startObject();
            json.member("@language", language.tag());
            json.member("@value", text.in(language));
            json.endObject();
        }
        json.endArray();
    }

    private void date(String property, LocalDate day) {
        json.startObject(property);
        json.member("@type", "xsd:date");
        json.member("@value", day.toString());
        json.endObject();
    }
}
