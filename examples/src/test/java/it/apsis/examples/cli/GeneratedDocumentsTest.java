package it.apsis.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Documents that are generated are what the generator writes today. {@code mvn -pl examples -am test
 * -Dtest=GeneratedDocumentsTest -Dsurefire.failIfNoSpecifiedTests=false -Ddocuments.renew=true} writes them anew.
 */
class GeneratedDocumentsTest {
    @Test
    void theCatalogueOfRulesIsUpToDate() throws IOException {
        isUpToDate(Path.of("../docs/rules.md"), "rules", "--lang", "en");
        isUpToDate(Path.of("../docs/rules.it.md"), "rules", "--lang", "it");
    }

    private static void isUpToDate(Path document, String... call) throws IOException {
        String generated = Run.of(call).out();
        if (Boolean.getBoolean("documents.renew")) {
            Files.writeString(document, generated);
        }
        assertThat(generated)
                .as(document + " is stale: see GeneratedDocumentsTest")
                .isEqualTo(Files.readString(document));
    }
}
