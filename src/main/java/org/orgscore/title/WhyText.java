package org.orgscore.title;

/** Says in plain words why a title was matched as it was. */
final class WhyText {
    private WhyText() {}

    static String of(
            TitleMatch.Method method,
            String aliasText,
            TitleReading.Read read,
            TitleQuery query,
            boolean departmentSpoke) {
        StringBuilder why = new StringBuilder();
        String alias = "\"" + aliasText + "\"";
        why.append(
                switch (method) {
                    case COMPANY_TITLE -> "Your own list of titles has " + alias;
                    case EXACT -> "The same as the known title " + alias;
                    case NORMALISED -> "With abbreviations written out and marks left aside, the known title " + alias;
                    case WORDS -> "Shares words with the known title " + alias;
                    case TYPO -> "Read past short forms or typing errors, near the known title " + alias;
                    case OVERRIDE, DEPARTMENT, NONE -> "Nearest known title " + alias;
                });
        if (!read.title().removed().isEmpty() && method != TitleMatch.Method.EXACT) {
            why.append("; left aside: ")
                    .append(String.join(
                            ", ", read.title().removed().stream().distinct().toList()));
        }
        if (read.saysNothing()) {
            why.append("; the title alone says too little, the department \"")
                    .append(query.department())
                    .append("\" was used");
        } else if (departmentSpoke) {
            why.append("; fits the department \"").append(query.department()).append('"');
        }
        return why.toString();
    }

    static String saysNothing(TitleQuery query) {
        return query.department().isEmpty()
                ? "The title alone does not say what the work is, and no department is given"
                : "The title alone does not say what the work is, and neither does the department \""
                        + query.department() + "\"";
    }
}
