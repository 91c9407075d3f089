package it.apsis.entity;

import it.apsis.finding.Suggestion;
import it.apsis.text.Bilingual;
import java.util.List;
import java.util.Optional;

/** A public body. Immutable. */
public sealed interface Body permits Comune, CittaMetropolitana, UnioneDiComuni, Regione, Provincia, OtherBody {
    /**
     * By what the body is named first: the one identifier under which its submissions are gathered.
     *
     * @return the last ISTAT code of a Comune, the ISTAT code of a Città metropolitana, Provincia or Regione, the IndicePA
     *     code of any other
     */
    EntityId id();

    /**
     * The kind.
     *
     * @return the kind
     */
    EntityKind kind();

    /**
     * The name.
     *
     * @return the last name that is known, without "Comune di" and the like; an Unione has them in its name
     */
    String name();

    /**
     * The name as a letter would address it.
     *
     * @return such as {@code Comune di Agliè}
     */
    String title();

    /**
     * All names it has or had, the second language included.
     *
     * @return the names, the current one first
     */
    default List<String> names() {
        return List.of(name());
    }

    /**
     * The Regione it lies in.
     *
     * @return the two digits of ISTAT, or empty where it is not known
     */
    Optional<String> regionCode();

    /**
     * The Provincia it lies in.
     *
     * @return the letters of car plates, or empty where it is not known or lies in several
     */
    default Optional<String> provinceAbbreviation() {
        return Optional.empty();
    }

    /**
     * The code in IndicePA.
     *
     * @return the code in lower case, or empty where it is not known
     */
    default Optional<String> ipaCode() {
        return Optional.empty();
    }

    /**
     * The codice fiscale.
     *
     * @return the codice fiscale, which the bundled register has of no body, but an application's may have
     */
    default Optional<CodiceFiscale> codiceFiscale() {
        return Optional.empty();
    }

    /**
     * Whether the body was there in a year.
     *
     * @param flowYear the calendar year
     * @return the answer; existing where nothing is known of its days
     */
    default Existence in(int flowYear) {
        return Existence.EXISTING;
    }

    /**
     * The body as something to write instead of what was written.
     *
     * @return its code and title
     */
    default Suggestion suggestion() {
        return new Suggestion(id().code(), Bilingual.same(title()));
    }
}
