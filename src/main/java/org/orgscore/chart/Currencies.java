package org.orgscore.chart;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Currencies by their signs and codes. A bare dollar sign is read as US dollars. */
final class Currencies {
    /** In this order, since CA$ holds A$. */
    private static final List<Map.Entry<String, String>> SIGNS = List.of(
            Map.entry("CA$", "CAD"),
            Map.entry("C$", "CAD"),
            Map.entry("A$", "AUD"),
            Map.entry("R$", "BRL"),
            Map.entry("HK$", "HKD"),
            Map.entry("NZ$", "NZD"),
            Map.entry("£", "GBP"),
            Map.entry("€", "EUR"),
            Map.entry("¥", "JPY"),
            Map.entry("₹", "INR"),
            Map.entry("Fr.", "CHF"));

    private static final String[] CODES = {
        "USD", "GBP", "EUR", "CAD", "AUD", "NZD", "CHF", "JPY", "INR", "SEK", "NOK", "DKK", "PLN", "CZK", "HUF", "MXN",
        "BRL", "SGD", "HKD", "ZAR", "AED", "CNY"
    };

    private Currencies() {}

    /** The currency that a header or a cell names. */
    static Optional<String> find(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        for (Map.Entry<String, String> sign : SIGNS) {
            if (text.contains(sign.getKey())) {
                return Optional.of(sign.getValue());
            }
        }
        if (text.indexOf('$') >= 0) {
            return Optional.of("USD");
        }
        for (String code : CODES) {
            if (text.contains(code)) {
                return Optional.of(code);
            }
        }
        return Optional.empty();
    }
}
