/**
 * Made-up returns of every year, for tests. Nothing here knows of a test framework or of a rule: all of it can move to a
 * published test kit as it stands.
 */
package it.apsis.testkit;
