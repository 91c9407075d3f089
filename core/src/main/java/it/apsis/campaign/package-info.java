/**
 * Campaigns (editions) of the survey as data: whom they ask, by when, where, with which attachments; their notice in words;
 * and the rules about submissions.
 */
@NullMarked
package it.apsis.campaign;

import org.jspecify.annotations.NullMarked;
