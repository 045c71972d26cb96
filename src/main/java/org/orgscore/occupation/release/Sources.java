package org.orgscore.occupation.release;

import java.util.List;
import java.util.Locale;
import org.orgscore.occupation.release.ImportRecord.Input;

/** Licence and attribution of each publication that can be imported. */
final class Sources {
    private static final String CC_BY = "CC BY 4.0";
    private static final String PUBLIC_DOMAIN = "public domain";
    private static final String EXPOSURE = "--exposure";

    private Sources() {}

    static Input onet(String name, String version, String sha256) {
        return new Input(
                "--onet",
                name,
                "O*NET database",
                version,
                sha256,
                CC_BY,
                "Occupations, titles, tasks, job zones, technologies and related occupations: O*NET " + version
                        + " Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA),"
                        + " used under CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/). O*NET is a trademark of"
                        + " USDOL/ETA. Modified: tasks rated and parts left out; USDOL/ETA has not approved, endorsed or"
                        + " tested these modifications.");
    }

    static Input wages(String name, String version, String area, boolean national, String sha256) {
        return new Input(
                "--wages",
                name,
                "OEWS employment and wages, " + area,
                version,
                sha256,
                PUBLIC_DOMAIN,
                (national ? "Employment and wages: " : "Wages of " + area + ": ")
                        + "Occupational Employment and Wage Statistics, " + version
                        + ", U.S. Bureau of Labor Statistics.");
    }

    static Input taskLabels(String name, String sha256) {
        return new Input(
                EXPOSURE,
                name,
                "task labels",
                "GPTs are GPTs",
                sha256,
                "MIT, copyright 2024 OpenAI",
                "Task ratings: derived by this program's rules from the labels of \"GPTs are GPTs\", T. Eloundou, S. Manning,"
                        + " P. Mishkin and D. Rock, copyright 2024 OpenAI, MIT License.");
    }

    static Input crosswalk(String name, String sha256) {
        return new Input(
                EXPOSURE,
                name,
                "crosswalk from SOC 2010 to SOC 2018",
                "",
                sha256,
                PUBLIC_DOMAIN,
                "Crosswalk from SOC 2010 to SOC 2018: U.S. Bureau of Labor Statistics.");
    }

    static Input index(String name, String sha256, List<String> headers) {
        String columns = String.join(" ", headers).toLowerCase(Locale.ROOT);
        if (columns.contains("ai_applicability_score")) {
            return new Input(
                    EXPOSURE,
                    name,
                    "index of occupations",
                    "Working with AI",
                    sha256,
                    CC_BY,
                    "AI applicability scores: \"Working with AI\", K. Tomlinson, S. Jaffe, W. Wang, S. Counts and S. Suri,"
                            + " Microsoft, used under CC BY 4.0; spread over O*NET-SOC codes here.");
        }
        if (columns.contains("dv_rating_")) {
            return new Input(
                    EXPOSURE,
                    name,
                    "index of occupations",
                    "GPTs are GPTs",
                    sha256,
                    "MIT, copyright 2024 OpenAI",
                    "Exposure indexes of occupations: \"GPTs are GPTs\", T. Eloundou, S. Manning, P. Mishkin and D. Rock,"
                            + " copyright 2024 OpenAI, MIT License.");
        }
        return new Input(
                EXPOSURE,
                name,
                "index of occupations",
                "",
                sha256,
                "not known to this program",
                "Index of occupations from " + name + ", as the organisation supplied it.");
    }

    static Input companyTitles(String name, int titles, String sha256) {
        return new Input(
                "--titles",
                name,
                "company titles",
                "",
                sha256,
                "the organisation's own",
                String.format(Locale.ROOT, "%,d titles matched by the organisation's own list.", titles));
    }
}
