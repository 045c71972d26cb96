package org.orgscore.cli;

import java.nio.file.Path;
import java.util.List;

/**
 * The folders of an installation. {@code orgscore.home} is set by the launchers; without it the working folder is used.
 */
record Home(Path folder) {
    static Home current() {
        return new Home(Path.of(System.getProperty("orgscore.home", "."))
                .toAbsolutePath()
                .normalize());
    }

    /** Where state is kept: {@code var/}. */
    Path state() {
        return folder.resolve("var");
    }

    Path reports() {
        return folder.resolve("reports");
    }

    /** Where a ready-made alias index may lie: beside the jars of a release, or below target/ of a checkout. */
    List<Path> shippedIndexes() {
        return List.of(folder.resolve("index"), folder.resolve("target").resolve("index"));
    }
}
