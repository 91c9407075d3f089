package it.apsis.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The version of this library, as the build wrote it down. */
public final class Version {
    /** The name under which the bundled rules are known. */
    public static final String NAME = "apsis";

    private static final String CURRENT = read();

    private Version() {}

    /**
     * The version.
     *
     * @return for instance {@code 0.1.0}
     */
    public static String current() {
        return CURRENT;
    }

    private static String read() {
        Properties properties = new Properties();
        try (InputStream file = Version.class.getResourceAsStream("version.properties")) {
            if (file != null) {
                properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The version cannot be read", e);
        }
        return properties.getProperty("version", "unknown");
    }
}
