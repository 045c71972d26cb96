package org.orgscore.summary;

import org.orgscore.score.ScoredTitle;

/**
 * A distinct (title, department) with its headcount; for analysts only, never part of what is delivered.
 *
 * @param headcount persons
 * @param fte full-time equivalents, vacancies included
 * @param fteFilled those of filled posts alone
 */
public record TitleLine(ScoredTitle scored, double headcount, double fte, double fteFilled) {}
