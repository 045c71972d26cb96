package org.orgscore.chart.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.orgscore.chart.file.ZipParts;

/**
 * Which part of an xlsx or xlsb package is what, by its relationships. Own code rather than POI's XSSFReader, which
 * refuses strict workbooks and fails in many ways on damaged ones.
 */
final class OoxmlParts {
    private final ZipParts zip;
    private final String workbook;
    private final Map<String, Relation> relations;

    private OoxmlParts(ZipParts zip, String workbook, Map<String, Relation> relations) {
        this.zip = zip;
        this.workbook = workbook;
        this.relations = relations;
    }

    /** A relationship: the last word of its type, the same in strict and in transitional files, and the part. */
    private record Relation(String type, String target) {}

    static OoxmlParts of(ZipParts zip) throws IOException {
        String workbook = "";
        for (Relation relation : relations(zip, "_rels/.rels", "").values()) {
            if (relation.type().equals("officeDocument")) {
                workbook = relation.target();
            }
        }
        if (workbook.isEmpty()) {
            workbook = zip.has("xl/workbook.bin") ? "xl/workbook.bin" : "xl/workbook.xml";
        }
        if (!zip.has(workbook)) {
            throw new IOException("it holds no workbook");
        }
        int slash = workbook.lastIndexOf('/') + 1;
        String folder = workbook.substring(0, slash);
        return new OoxmlParts(
                zip, workbook, relations(zip, folder + "_rels/" + workbook.substring(slash) + ".rels", folder));
    }

    InputStream workbook() throws IOException {
        return zip.get(workbook);
    }

    /** The sheet's part; throws IOException where the workbook names one that is not there. */
    InputStream getSheet(String relationId) throws IOException {
        Relation relation = relations.get(relationId);
        if (relation == null) {
            throw new IOException("the sheet is missing");
        }
        return zip.get(relation.target());
    }

    /** Whether the relationship leads to a sheet of cells, rather than to a chart or a macro sheet. */
    boolean isWorksheet(String relationId) {
        Relation relation = relations.get(relationId);
        return relation != null && relation.type().equals("worksheet");
    }

    Optional<InputStream> find(String type) throws IOException {
        for (Relation relation : relations.values()) {
            if (relation.type().equals(type)) {
                return zip.find(relation.target());
            }
        }
        return Optional.empty();
    }

    boolean hasMacros() {
        return relations.values().stream().anyMatch(relation -> relation.type().equals("vbaProject"));
    }

    private static Map<String, Relation> relations(ZipParts zip, String part, String folder) throws IOException {
        Map<String, Relation> relations = new LinkedHashMap<>();
        Optional<InputStream> in = zip.find(part);
        if (in.isPresent()) {
            Xml.forEach(in.get(), "the list of its parts", element -> {
                if (element.getLocalName().equals("Relationship")
                        && !Xml.attribute(element, "TargetMode").equals("External")) {
                    String type = Xml.attribute(element, "Type");
                    relations.put(
                            Xml.attribute(element, "Id"),
                            new Relation(
                                    type.substring(type.lastIndexOf('/') + 1),
                                    resolved(folder, Xml.attribute(element, "Target"))));
                }
            });
        }
        return relations;
    }

    private static String resolved(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        String path = folder + target;
        while (path.contains("/../")) {
            path = path.replaceFirst("[^/]+/\\.\\./", "");
            if (path.startsWith("../") || path.startsWith("/../")) {
                return path.replaceFirst("^/?\\.\\./", "");
            }
        }
        return path.replace("./", "");
    }
}
