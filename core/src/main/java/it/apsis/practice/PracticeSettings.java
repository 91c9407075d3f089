package it.apsis.practice;

import it.apsis.classification.ClassEvidence;
import it.apsis.classification.Classification;
import it.apsis.classification.ClassificationScheme;
import it.apsis.classification.Classifier;
import it.apsis.classification.TextHint;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an application decides about a collection. Immutable as far as its classifier and hint are.
 *
 * @param scheme the classes and statuses
 * @param classifier gives sheets their class
 * @param hint reads descriptions
 * @param referenceDay the day before which a service has to have been delivered so as not to be new
 * @param opened the day on which the collection opened; null where it is not known
 * @param catalogued the day of the catalogue; null where it is not known
 */
public record PracticeSettings(
        ClassificationScheme scheme,
        Classifier classifier,
        TextHint hint,
        LocalDate referenceDay,
        @Nullable LocalDate opened,
        @Nullable LocalDate catalogued) {

    /**
     * The bundled scheme, classifier, hint and reference day, and no other day.
     *
     * @return the settings
     */
    public static PracticeSettings bundled() {
        return of(ClassificationScheme.bundled());
    }

    /**
     * The classifier and reference day of a scheme, the bundled hint, and no other day.
     *
     * @param scheme the scheme
     * @return the settings
     */
    public static PracticeSettings of(ClassificationScheme scheme) {
        return new PracticeSettings(
                scheme, Classifier.of(scheme), TextHint.bundled(), scheme.referenceDay(), null, null);
    }

    /**
     * The same settings with another classifier.
     *
     * @param other the classifier
     * @return other settings
     */
    public PracticeSettings withClassifier(Classifier other) {
        return new PracticeSettings(scheme, other, hint, referenceDay, opened, catalogued);
    }

    /**
     * The same settings with another hint.
     *
     * @param other the hint
     * @return other settings
     */
    public PracticeSettings withHint(TextHint other) {
        return new PracticeSettings(scheme, classifier, other, referenceDay, opened, catalogued);
    }

    /**
     * The same settings with another reference day.
     *
     * @param day the day
     * @return other settings
     */
    public PracticeSettings withReferenceDay(LocalDate day) {
        return new PracticeSettings(scheme, classifier, hint, day, opened, catalogued);
    }

    /**
     * The same settings with the days of the collection.
     *
     * @param from the day on which it opened, or null
     * @param to the day of the catalogue, or null
     * @return other settings
     */
    public PracticeSettings withDays(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new PracticeSettings(scheme, classifier, hint, referenceDay, from, to);
    }

    /**
     * The class of a sheet.
     *
     * @param sheet the sheet
     * @return its class and why
     */
    public Classification classify(PracticeSheet sheet) {
        CuratorDecision decision = sheet.curatorDecision();
        return classifier.classify(new ClassEvidence(
                sheet.components().stream().map(this::status).toList(),
                sheet.declaredClass(),
                decision != null && decision.isComplete() ? decision.serviceClass() : null));
    }

    private String status(ServiceComponent component) {
        String status = component.status();
        return status == null ? scheme.unknownStatus() : status;
    }
}
