package it.apsis.export.dcat;

/** The licences that Italian administrations publish open data under. */
public enum Licence {
    /** Creative Commons Attribution 4.0. */
    CC_BY_4_0(
            "Creative Commons Attribuzione 4.0 Internazionale (CC BY 4.0)",
            "https://creativecommons.org/licenses/by/4.0/",
            "http://purl.org/adms/licencetype/Attribution"),
    /** Creative Commons Zero 1.0: no rights reserved. */
    CC0_1_0(
            "Creative Commons CC0 1.0 Universale",
            "https://creativecommons.org/publicdomain/zero/1.0/",
            "http://purl.org/adms/licencetype/PublicDomain"),
    /** Italian Open Data Licence 2.0. */
    IODL_2_0(
            "Italian Open Data License 2.0",
            "https://www.dati.gov.it/iodl/2.0/",
            "http://purl.org/adms/licencetype/Attribution");

    private final String label;
    private final String address;
    private final String type;

    Licence(String label, String address, String type) {
        this.label = label;
        this.address = address;
        this.type = type;
    }

    /**
     * Its name.
     *
     * @return the name, as it is known
     */
    public String label() {
        return label;
    }

    /**
     * Its text.
     *
     * @return the address
     */
    public String address() {
        return address;
    }

    /**
     * What it allows, in the vocabulary of ADMS.
     *
     * @return the address of the concept
     */
    public String type() {
        return type;
    }
}
