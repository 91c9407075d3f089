package it.apsis.export.collect;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a node stands in the instance of a form.
 *
 * @param steps the names of the nodes from the root down, without the root
 */
public record NodePath(List<String> steps) {
    /** The root itself. */
    public static final NodePath ROOT = new NodePath(List.of());

    private static final String UP = "..";

    /**
     * Copies the names.
     *
     * @param steps the names of the nodes from the root down, without the root
     */
    public NodePath {
        steps = List.copyOf(steps);
    }

    /**
     * A node in this one.
     *
     * @param name its name
     * @return its place
     */
    public NodePath child(String name) {
        List<String> longer = new ArrayList<>(steps);
        longer.add(name);
        return new NodePath(longer);
    }

    /**
     * The node in which this one stands.
     *
     * @return its place; that of a node at the root is the root
     */
    public NodePath parent() {
        return steps.isEmpty() ? this : new NodePath(steps.subList(0, steps.size() - 1));
    }

    /**
     * The name of the node.
     *
     * @return the last name; empty for the root
     */
    public String name() {
        return steps.isEmpty() ? "" : steps.get(steps.size() - 1);
    }

    /**
     * The path from the root.
     *
     * @return for instance {@code /data/activities/title}
     */
    public String absolute() {
        return "/" + String.join("/", child("").prefixed());
    }

    private List<String> prefixed() {
        List<String> all = new ArrayList<>(steps.subList(0, steps.size() - 1));
        all.add(0, CollectionForm.ROOT);
        return all;
    }

    /**
     * The path from another node: of the rows of a repeat those of the same row, wherever the two share one.
     *
     * @param context the other node
     * @return for instance {@code ../part-basic/title}; a point for the node itself
     */
    public String from(NodePath context) {
        int shared = 0;
        int most = Math.min(steps.size(), context.steps.size());
        while (shared < most && steps.get(shared).equals(context.steps.get(shared))) {
            shared++;
        }
        List<String> path = new ArrayList<>();
        for (int i = shared; i < context.steps.size(); i++) {
            path.add(UP);
        }
        path.addAll(steps.subList(shared, steps.size()));
        return path.isEmpty() ? "." : String.join("/", path);
    }
}
