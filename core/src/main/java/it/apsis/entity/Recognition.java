package it.apsis.entity;

import java.util.List;
import java.util.Optional;

/**
 * What became of a name or code that stands for a body.
 *
 * @param written what was written
 * @param bodies the bodies of that name or code, those first that were there in the year; mostly one, several where
 *     bodies share a name, none where it is not known
 * @param kind the kind of the first body; where there is none, the kind that the name itself tells, such as that of
 *     {@code Provincia di Nowhere}; empty where it tells none
 * @param listIncomplete whether no body was found and the name is of the kind of which no complete list exists: it
 *     begins
 *     with Unione, Comunità or Consorzio
 * @param near where no body was found, some with a name not far from it, the nearest first
 */
public record Recognition(
        String written, List<Body> bodies, Optional<EntityKind> kind, boolean listIncomplete, List<Body> near) {
    /**
     * Copies the lists.
     *
     * @param written what was written
     * @param bodies the bodies of that name or code, those first that were there in the year; mostly one, several where
     *     bodies share a name, none where it is not known
     * @param kind the kind of the first body; where there is none, the kind that the name itself tells, such as that of
     *     {@code Provincia di Nowhere}; empty where it tells none
     * @param listIncomplete whether no body was found and the name is of the kind of which no complete list exists: it
     *     begins with Unione, Comunità or Consorzio
     * @param near where no body was found, some with a name not far from it, the nearest first
     */
    public Recognition {
        bodies = List.copyOf(bodies);
        near = List.copyOf(near);
    }

    /**
     * The body it most likely stands for.
     *
     * @return the first of the bodies, or empty where there is none
     */
    public Optional<Body> body() {
        return bodies.stream().findFirst();
    }
}
