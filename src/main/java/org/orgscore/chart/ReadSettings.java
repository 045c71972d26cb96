package org.orgscore.chart;

import java.util.Map;
import java.util.Optional;

/**
 * What may be set about reading.
 *
 * @param sheet the sheet to read, where not the best one
 * @param columns headers by field, given by a person; they win over everything
 * @param currency ISO 4217 code of pay that shows no sign; empty where not given
 * @param maxRows a chart with more rows is refused
 */
public record ReadSettings(Optional<String> sheet, Map<Field, String> columns, String currency, int maxRows) {
    public static final int DEFAULT_MAX_ROWS = 20_000_000;

    public ReadSettings {
        columns = Map.copyOf(columns);
    }

    public static ReadSettings defaults() {
        return new ReadSettings(Optional.empty(), Map.of(), "", DEFAULT_MAX_ROWS);
    }

    public ReadSettings withSheet(String name) {
        return new ReadSettings(Optional.of(name), columns, currency, maxRows);
    }

    public ReadSettings withColumns(Map<Field, String> headers) {
        return new ReadSettings(sheet, headers, currency, maxRows);
    }

    public ReadSettings withCurrency(String code) {
        return new ReadSettings(sheet, columns, code, maxRows);
    }
}
