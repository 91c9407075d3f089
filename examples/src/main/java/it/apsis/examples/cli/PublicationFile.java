package it.apsis.examples.cli;

import it.apsis.export.dcat.Publication;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Who publishes open data, from a file. */
final class PublicationFile {
    @Option(
            names = "--publication",
            paramLabel = "FILE",
            description = {
                "Writes metadata beside the data too, dcat.jsonld (DCAT-AP_IT). FILE is a properties file: address, "
                        + "publisher, publisher_code (IndicePA), contact (an office), email, licence (CC_BY_4_0, CC0_1_0 "
                        + "or IODL_2_0), modified (YYYY-MM-DD)."
            })
    @Nullable
    Path file;

    /** Who publishes it; empty where nobody asked for metadata. */
    Optional<Publication> read() throws IOException {
        if (file == null) {
            return Optional.empty();
        }
        Properties properties = new Properties();
        TreeMap<String, String> values = new TreeMap<>();
        try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(text);
            properties.stringPropertyNames().forEach(name -> values.put(name, properties.getProperty(name)));
            return Optional.of(Publication.of(values));
        } catch (IllegalArgumentException e) {
            throw new Problem(file + ": " + e.getMessage(), e);
        }
    }
}
