package org.orgscore.occupation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where the files of a reference pack are: on the class path or in a folder. */
public interface PackFiles {
    /** The SOC major groups, each of which may have a file in each folder of a pack. */
    List<String> MAJOR_GROUPS = List.of(
            "11", "13", "15", "17", "19", "21", "23", "25", "27", "29", "31", "33", "35", "37", "39", "41", "43", "45",
            "47", "49", "51", "53", "55");

    /** The file of this name relative to the pack's root, or empty where there is none. */
    Optional<InputStream> find(String name) throws IOException;

    /** The pack that is part of the program. */
    static PackFiles builtIn() {
        return name -> Optional.ofNullable(PackFiles.class.getResourceAsStream("/reference/" + name));
    }

    /** A pack in a folder. */
    static PackFiles in(Path folder) {
        return name -> {
            Path file = folder.resolve(name);
            return Files.isRegularFile(file) ? Optional.of(Files.newInputStream(file)) : Optional.empty();
        };
    }
}
