package it.apsis.classification;

/** Gives practices their class. An application may bring its own; thread-safe. */
@FunctionalInterface
public interface Classifier {
    /**
     * The class of a practice.
     *
     * @param evidence what is known of it
     * @return the class and why; never an exception, whatever the texts in it
     */
    Classification classify(ClassEvidence evidence);

    /**
     * The classifier of a scheme: a curator's decision, else the class that the components decide, else the declared one
     * where the components leave it open, else none.
     *
     * @param scheme the scheme
     * @return the classifier
     */
    static Classifier of(ClassificationScheme scheme) {
        return new SchemeClassifier(scheme);
    }
}
