package org.orgscore.cli;

import picocli.CommandLine.IVersionProvider;

/** The program's name and version, from the jar's manifest. */
final class ProgramVersion implements IVersionProvider {
    static String text() {
        String version = ProgramVersion.class.getPackage().getImplementationVersion();
        return "orgscore " + (version == null ? "development" : version);
    }

    @Override
    public String[] getVersion() {
        return new String[] {text()};
    }
}
