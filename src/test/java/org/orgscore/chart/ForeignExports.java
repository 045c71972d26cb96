package org.orgscore.chart;

import java.nio.charset.Charset;
import java.util.List;

/** Exports with German, French, Spanish, Italian, Dutch and Portuguese headers and figures; the people are invented. */
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
                        .roots("Directora de Operaciones"),
                Export.of("organico-italiano.csv", """
                        Matricola;Cognome e Nome;Qualifica;Mansione;Reparto;Sede;Responsabile;Tipo contratto;Part time %;RAL;Data assunzione;Data cessazione
                        001;Villanueva Ximena;Dirigente;Direttore Generale;Direzione;Milano;;Tempo indeterminato;100;120.000,00;01/01/2010;
                        002;Marchetti Aoife;Quadro;Responsabile Amministrativo;Amministrazione;Milano;Villanueva Ximena;Tempo indeterminato;100;62.500,00;01/03/2014;
                        003;Ekström Tobias;Impiegato;Contabile;Amministrazione;Milano;Marchetti Aoife;Tempo indeterminato;62,5;21.300,00;12/09/2018;
                        004;Quarshie Kwabena;Operaio;Magazziniere;Logistica;Bergamo;Marchetti Aoife;Tempo determinato;100;24.000,00;01/02/2023;
                        005;Okonkwo Ngozi;Operaio;Magazziniere;Logistica;Bergamo;Marchetti Aoife;Tempo indeterminato;100;24.000,00;01/02/2019;31/01/2025
                        """)
                        .column(Field.TITLE, "Mansione")
                        .column(Field.DEPARTMENT, "Reparto")
                        .column(Field.ID, "Matricola")
                        .column(Field.NAME, "Cognome e Nome")
                        .column(Field.MANAGER_NAME, "Responsabile")
                        .column(Field.FTE, "Part time %")
                        .column(Field.PAY_ANNUAL, "RAL")
                        .column(Field.END_DATE, "Data cessazione")
                        .rows(4, 1, 0, 0)
                        .headcount(4)
                        .roots("Direttore Generale"),
                Export.of("personeel-nederlands.csv", """
                        Personeelsnummer;Achternaam;Voornaam;Functie;Afdeling;Standplaats;Leidinggevende;Deeltijdfactor;Bruto maandsalaris;Schaal;Datum in dienst;Datum uit dienst
                        1001;van Dyk;Saoirse;Directeur;Directie;Utrecht;;1,00;8.900,00;14;01-01-2011;
                        1002;Thistlewood;Rajinder;Hoofd Verpleging;Zorg;Utrecht;Saoirse van Dyk;1,00;5.400,00;11;01-05-2015;
                        1003;Zawadzki;Leocadia;Verpleegkundige;Zorg;Utrecht;Rajinder Thistlewood;0,67;2.450,00;8;01-09-2018;
                        1004;Brzezinski;Tobias;Verpleegkundige;Zorg;Amersfoort;Rajinder Thistlewood;0,89;3.100,00;8;01-09-2019;
                        1005;Nakagawa;Aoife;Administratief Medewerker;Bedrijfsvoering;Utrecht;Saoirse van Dyk;0,50;1.450,00;6;01-02-2020;30-06-2024
                        """)
                        .column(Field.TITLE, "Functie")
                        .column(Field.DEPARTMENT, "Afdeling")
                        .column(Field.ID, "Personeelsnummer")
                        .column(Field.LAST_NAME, "Achternaam")
                        .column(Field.MANAGER_NAME, "Leidinggevende")
                        .column(Field.FTE, "Deeltijdfactor")
                        .column(Field.PAY_MONTHLY, "Bruto maandsalaris")
                        .column(Field.END_DATE, "Datum uit dienst")
                        .rows(4, 1, 0, 0)
                        .headcount(4)
                        .roots("Directeur"),
                Export.of("quadro-portugues.csv", """
                        Matrícula;Nome do Colaborador;Cargo;Setor;Centro de Custo;Filial;Gestor Imediato;Situação;Salário Base;Carga Horária Semanal;Data de Admissão
                        9001;Villanueva Leocadia;Diretora Executiva;Diretoria;1000;São Paulo;;Ativo;R$ 28.500,00;40;02/01/2012
                        9002;Quarshie Tobias;Gerente de Produção;Produção;2000;Campinas;Villanueva Leocadia;Ativo;R$ 14.200,00;40;05/03/2015
                        9003;Marchetti Wojciech;Operador de Máquina;Produção;2000;Campinas;Quarshie Tobias;Ativo;R$ 3.150,00;44;10/08/2019
                        9004;Okonkwo Saoirse;Operador de Máquina;Produção;2000;Campinas;Quarshie Tobias;Desligado;R$ 3.150,00;44;10/08/2019
                        9005;Ekström Ngozi;Auxiliar Administrativo;Produção;2000;Campinas;Quarshie Tobias;Férias;R$ 2.400,00;40;01/02/2021
                        """)
                        .column(Field.TITLE, "Cargo")
                        .column(Field.DEPARTMENT, "Setor")
                        .column(Field.ID, "Matrícula")
                        .column(Field.NAME, "Nome do Colaborador")
                        .column(Field.MANAGER_NAME, "Gestor Imediato")
                        .column(Field.LOCATION, "Filial")
                        .column(Field.PAY_MONTHLY, "Salário Base")
                        .column(Field.STATUS, "Situação")
                        .rows(4, 1, 0, 0)
                        .headcount(4)
                        .roots("Diretora Executiva"));
    }
}
