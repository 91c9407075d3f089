package it.apsis.export.iati;

import org.jspecify.annotations.Nullable;

/**
 * Who publishes the activities.
 *
 * @param ref its identifier in the register of IATI, such as {@code IT-IPA-c_l219}
 * @param name its name; null for the body that notified the activity
 * @param type its type in the code list OrganisationType
 * @param secondary whether it publishes what others do
 */
public record ReportingOrganisation(String ref, @Nullable String name, String type, boolean secondary) {
    /** What stands for the local administrations of Italy as a whole: donor 6, agency 8. */
    public static final ReportingOrganisation LOCAL_ADMINISTRATIONS =
            new ReportingOrganisation("XM-DAC-6-8", null, "11", false);

    /**
     * Checks that there is an identifier.
     *
     * @param ref its identifier in the register of IATI, such as {@code IT-IPA-c_l219}
     * @param name its name; null for the body that notified the activity
     * @param type its type in the code list OrganisationType
     * @param secondary whether it publishes what others do
     */
    public ReportingOrganisation {
        if (!ref.matches("[^\\s/&|?]+")) {
            throw new IllegalArgumentException("Not an identifier of an organisation: '" + ref + "'");
        }
    }

    /**
     * A local body that publishes its own activities.
     *
     * @param ref its identifier
     * @return the organisation, named as its activities name it
     */
    public static ReportingOrganisation localBody(String ref) {
        return new ReportingOrganisation(ref, null, "11", false);
    }

    /** Returns whether many bodies share the identifier. */
    boolean isShared() {
        return secondary || ref.equals(LOCAL_ADMINISTRATIONS.ref);
    }
}
