package org.orgscore.title;

/**
 * The best evidence for one occupation.
 *
 * @param entry the alias that speaks for it
 * @param method how it was found
 * @param strength in units of log odds, before context
 */
record Evidence(AliasEntry entry, TitleMatch.Method method, double strength) {}
