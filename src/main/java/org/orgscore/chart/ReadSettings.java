package org.orgscore.chart;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/**
 * What may be set about reading.
 *
 * @param sheet the sheet to read, where not the best one
 * @param columns headers by field, given by a person; they win over everything
 * @param currency ISO 4217 code of pay that shows no sign; empty where not given
 * @param password of a workbook that has one
 * @param asOf the day on which somebody with an end date has left or not
 * @param limits how much a file may hold
 */
public record ReadSettings(
        Optional<String> sheet,
        Map<Field, String> columns,
        String currency,
        Optional<Password> password,
        LocalDate asOf,
        ReadLimits limits) {

    public ReadSettings {
        columns = Map.copyOf(columns);
    }

    public static ReadSettings defaults() {
        return new ReadSettings(
                Optional.empty(),
                Map.of(),
                "",
                Optional.empty(),
                LocalDate.now(ZoneId.systemDefault()),
                ReadLimits.defaults());
    }

    public ReadSettings withSheet(String name) {
        return new ReadSettings(Optional.of(name), columns, currency, password, asOf, limits);
    }

    public ReadSettings withColumns(Map<Field, String> headers) {
        return new ReadSettings(sheet, headers, currency, password, asOf, limits);
    }

    public ReadSettings withCurrency(String code) {
        return new ReadSettings(sheet, columns, code, password, asOf, limits);
    }

    public ReadSettings withPassword(Password given) {
        return new ReadSettings(sheet, columns, currency, Optional.of(given), asOf, limits);
    }

    public ReadSettings withAsOf(LocalDate day) {
        return new ReadSettings(sheet, columns, currency, password, day, limits);
    }

    public ReadSettings withLimits(ReadLimits given) {
        return new ReadSettings(sheet, columns, currency, password, asOf, given);
    }
}
