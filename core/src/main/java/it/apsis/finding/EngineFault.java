package it.apsis.finding;

/**
 * A failure of the engine or of a plug-in. Never a finding: it says nothing about the return.
 *
 * @param rule the code of the rule that failed
 * @param provider the name of who provided the rule
 * @param row the row it failed on; 0 where it failed on none
 * @param message what happened
 */
public record EngineFault(String rule, String provider, long row, String message) {}
