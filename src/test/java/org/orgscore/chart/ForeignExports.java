package org.orgscore.chart;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import org.orgscore.chart.SystemExports.Export;

/** Exports with German, French and Spanish headers and figures; the people are invented. */
final class ForeignExports {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private ForeignExports() {}

    static List<Export> list() {
        return List.of(
                new Export(
                        "sap-deutsch.csv",
                        WINDOWS,
                        """
                        Personalbestand zum 31.12.2025;;;;;;;;;
                        ;;;;;;;;;
                        PersNr;Nachname, Vorname;Planstelle;Planstellenbezeichnung;OrgEinheit;OrgEinheit (Text);Kostenstelle;BsGrd;Jahresgehalt in EUR;Status;Austritt
                        00012001;Brzezinski, Ludmilla;60001;Leiterin Controlling;5001;Controlling;4711;100,00;92.400,00;aktiv;31.12.9999
                        00012002;Thistlewood, Tobias;60002;Buchhalter;5001;Controlling;4711;50,00;24.150,50;aktiv;31.12.9999
                        00012003;Ekström, Ingeborg;60003;Lagerarbeiterin;5002;Logistik;4712;75,00;25.000,00;aktiv;31.12.9999
                        00012004;Marchetti, Leocadia;60004;Staplerfahrer;5002;Logistik;4712;100,00;31.200,00;ausgetreten;31.03.2025
                        Summe;;;;;;;225,00;141.550,50;;
                        Anzahl Mitarbeiter: 4;;;;;;;;;;
                        """,
                        Map.ofEntries(
                                Map.entry(Field.TITLE, "Planstellenbezeichnung"),
                                Map.entry(Field.DEPARTMENT, "OrgEinheit (Text)"),
                                Map.entry(Field.ID, "PersNr"),
                                Map.entry(Field.NAME, "Nachname, Vorname"),
                                Map.entry(Field.FTE, "BsGrd"),
                                Map.entry(Field.PAY_ANNUAL, "Jahresgehalt in EUR"),
                                Map.entry(Field.STATUS, "Status"),
                                Map.entry(Field.END_DATE, "Austritt")),
                        List.of(3, 1, 0, 2),
                        3,
                        List.of("Leiterin Controlling", "Buchhalter", "Lagerarbeiterin")),
                new Export(
                        "sirh-francais.csv",
                        WINDOWS,
                        """
                        sep=;
                        Effectif au 31/12/2025;;;;;;;;
                        N° matricule;NOM Prénom;Libellé de l'emploi;Direction;Service;Responsable hiérarchique;Taux d'activité;Salaire de base mensuel;Date de fin
                        0045;ABDULRAHMAN Leocadia;Directrice des ressources humaines;DRH;DRH;;100 %;6 250,00 €;
                        0046;EKSTRÖM Tobias;Gestionnaire de paie;DRH;Paie;ABDULRAHMAN Leocadia;80 %;2 480,50 €;
                        0047;VILLANUEVA Ximena;Gestionnaire de paie;DRH;Paie;ABDULRAHMAN Leocadia;100 %;2 700,00 €;15/01/2025
                        0048;POSTE VACANT;Chargé de recrutement;DRH;Recrutement;ABDULRAHMAN Leocadia;100 %;;
                        Total général;3;;;;;;;
                        """,
                        Map.ofEntries(
                                Map.entry(Field.TITLE, "Libellé de l'emploi"),
                                Map.entry(Field.DEPARTMENT, "Service"),
                                Map.entry(Field.ID, "N° matricule"),
                                Map.entry(Field.MANAGER_NAME, "Responsable hiérarchique"),
                                Map.entry(Field.NAME, "NOM Prénom"),
                                Map.entry(Field.FTE, "Taux d'activité"),
                                Map.entry(Field.PAY_MONTHLY, "Salaire de base mensuel"),
                                Map.entry(Field.END_DATE, "Date de fin")),
                        List.of(3, 1, 0, 1),
                        2,
                        List.of("Directrice des ressources humaines")),
                new Export(
                        "nomina-espanol.csv",
                        WINDOWS,
                        """
                        Clave;Nombre del trabajador;Puesto que desempeña;Área o departamento;Sede;Jefe inmediato;Jornada (%);Sueldo mensual;Situación laboral
                        E1;Villanueva Ruiz Ximena;Directora de Operaciones;Operaciones;Sevilla;;100;5.200,00;Activo
                        E2;Quarshie Kwabena;Mozo de almacén;Logística;Sevilla;Villanueva Ruiz Ximena;100;1.450,00;Activo
                        E3;Zawadzki Wojciech;Carretillero;Logística;Sevilla;Villanueva Ruiz Ximena;50;725,00;Baja voluntaria
                        E4;Pendergast Saoirse;Administrativa;Logística;Sevilla;Villanueva Ruiz Ximena;50;725,00;Activo
                        Total empleados;4;;;;;;;
                        """,
                        Map.ofEntries(
                                Map.entry(Field.TITLE, "Puesto que desempeña"),
                                Map.entry(Field.DEPARTMENT, "Área o departamento"),
                                Map.entry(Field.ID, "Clave"),
                                Map.entry(Field.MANAGER_NAME, "Jefe inmediato"),
                                Map.entry(Field.NAME, "Nombre del trabajador"),
                                Map.entry(Field.FTE, "Jornada (%)"),
                                Map.entry(Field.PAY_MONTHLY, "Sueldo mensual"),
                                Map.entry(Field.STATUS, "Situación laboral")),
                        List.of(3, 1, 0, 1),
                        3,
                        List.of("Directora de Operaciones")));
    }
}
