package it.apsis.export.iati;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The judge: the official schema and code lists of IATI 2.03. They are no part of the project: see ../shared/iati. */
final class IatiStandard {
    private static final Path FOLDER = Path.of("../../shared/iati");

    private final Schema schema;

    private IatiStandard(Schema schema) {
        this.schema = schema;
    }

    static IatiStandard load() throws SAXException {
        Path file = FOLDER.resolve("iati-activities-schema.xsd");
        assumeTrue(Files.isReadable(file), () -> "skipped: " + file + " is not there; it is no part of the project");
        SchemaFactory factory = SchemaFactory.newDefaultInstance();
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "file");
        return new IatiStandard(factory.newSchema(file.toFile()));
    }

    /** Returns the document, which the schema accepts and whose codes are all in their lists. */
    Document judge(byte[] bytes) throws IOException, SAXException, ParserConfigurationException {
        schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(bytes)));
        Document document = parse(bytes);
        codes(document, "recipient-country", "code", "Country");
        codes(document, "recipient-region", "code", "Region");
        codes(document, "recipient-region", "vocabulary", "RegionVocabulary");
        codes(document, "sector", "vocabulary", "SectorVocabulary");
        codes(document, "tag", "vocabulary", "TagVocabulary");
        codes(document, "policy-marker", "code", "PolicyMarker");
        codes(document, "policy-marker", "vocabulary", "PolicyMarkerVocabulary");
        codes(document, "policy-marker", "significance", "PolicySignificance");
        codes(document, "collaboration-type", "code", "CollaborationType");
        codes(document, "default-flow-type", "code", "FlowType");
        codes(document, "default-finance-type", "code", "FinanceType");
        codes(document, "default-aid-type", "code", "AidType");
        codes(document, "default-tied-status", "code", "TiedStatus");
        codes(document, "participating-org", "crs-channel-code", "CRSChannelCode");
        codes(document, "iati-activity", "default-currency", "Currency");
        vocabulary(document, "sector", "1", "Sector");
        vocabulary(document, "sector", "2", "SectorCategory");
        vocabulary(document, "tag", "2", "UNSDG-Goals");
        vocabulary(document, "tag", "3", "UNSDG-Targets");
        return document;
    }

    static Document parse(byte[] bytes) throws IOException, SAXException, ParserConfigurationException {
        return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }

    static Set<String> codes(String list) throws IOException, SAXException, ParserConfigurationException {
        byte[] bytes = Files.readAllBytes(FOLDER.resolve("codelists/" + list + ".xml"));
        NodeList found = parse(bytes).getElementsByTagName("code");
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < found.getLength(); i++) {
            codes.add(found.item(i).getTextContent());
        }
        return codes;
    }

    private static void codes(Document document, String element, String attribute, String list)
            throws IOException, SAXException, ParserConfigurationException {
        Set<String> used = new HashSet<>();
        NodeList found = document.getElementsByTagName(element);
        for (int i = 0; i < found.getLength(); i++) {
            used.add(((Element) found.item(i)).getAttribute(attribute));
        }
        used.remove("");
        assertThat(codes(list)).as(element + " " + attribute).containsAll(used);
    }

    private static void vocabulary(Document document, String element, String vocabulary, String list)
            throws IOException, SAXException, ParserConfigurationException {
        Set<String> used = new HashSet<>();
        NodeList found = document.getElementsByTagName(element);
        for (int i = 0; i < found.getLength(); i++) {
            Element one = (Element) found.item(i);
            if (one.getAttribute("vocabulary").equals(vocabulary)) {
                used.add(one.getAttribute("code"));
            }
        }
        assertThat(codes(list)).as(element + " of " + vocabulary).containsAll(used);
    }
}
