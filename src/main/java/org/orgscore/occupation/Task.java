package org.orgscore.occupation;

/**
 * One rated task of an occupation.
 *
 * @param number counted from 1 within the occupation
 * @param text what is done, in one sentence without a full stop
 * @param importance weight within the occupation, 1 to 5 in the built-in pack, positive elsewhere
 * @param rationale why it is rated so; empty where the source gives none
 * @param rule which rule gave the rating: {@code editorial} for the built-in pack, else the importer's rule
 */
public record Task(
        int number,
        String text,
        double importance,
        TaskStatus status,
        Horizon horizon,
        String rationale,
        String rule) {}
