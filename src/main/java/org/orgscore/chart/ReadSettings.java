package org.orgscore.chart;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What may be set about reading.
 *
 * @param sheets the sheets to read; empty where the program is to choose
 * @param columns headers by field, given by a person; they win over everything
 * @param currency ISO 4217 code of pay that shows no sign; empty where not given
 * @param password of a workbook that has one
 * @param asOf the day on which somebody with an end date has left or not
 * @param limits how much a file may hold
 */
public record ReadSettings(
        List<String> sheets,
        Map<Field, String> columns,
        String currency,
        Optional<Password> password,
        LocalDate asOf,
        ReadLimits limits) {

    public ReadSettings {
        sheets = List.copyOf(sheets);
        columns = Map.copyOf(columns);
    }

    public static ReadSettings defaults() {
        return new ReadSettings(
                List.of(),
                Map.of(),
                "",
                Optional.empty(),
                LocalDate.now(ZoneId.systemDefault()),
                ReadLimits.defaults());
    }

    public ReadSettings withSheets(List<String> names) {
        return new ReadSettings(names, columns, currency, password, asOf, limits);
    }

    public ReadSettings withColumns(Map<Field, String> headers) {
        return new ReadSettings(sheets, headers, currency, password, asOf, limits);
    }

    public ReadSettings withCurrency(String code) {
        return new ReadSettings(sheets, columns, code, password, asOf, limits);
    }

    public ReadSettings withPassword(Password given) {
        return new ReadSettings(sheets, columns, currency, Optional.of(given), asOf, limits);
    }

    public ReadSettings withAsOf(LocalDate day) {
        return new ReadSettings(sheets, columns, currency, password, day, limits);
    }

    public ReadSettings withLimits(ReadLimits given) {
        return new ReadSettings(sheets, columns, currency, password, asOf, given);
    }
}
