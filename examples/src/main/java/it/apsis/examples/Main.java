package it.apsis.examples;

import it.apsis.examples.cli.CommandLineTool;

/** Starts the command line. */
public final class Main {
    private Main() {}

    /**
     * Runs a call and ends with its exit status.
     *
     * @param args the call
     */
    public static void main(String[] args) {
        System.exit(CommandLineTool.run(System.out, System.err, args));
    }
}
