package it.apsis.classification;

import it.apsis.text.Bilingual;
import it.apsis.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Classifies by a scheme, and says why. */
final class SchemeClassifier implements Classifier {
    private final ClassificationScheme scheme;

    SchemeClassifier(ClassificationScheme scheme) {
        this.scheme = scheme;
    }

    @Override
    public Classification classify(ClassEvidence evidence) {
        Derivation derived = scheme.derive(evidence.statuses());
        String declared = known(evidence.declared());
        String curated = known(evidence.curated());
        String decided = derived.decided().orElse(null);
        List<Bilingual> reasons = new ArrayList<>();
        String outcome = Classification.UNDETERMINED;
        Basis basis = Basis.NONE;
        if (curated != null) {
            outcome = curated;
            basis = Basis.CURATOR;
            reasons.add(words("The curator decided: %s.", "Decisione del curatore: %s.", curated));
        } else if (decided != null) {
            outcome = decided;
            basis = Basis.COMPONENTS;
        } else if (declared != null && derived.candidates().contains(declared)) {
            outcome = declared;
            basis = Basis.DECLARED;
        }
        reasons.add(components(evidence.statuses(), derived));
        if (declared != null) {
            reasons.add(declared(declared, outcome, basis));
        }
        if (basis == Basis.NONE) {
            reasons.add(new Bilingual(
                    "The class stays undetermined until the curator decides or the sheet is completed.",
                    "La tipologia resta indeterminata finché il curatore non decide o la scheda non è completata."));
        }
        return new Classification(outcome, basis, decided, derived.candidates(), evidence.declared(), reasons);
    }

    /** A class that the scheme does not have is a finding of its own, and decides nothing. */
    private @Nullable String known(@Nullable String code) {
        return code != null && scheme.isClass(code) ? code : null;
    }

    private Bilingual components(List<String> statuses, Derivation derived) {
        if (statuses.isEmpty()) {
            return new Bilingual("No component is described.", "Nessuna componente è descritta.");
        }
        Named decision = scheme.decision(statuses).getValue();
        Bilingual counts = counts(statuses);
        if (derived.decided().isPresent()) {
            return new Bilingual(
                    "Components (" + counts.en() + "): " + decision.label().en() + ", hence "
                            + quoted(decision.code(), Language.ENGLISH) + ".",
                    "Componenti (" + counts.it() + "): " + decision.label().it() + ", quindi "
                            + quoted(decision.code(), Language.ITALIAN) + ".");
        }
        return new Bilingual(
                "Components (" + counts.en() + "): they leave open "
                        + candidates(derived.candidates(), Language.ENGLISH) + ".",
                "Componenti (" + counts.it() + "): restano possibili "
                        + candidates(derived.candidates(), Language.ITALIAN) + ".");
    }

    private Bilingual counts(List<String> statuses) {
        return new Bilingual(counts(statuses, Language.ENGLISH), counts(statuses, Language.ITALIAN));
    }

    private String counts(List<String> statuses, Language language) {
        List<String> counts = new ArrayList<>();
        for (Named status : scheme.statuses()) {
            long count = statuses.stream()
                    .filter(one -> status(one).equals(status.code()))
                    .count();
            if (count > 0) {
                counts.add(count + " " + status.label().in(language));
            }
        }
        return String.join(", ", counts);
    }

    private String status(String written) {
        boolean known = scheme.statuses().stream().anyMatch(one -> one.code().equals(written));
        return known ? written : scheme.unknownStatus();
    }

    private Bilingual declared(String declared, String outcome, Basis basis) {
        if (basis == Basis.DECLARED) {
            return words(
                    "The body declared %s, which is among them.",
                    "L'ente ha dichiarato %s, che è tra queste.", declared);
        }
        if (declared.equals(outcome)) {
            return words("The body declared the same.", "L'ente ha dichiarato la stessa tipologia.", declared);
        }
        return words("The body declared %s: to be reviewed.", "L'ente ha dichiarato %s: da rivedere.", declared);
    }

    private Bilingual words(String en, String it, String code) {
        return new Bilingual(
                en.replace("%s", quoted(code, Language.ENGLISH)), it.replace("%s", quoted(code, Language.ITALIAN)));
    }

    private String candidates(List<String> codes, Language language) {
        return codes.stream().map(code -> quoted(code, language)).collect(Collectors.joining(", "));
    }

    private String quoted(String code, Language language) {
        String label = label(code).in(language);
        return language == Language.ITALIAN ? "«" + label + "»" : "\"" + label + "\"";
    }

    private Bilingual label(String code) {
        return scheme.classes().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElse(scheme.outside())
                .label();
    }
}
