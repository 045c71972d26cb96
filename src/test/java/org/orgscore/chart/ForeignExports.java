package org.orgscore.chart;

import java.nio.charset.Charset;
import java.util.List;

/** Exports with German, French and Spanish headers and figures; the people are invented. */
final class ForeignExports {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private ForeignExports() {}

    static List<Export> list() {
        return List.of(
                Export.of("sap-deutsch.csv", """
                        Personalbestand zum 31.12.2025;;;;;;;;;
                        ;;;;;;;;;
                        PersNr;Nachname, Vorname;Planstelle;Planstellenbezeichnung;OrgEinheit;OrgEinheit (Text);Kostenstelle;BsGrd;Jahresgehalt in EUR;Status;Austritt
                        00012001;Brzezinski, Ludmilla;60001;Leiterin Controlling;5001;Controlling;4711;100,00;92.400,00;aktiv;31.12.9999
                        00012002;Thistlewood, Tobias;60002;Buchhalter;5001;Controlling;4711;50,00;24.150,50;aktiv;31.12.9999
                        00012003;Ekström, Ingeborg;60003;Lagerarbeiterin;5002;Logistik;4712;75,00;25.000,00;aktiv;31.12.9999
                        00012004;Marchetti, Leocadia;60004;Staplerfahrer;5002;Logistik;4712;100,00;31.200,00;ausgetreten;31.03.2025
                        Summe;;;;;;;225,00;141.550,50;;
                        Anzahl Mitarbeiter: 4;;;;;;;;;;
                        """)
                        .in(WINDOWS)
                        .column(Field.TITLE, "Planstellenbezeichnung")
                        .column(Field.DEPARTMENT, "OrgEinheit (Text)")
                        .column(Field.ID, "PersNr")
                        .column(Field.NAME, "Nachname, Vorname")
                        .column(Field.FTE, "BsGrd")
                        .column(Field.PAY_ANNUAL, "Jahresgehalt in EUR")
                        .column(Field.STATUS, "Status")
                        .column(Field.END_DATE, "Austritt")
                        .rows(3, 1, 0, 2)
                        .headcount(3)
                        .roots("Leiterin Controlling", "Buchhalter", "Lagerarbeiterin"),
                Export.of("sirh-francais.csv", """
                        sep=;
                        Effectif au 31/12/2025;;;;;;;;
                        N° matricule;NOM Prénom;Libellé de l'emploi;Direction;Service;Responsable hiérarchique;Taux d'activité;Salaire de base mensuel;Date de fin
                        0045;ABDULRAHMAN Leocadia;Directrice des ressources humaines;DRH;DRH;;100 %;6 250,00 €;
                        0046;EKSTRÖM Tobias;Gestionnaire de paie;DRH;Paie;ABDULRAHMAN Leocadia;80 %;2 480,50 €;
                        0047;VILLANUEVA Ximena;Gestionnaire de paie;DRH;Paie;ABDULRAHMAN Leocadia;100 %;2 700,00 €;15/01/2025
                        0048;POSTE VACANT;Chargé de recrutement;DRH;Recrutement;ABDULRAHMAN Leocadia;100 %;;
                        Total général;3;;;;;;;
                        """)
                        .in(WINDOWS)
                        .column(Field.TITLE, "Libellé de l'emploi")
                        .column(Field.DEPARTMENT, "Service")
                        .column(Field.ID, "N° matricule")
                        .column(Field.MANAGER_NAME, "Responsable hiérarchique")
                        .column(Field.NAME, "NOM Prénom")
                        .column(Field.FTE, "Taux d'activité")
                        .column(Field.PAY_MONTHLY, "Salaire de base mensuel")
                        .column(Field.END_DATE, "Date de fin")
                        .rows(3, 1, 0, 1)
                        .headcount(2)
                        .roots("Directrice des ressources humaines"),
                Export.of("nomina-espanol.csv", """
                        Clave;Nombre del trabajador;Puesto que desempeña;Área o departamento;Sede;Jefe inmediato;Jornada (%);Sueldo mensual;Situación laboral
                        E1;Villanueva Ruiz Ximena;Directora de Operaciones;Operaciones;Sevilla;;100;5.200,00;Activo
                        E2;Quarshie Kwabena;Mozo de almacén;Logística;Sevilla;Villanueva Ruiz Ximena;100;1.450,00;Activo
                        E3;Zawadzki Wojciech;Carretillero;Logística;Sevilla;Villanueva Ruiz Ximena;50;725,00;Baja voluntaria
                        E4;Pendergast Saoirse;Administrativa;Logística;Sevilla;Villanueva Ruiz Ximena;50;725,00;Activo
                        Total empleados;4;;;;;;;
                        """)
                        .in(WINDOWS)
                        .column(Field.TITLE, "Puesto que desempeña")
                        .column(Field.DEPARTMENT, "Área o departamento")
                        .column(Field.ID, "Clave")
                        .column(Field.MANAGER_NAME, "Jefe inmediato")
                        .column(Field.NAME, "Nombre del trabajador")
                        .column(Field.FTE, "Jornada (%)")
                        .column(Field.PAY_MONTHLY, "Sueldo mensual")
                        .column(Field.STATUS, "Situación laboral")
                        .rows(3, 1, 0, 1)
                        .headcount(3)
                        .roots("Directora de Operaciones"));
    }
}
