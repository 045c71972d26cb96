package org.orgscore.title;

import java.util.Locale;

/**
 * What a candidate is judged by; each is a number that a person could check. A weight for each is in
 * {@code title/ranker.properties}, learnt from aliases left out and from labelled titles.
 */
enum Feature {
    /** 1 where an alias is the same as the whole title. */
    SAME_FULL,
    SAME_CORE,
    SAME_BAG,
    SAME_BARE,
    SAME_BARE_BAG,
    SAME_SEGMENT,
    /** Logarithm of the number of occupations that share that alias. */
    SHARED,
    /** 1 where the same alias is all common words of a code without data, and a department is given, which may say more. */
    SAME_UNRATED_IN_DEPARTMENT,
    /** 1 where an alias is the same as the title and the department speaks for the occupation. */
    SAME_IN_DEPARTMENT,
    /** 1 where the same alias is a single word. */
    SAME_SINGLE_WORD,
    /** 1 where the same alias was written in a department like the title's. */
    SAME_THERE,
    /** 1 where the same alias was written in other departments only. */
    SAME_ELSEWHERE,
    /** 1 where the alias is a title as HR systems write it. */
    WRITTEN,
    /** 1 where the title is the occupation's official one. */
    OFFICIAL,
    /** 1 where the alias is one of O*NET's alternate or reported titles, which are many and loose; the pack has none. */
    ALTERNATE,
    /** Share of the title's words that the most similar alias has, by rarity. */
    TITLE_COVERED,
    /** Share of that alias's words that the title has. */
    ALIAS_COVERED,
    /** The same with the department's words. */
    ALIAS_COVERED_IN_CONTEXT,
    /** The product of the first and the last of these, squared: near 1 only for a near match. */
    NEAR_SAME,
    /** 1 where title and alias end in the same word. */
    HEAD,
    /** How much that last word tells by its rarity, 0 to 1: a common head noun says little. */
    HEAD_RARITY,
    /** 1 where the most similar alias stands two levels apart from the title. */
    ALIAS_LEVEL_FAR,
    /** Logarithm of the number of the occupation's aliases that come near. */
    NEAR_ALIASES,
    /** How much the title's words are about the occupation's titles as a whole, relative to the best. */
    TITLE_SCORE,
    /** Its square: sets the best apart. */
    TITLE_SCORE_SQUARED,
    /** Share of the title's words that the occupation's titles know, taken together, by rarity. */
    TITLE_KNOWN,
    /** 1 where they know the rarest of the title's words: HVAC in HVAC maintenance mechanic. */
    RAREST_KNOWN,
    /** How far the candidate's most similar alias is behind the best candidate's. */
    LIKENESS_BEHIND,
    /** How far the share of words that its titles know is behind the best candidate's. */
    KNOWN_BEHIND,
    /** What all clues of title and department together say for the occupation: logarithm of its probability by them. */
    CLUES,
    /** How far it is behind the occupation that they speak for most. */
    CLUES_BEHIND,
    /** What they say for no occupation at all. */
    CLUES_NONE,
    /** 1 where it has the title, the clues are sure of it, and nothing more was looked for. */
    SETTLED,
    /** 1 where besides no other occupation has the title. */
    SETTLED_ALONE,
    /** How much the title's words are about the occupation's tasks. */
    TASK_SCORE,
    /** How much the department's words are about the occupation's titles. */
    DEPARTMENT_TITLES,
    /** How much the department's words are about the occupation's tasks. */
    DEPARTMENT_TASKS,
    /** How much the department is one that the occupation's written titles stand in. */
    DEPARTMENT_WRITTEN,
    /** How much title and department together are about its titles, over word families: radiology is the radiologist's. */
    TOGETHER_SCORE,
    /** What the list of department words says. */
    DEPARTMENT_WORDS,
    /** 1 where the department speaks, but not for this occupation's minor group. */
    DEPARTMENT_ELSEWHERE,
    /** 1 where title and occupation are one level apart. */
    LEVEL_NEAR,
    /** 1 where they are two levels apart. */
    LEVEL_FAR,
    /** 1 where the title leads others (manager, director, chief) and the occupation does not. */
    LEADS_ALONE,
    /** 1 where the occupation leads others and the title does not. */
    LED_ALONE,
    /** Logarithm of the occupation's employment, 2 to 6.7, less 4. */
    EMPLOYMENT,
    /** 1 for a code without data ("All Other"). */
    UNRATED,
    /** 1 where pay is out of the occupation's range. */
    PAY_OUT_OF_RANGE,
    /** Share of the department's other titles that are of the same major group. */
    PEERS;

    /** The key in the weights file. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
