package it.apsis.finding;

import org.jspecify.annotations.Nullable;

/**
 * With what a verdict was reached, so that it can be explained years later.
 *
 * @param version the version of this library
 * @param ruleSet the name and version of the rule set
 * @param codeLists the version of the code lists
 * @param profile the name of the profile that changed severities, or null
 */
public record Provenance(
        String version,
        String ruleSet,
        String codeLists,
        @Nullable String profile) {
    /** The name of this library, as reports give it. */
    public static final String TOOL = "apsis";
}
