package org.orgscore.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Given what systems of other countries write, who left is not counted, who did not is, and a real is no US dollar. */
class StatusAndCurrencyOfOtherCountriesTest {
    private final StatusWords statuses = new StatusWords("Status");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Desligado",
                "Inativo",
                "Cessato",
                "Dimesso",
                "Inattivo",
                "Uit dienst",
                "Niet actief",
                "Non actif",
                "No activo",
                "Nicht aktiv",
                "not active",
                "No longer employed"
            })
    void left(String status) {
        assertThat(statuses.of(status)).isEqualTo(StatusWords.Meaning.LEFT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ativo", "Férias", "Attivo", "In servizio", "Actief", "In dienst", "Active - No Payroll"})
    void isStillThere(String status) {
        assertThat(statuses.of(status)).isEqualTo(StatusWords.Meaning.ACTIVE);
    }

    @ParameterizedTest
    @CsvSource({
        "Tempo indeterminato, false",
        "Tempo determinato, true",
        "Tempo pieno, false",
        "Onbepaalde tijd, false",
        "Bepaalde tijd, true",
        "Uitzendkracht, true",
        "Temporary, true"
    })
    void onlyWhoIsThereForATimeIsContingent(String type, boolean contingent) {
        assertThat(statuses.contingent(type)).isEqualTo(contingent);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"R$ 3.150;BRL", "HK$12,000;HKD", "NZ$60k;NZD", "CA$50,000;CAD", "$50,000;USD", "US$ 50,000;USD"})
    void signsWithADollar(String cellAndCode) {
        String[] parts = cellAndCode.split(";", -1);

        assertThat(Currencies.find(parts[0])).contains(parts[1]);
        assertThat(Amount.parse(parts[0], true)).isPresent();
    }
}
