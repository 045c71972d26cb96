package org.orgscore.occupation;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * A pack's identity, occupations, tasks and indexes in one file that opens at once, made from its tables by the build or
 * by an import: parsing and hashing the tables at each start would take most of a second. It holds nothing that the
 * tables do not, and is not part of the pack's hash.
 */
public final class ReadyPack {
    static final String FILE = "ready.bin";
    private static final int FORMAT = 1;

    private ReadyPack() {}

    /** What the file holds. */
    record Content(ReferenceIdentity identity, List<Occupation> occupations, List<OccupationIndex> indexes) {}

    /** Reads the tables of a pack and writes their ready form into a folder; throws InvalidReferenceException where they are broken. */
    public static void write(PackFiles files, Path folder) throws IOException {
        PackReference pack = PackReference.readTables(files, TaskRatings.OWN);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream data = new DataOutputStream(bytes)) {
            identity(pack.identity(), data);
            occupations(pack.listOccupations(), data);
            indexes(pack.listIndexes(), data);
        }
        CRC32 crc = new CRC32();
        crc.update(bytes.toByteArray());
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(folder.resolve(FILE)))) {
            out.writeInt(FORMAT);
            out.writeLong(PackIdentity.checksum(files));
            out.writeLong(crc.getValue());
            bytes.writeTo(out);
        }
    }

    /** The ready form of a pack whose tables are part of the program with it. */
    static Optional<Content> find(PackFiles files) {
        return find(files, false);
    }

    /** The ready form of a pack in a folder; empty where there is none, or where a table was changed after it was made. */
    static Optional<Content> findUnchanged(PackFiles files) {
        return find(files, true);
    }

    private static Optional<Content> find(PackFiles files, boolean compare) {
        try {
            Optional<InputStream> found = files.find(FILE);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            try (DataInputStream data = new DataInputStream(new BufferedInputStream(found.get()))) {
                boolean usable = data.readInt() == FORMAT;
                long tables = data.readLong();
                long content = data.readLong();
                byte[] bytes = data.readAllBytes();
                CRC32 crc = new CRC32();
                crc.update(bytes);
                if (!usable || crc.getValue() != content || (compare && tables != PackIdentity.checksum(files))) {
                    return Optional.empty();
                }
                return Optional.of(content(new DataInputStream(new ByteArrayInputStream(bytes))));
            }
        } catch (IOException e) {
            return Optional.empty(); // the tables are there all the same
        }
    }

    private static Content content(DataInputStream data) throws IOException {
        return new Content(identity(data), occupations(data), indexes(data));
    }

    private static void identity(ReferenceIdentity identity, DataOutputStream data) throws IOException {
        data.writeUTF(identity.name());
        data.writeUTF(identity.version());
        data.writeUTF(identity.sha256());
        data.writeInt(identity.attributions().size());
        for (String attribution : identity.attributions()) {
            data.writeUTF(attribution);
        }
    }

    private static ReferenceIdentity identity(DataInputStream data) throws IOException {
        String name = data.readUTF();
        String version = data.readUTF();
        String sha256 = data.readUTF();
        List<String> attributions = new ArrayList<>();
        for (int left = data.readInt(); left > 0; left--) {
            attributions.add(data.readUTF());
        }
        return new ReferenceIdentity(name, version, sha256, attributions);
    }

    private static void occupations(Collection<Occupation> occupations, DataOutputStream data) throws IOException {
        data.writeInt(occupations.size());
        for (Occupation one : occupations) {
            data.writeUTF(one.code());
            data.writeUTF(one.title());
            data.writeBoolean(one.scored());
            data.writeInt(one.jobZone().orElse(0));
            data.writeUTF(one.summary());
            data.writeDouble(one.employmentSoc());
            data.writeDouble(one.employmentWeight());
            wage(one.wage(), data);
            data.writeUTF(one.figuresFrom());
            data.writeInt(one.tasks().size());
            for (Task task : one.tasks()) {
                task(task, data);
            }
        }
    }

    private static List<Occupation> occupations(DataInputStream data) throws IOException {
        List<Occupation> occupations = new ArrayList<>();
        for (int left = data.readInt(); left > 0; left--) {
            occupations.add(new Occupation(
                    data.readUTF(),
                    data.readUTF(),
                    data.readBoolean(),
                    jobZone(data.readInt()),
                    data.readUTF(),
                    data.readDouble(),
                    data.readDouble(),
                    wage(data),
                    data.readUTF(),
                    tasks(data)));
        }
        return occupations;
    }

    private static OptionalInt jobZone(int written) {
        return written == 0 ? OptionalInt.empty() : OptionalInt.of(written);
    }

    private static void wage(Wage wage, DataOutputStream data) throws IOException {
        for (OptionalDouble figure :
                List.of(wage.meanUsd(), wage.p10Usd(), wage.p25Usd(), wage.medianUsd(), wage.p75Usd(), wage.p90Usd())) {
            data.writeDouble(figure.orElse(Double.NaN));
        }
        data.writeBoolean(wage.topCoded());
    }

    private static Wage wage(DataInputStream data) throws IOException {
        return new Wage(
                figure(data), figure(data), figure(data), figure(data), figure(data), figure(data), data.readBoolean());
    }

    private static OptionalDouble figure(DataInputStream data) throws IOException {
        double written = data.readDouble();
        return Double.isNaN(written) ? OptionalDouble.empty() : OptionalDouble.of(written);
    }

    private static void task(Task task, DataOutputStream data) throws IOException {
        data.writeInt(task.number());
        data.writeUTF(task.text());
        data.writeDouble(task.importance());
        data.writeUTF(task.status().name());
        data.writeUTF(task.horizon().name());
        data.writeUTF(task.rationale());
        data.writeUTF(task.rule());
    }

    private static List<Task> tasks(DataInputStream data) throws IOException {
        List<Task> tasks = new ArrayList<>();
        for (int left = data.readInt(); left > 0; left--) {
            tasks.add(new Task(
                    data.readInt(),
                    data.readUTF(),
                    data.readDouble(),
                    TaskStatus.valueOf(data.readUTF()),
                    Horizon.valueOf(data.readUTF()),
                    data.readUTF(),
                    data.readUTF()));
        }
        return tasks;
    }

    private static void indexes(List<OccupationIndex> indexes, DataOutputStream data) throws IOException {
        data.writeInt(indexes.size());
        for (OccupationIndex index : indexes) {
            data.writeUTF(index.name());
            data.writeInt(index.values().size());
            for (Map.Entry<String, Double> value : new TreeMap<>(index.values()).entrySet()) {
                data.writeUTF(value.getKey());
                data.writeDouble(value.getValue());
            }
        }
    }

    private static List<OccupationIndex> indexes(DataInputStream data) throws IOException {
        List<OccupationIndex> indexes = new ArrayList<>();
        for (int left = data.readInt(); left > 0; left--) {
            String name = data.readUTF();
            Map<String, Double> values = new TreeMap<>();
            for (int more = data.readInt(); more > 0; more--) {
                values.put(data.readUTF(), data.readDouble());
            }
            indexes.add(new OccupationIndex(name, values));
        }
        return indexes;
    }
}
