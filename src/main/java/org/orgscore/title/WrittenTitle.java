package org.orgscore.title;

import java.util.List;

/**
 * A title as HR systems write it, coded by hand.
 *
 * @param title as an export holds it
 * @param department that it stood in, which may be what settles it; empty where none was given
 * @param codes O*NET-SOC codes, the likeliest first; empty where a careful coder would abstain
 */
record WrittenTitle(String title, String department, List<String> codes) {
    WrittenTitle {
        codes = List.copyOf(codes);
    }
}
