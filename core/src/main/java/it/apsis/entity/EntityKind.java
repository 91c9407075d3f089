package it.apsis.entity;

import it.apsis.text.Bilingual;
import java.util.Optional;

/** What kind of body it is. The Italian names are those of institutions that have no English one. */
public enum EntityKind {
    /** A Comune. */
    COMUNE("comune", "comuni", "Comune", "Comuni"),

    /** A Città metropolitana (law 56/2014). */
    CITTA_METROPOLITANA("citta-metropolitana", "citta-metropolitane", "Città metropolitana", "Città metropolitane"),

    /** A Unione di Comuni (legislative decree 267/2000, article 32), Unioni montane among them. */
    UNIONE_DI_COMUNI("unione-di-comuni", "unioni-di-comuni", "Unione di Comuni", "Unioni di Comuni"),

    /** A Regione. */
    REGIONE("regione", "regioni", "Regione", "Regioni"),

    /** A Provincia, autonomous ones and the Sicilian Liberi consorzi comunali among them. */
    PROVINCIA("provincia", "province", "Provincia", "Province"),

    /** Any other body, such as a Comunità collinare, a Consorzio or an association of Comuni. */
    OTHER("other", "others", "altro ente", "altri enti");

    private final String key;
    private final String plural;
    private final String italian;
    private final String italianPlural;

    EntityKind(String key, String plural, String italian, String italianPlural) {
        this.key = key;
        this.plural = plural;
        this.italian = italian;
        this.italianPlural = italianPlural;
    }

    /**
     * The kind in files, one body.
     *
     * @return such as {@code citta-metropolitana}
     */
    public String key() {
        return key;
    }

    /**
     * The kind in files, many bodies: the word of the column {@code respondents} of a campaign.
     *
     * @return such as {@code citta-metropolitane}
     */
    public String plural() {
        return plural;
    }

    /**
     * What one body of the kind is called.
     *
     * @return the singular
     */
    public Bilingual label() {
        return new Bilingual(this == OTHER ? "other body" : italian, italian);
    }

    /**
     * What several bodies of the kind are called.
     *
     * @return the plural
     */
    public Bilingual labels() {
        return new Bilingual(this == OTHER ? "other bodies" : italianPlural, italianPlural);
    }

    /**
     * The kind of a word in files.
     *
     * @param word a {@link #key()} or {@link #plural()}
     * @return the kind, or empty where the word is none
     */
    public static Optional<EntityKind> ofWord(String word) {
        for (EntityKind kind : values()) {
            if (kind.key.equals(word) || kind.plural.equals(word)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
