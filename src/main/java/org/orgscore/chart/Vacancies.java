package org.orgscore.chart;

/** Whether a row's status, flag or name says that nobody holds the post. */
final class Vacancies {
    private final ColumnMapping mapping;
    private final StatusWords statuses;
    private final boolean blankPersonVacant;
    private final boolean ownId;

    Vacancies(Inspection inspection, StatusWords statuses) {
        this.mapping = inspection.mapping();
        this.statuses = statuses;
        this.blankPersonVacant = inspection.rules().blankPersonVacant();
        this.ownId =
                inspection.rules().reporting().byName() || mapping.has(Field.POSITION_ID) || mapping.has(Field.NAME);
    }

    boolean isVacant(RawRow row) {
        if (statuses.of(row.cell(mapping.index(Field.STATUS))) == StatusWords.Meaning.VACANT) {
            return true;
        }
        String flag = row.cell(mapping.index(Field.VACANCY));
        if (!flag.isEmpty() && StatusWords.isVacancy(flag)) {
            return true;
        }
        String name = row.cell(mapping.index(Field.NAME));
        String last = row.cell(mapping.index(Field.LAST_NAME));
        if (VacancyTitle.isVacancyWord(name) || VacancyTitle.isVacancyWord(last)) {
            return true;
        }
        return blankPersonVacant
                && name.isEmpty()
                && last.isEmpty()
                && row.cell(mapping.index(Field.FIRST_NAME)).isEmpty()
                && (row.cell(mapping.index(Field.ID)).isEmpty() || !ownId);
    }
}
