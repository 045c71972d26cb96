package org.orgscore.chart.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.orgscore.chart.ReadLimits;
import org.orgscore.chart.UnreadableChartException;

/** Archives that hold one chart: gzip, and zip with a single file in it. */
public final class Archives {
    private Archives() {}

    /** Unpacks a gzip file. */
    public static ScratchFile gunzip(Path file, ReadLimits limits) throws IOException {
        try (InputStream packed = Files.newInputStream(file);
                InputStream in = new GuardedStream(new GZIPInputStream(packed, 1 << 16), Files.size(file), limits)) {
            return ScratchFile.of(in);
        }
    }

    /** Unpacks the only file of a zip. Throws with one plain line where there is none or are several. */
    public static ScratchFile unzip(Path file, String name, ReadLimits limits)
            throws IOException, UnreadableChartException {
        try (ZipParts zip = ZipParts.open(file, limits)) {
            List<String> names = zip.listNames().stream()
                    .filter(part ->
                            !part.startsWith("__macosx/") && !part.endsWith(".ds_store") && !part.endsWith("thumbs.db"))
                    .toList();
            if (names.size() != 1) {
                throw new UnreadableChartException(name + ": is a zip that holds "
                        + (names.isEmpty() ? "no file" : names.size() + " files")
                        + "; unpack it and give the chart's file, or several with --join");
            }
            try (InputStream in = zip.get(names.get(0))) {
                return ScratchFile.of(in);
            }
        }
    }
}
