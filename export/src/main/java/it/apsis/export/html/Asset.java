package it.apsis.export.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.stream.Collectors;

/** A style sheet or script of this library that is written into a page as it is. Immutable. */
public final class Asset {
    private final String text;
    private final String hash;

    private Asset(String text) {
        this.text = text;
        this.hash = hash(text);
    }

    /**
     * An asset from a resource.
     *
     * @param owner the class in whose package the resource stands
     * @param name the name of the resource
     * @return the asset
     * @throws IllegalStateException where there is no such resource
     */
    public static Asset resource(Class<?> owner, String name) {
        try (InputStream file = owner.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("There is no resource " + name + " beside " + owner.getName());
            }
            return of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The resource " + name + " cannot be read", e);
        }
    }

    /**
     * An asset from a text of this library. Never a text from outside: it is written as it is.
     *
     * @param text the text
     * @return the asset
     * @throws IllegalArgumentException where the text would end its element, or hold what a browser reads otherwise
     */
    public static Asset of(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.contains("</script")
                || lower.contains("</style")
                || lower.contains("<!--")
                || text.indexOf('\r') >= 0) {
            throw new IllegalArgumentException(
                    "Not fit for a style or script element: it has its end, a comment or a CR");
        }
        return new Asset(text);
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /**
     * The text.
     *
     * @return the text, as it is written
     */
    public String text() {
        return text;
    }

    /**
     * A policy under which this style sheet and these scripts run, and nothing else: no network, no frame, no form.
     *
     * @param style the style sheet of a page
     * @param scripts the scripts of a page
     * @return the content of the meta element {@code Content-Security-Policy}
     */
    public static String policy(Asset style, Asset... scripts) {
        return policy(style.hash, scripts);
    }

    /**
     * A policy for a page of a site whose style sheet stands in a file beside it, so that thousands of pages share it. A
     * page that is opened from a folder has no origin of its own in some browsers, hence the scheme.
     *
     * @param scripts the scripts of a page
     * @return the content of the meta element {@code Content-Security-Policy}
     */
    public static String sitePolicy(Asset... scripts) {
        return policy("'self' file:", scripts);
    }

    private static String policy(String styles, Asset... scripts) {
        String hashes = Arrays.stream(scripts).map(script -> script.hash).collect(Collectors.joining(" "));
        return "default-src 'none'; style-src " + styles + "; script-src " + (hashes.isEmpty() ? "'none'" : hashes)
                + "; base-uri 'none'; form-action 'none'";
    }
}
