package org.orgscore.title;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.orgscore.occupation.Alias;
import org.orgscore.occupation.PackFiles;
import org.orgscore.occupation.PackReference;
import org.orgscore.occupation.Reference;
import org.orgscore.title.evaluation.LabelledTitle;

/**
 * Learns {@code title/ranker.properties} from the built-in pack's own aliases and from the written titles, each looked up
 * in an index that lacks it, and from some aliases that it has; the written ones in the built-in pack and, where the folder of one is given, in an imported
 * reference as well. Run it as {@code main} in the project's folder; the same inputs give the same file. Development and
 * test titles are never read here.
 */
public final class RankerTraining {
    private static final int FOLDS = 4;
    /** One alias in so many is used: enough for 40 weights. */
    private static final int ALIAS_STRIDE = 5;
    /** Of the aliases that stay in the index, one in so many is looked up in a department that it is known from. */
    private static final int KEPT_STRIDE = 7;
    /** A written title is what the program meets; a tidy alias only resembles it. */
    private static final double WRITTEN_WEIGHT = 3;

    private static final Path TREES = Path.of("src/main/resources/title/ranker-trees.txt");
    private static final Path RESULT = Path.of("src/main/resources/title/ranker.properties");

    private RankerTraining() {}

    public static void main(String[] args) throws IOException {
        Reference reference = PackReference.builtIn();
        List<WrittenTitle> titles = WrittenTitles.listAll();
        List<RankerFit.Example> left = new ArrayList<>(leftOut(reference, titles));
        left.addAll(keptInDepartments(reference, titles));
        List<RankerFit.Example> written = new ArrayList<>(written(reference, titles));
        if (args.length > 0) {
            written.addAll(written(PackReference.read(PackFiles.in(Path.of(args[0]))), titles));
        }
        System.out.printf("aliases: %d, written titles: %d%n", left.size(), written.size());
        ConfidenceCurve curve = heldOutCurve(left, written, titles);
        List<RankerFit.Example> all = new ArrayList<>(left);
        all.addAll(written);
        write(TreeFit.fit(all, RankerFit.fit(all)), curve, left.size(), written.size());
    }

    /** Every so many-th alias, in the index of the other folds; right are all codes that have the same title. */
    private static List<RankerFit.Example> leftOut(Reference reference, List<WrittenTitle> titles) throws IOException {
        List<Alias> aliases = reference.listAliases();
        Map<String, Set<String>> codes = new HashMap<>();
        aliases.forEach(alias -> codes.computeIfAbsent(alias.title().toLowerCase(Locale.ROOT), key -> new HashSet<>())
                .add(alias.code().substring(0, LabelledTitle.SOC_LENGTH)));
        List<RankerFit.Example> examples = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int current = fold;
            List<Alias> kept = aliases.stream()
                    .filter(alias -> alias.origin() == Alias.Origin.OFFICIAL || fold(alias.title()) != current)
                    .toList();
            List<LabelledTitle> asked = IntStream.range(0, aliases.size())
                    .filter(i -> i % ALIAS_STRIDE == 0)
                    .mapToObj(aliases::get)
                    .filter(alias -> alias.origin() == Alias.Origin.PACK && fold(alias.title()) == current)
                    .map(alias -> new LabelledTitle(
                            TitleQuery.of(alias.title()),
                            codes.getOrDefault(alias.title().toLowerCase(Locale.ROOT), Set.of())))
                    .toList();
            examples.addAll(examples(reference, kept, titles, asked, 1));
        }
        return examples;
    }

    /**
     * Tidy aliases that stay in the index, each in a department in which titles of its code were written: most titles of a
     * chart are known ones, and what the department adds to those has to be learnt as well.
     */
    private static List<RankerFit.Example> keptInDepartments(Reference reference, List<WrittenTitle> titles)
            throws IOException {
        Map<String, List<String>> departments = new HashMap<>();
        for (WrittenTitle title : titles) {
            if (!title.department().isEmpty() && !title.codes().isEmpty()) {
                departments
                        .computeIfAbsent(title.codes().get(0), code -> new ArrayList<>())
                        .add(title.department());
            }
        }
        List<Alias> aliases = reference.listAliases();
        List<LabelledTitle> asked = IntStream.range(0, aliases.size())
                .filter(i -> i % KEPT_STRIDE == 0)
                .mapToObj(aliases::get)
                .filter(alias -> departments.containsKey(alias.code()))
                .map(alias -> {
                    List<String> known = departments.getOrDefault(alias.code(), List.of());
                    String department = known.get(Math.floorMod(alias.title().hashCode(), known.size()));
                    return new LabelledTitle(
                            TitleQuery.of(alias.title(), department),
                            Set.of(alias.code().substring(0, LabelledTitle.SOC_LENGTH)));
                })
                .toList();
        return examples(reference, aliases, titles, asked, 1);
    }

    /** Each written title, in their order, in the index of those of other folds; a title's departments are of one fold. */
    private static List<RankerFit.Example> written(Reference reference, List<WrittenTitle> titles) throws IOException {
        Map<Integer, RankerFit.Example> byPlace = new TreeMap<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int current = fold;
            List<Integer> places = IntStream.range(0, titles.size())
                    .filter(i -> fold(titles.get(i).title()) == current)
                    .boxed()
                    .toList();
            List<WrittenTitle> others = titles.stream()
                    .filter(title -> fold(title.title()) != current)
                    .toList();
            List<LabelledTitle> asked = places.stream()
                    .map(titles::get)
                    .map(RankerTraining::labelled)
                    .toList();
            List<RankerFit.Example> examples =
                    examples(reference, reference.listAliases(), others, asked, WRITTEN_WEIGHT);
            for (int i = 0; i < places.size(); i++) {
                byPlace.put(places.get(i), examples.get(i));
            }
        }
        return List.copyOf(byPlace.values());
    }

    private static LabelledTitle labelled(WrittenTitle title) {
        return new LabelledTitle(
                TitleQuery.of(title.title(), title.department()),
                title.codes().stream()
                        .map(code -> code.substring(0, LabelledTitle.SOC_LENGTH))
                        .collect(Collectors.toSet()));
    }

    private static List<RankerFit.Example> examples(
            Reference reference,
            List<Alias> aliases,
            List<WrittenTitle> written,
            List<LabelledTitle> titles,
            double weight)
            throws IOException {
        try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
            AliasIndexBuilder.build(reference.listOccupations(), aliases, written, "training", directory);
            try (AliasIndex index = AliasIndex.open(directory)) {
                CascadeMatcher matcher = new CascadeMatcher(index, reference, MatchSettings.defaults(), Overrides.NONE);
                return titles.parallelStream()
                        .map(title -> example(matcher, title, weight))
                        .toList();
            }
        }
    }

    private static RankerFit.Example example(CascadeMatcher matcher, LabelledTitle title, double weight) {
        CandidateRanking.Field field = matcher.field(matcher.reading().read(title.query()));
        List<CandidateRanking.Contender> likeliest = CandidateRanking.rank(field, Ranker.builtIn()).stream()
                .limit(CandidateRanking.MAX_CLOSE)
                .map(CandidateRanking.Ranked::contender)
                .toList();
        return new RankerFit.Example(
                new CandidateRanking.Field(likeliest, field.none()),
                likeliest.stream().map(one -> title.isRight(one.trace().code())).toList(),
                weight);
    }

    /**
     * What weights that have not seen a written title say of it, against what is right.
     *
     * @param written one or more times all of the titles, in their order
     */
    private static ConfidenceCurve heldOutCurve(
            List<RankerFit.Example> left, List<RankerFit.Example> written, List<WrittenTitle> titles) {
        TreeMap<Double, List<Boolean>> said = new TreeMap<>();
        int coded = 0;
        int right = 0;
        for (int fold = 0; fold < FOLDS; fold++) {
            int current = fold;
            List<RankerFit.Example> seen = new ArrayList<>(left);
            IntStream.range(0, written.size())
                    .filter(i -> fold(titles.get(i % titles.size()).title()) != current)
                    .forEach(i -> seen.add(written.get(i)));
            Ranker ranker = TreeFit.fit(seen, RankerFit.fit(seen));
            for (int i = 0; i < written.size(); i++) {
                WrittenTitle title = titles.get(i % titles.size());
                if (fold(title.title()) == fold) {
                    LabelledTitle label = labelled(title);
                    Top top = top(written.get(i), label, ranker);
                    said.computeIfAbsent(top.probability(), key -> new ArrayList<>())
                            .add(top.right());
                    right += top.right() ? 1 : 0;
                    coded += label.isCoded() ? 1 : 0;
                }
            }
        }
        System.out.printf(Locale.ROOT, "held-out top1 on written titles: %.3f%n", (double) right / coded);
        return IsotonicCurve.of(said);
    }

    private record Top(double probability, boolean right) {}

    private static Top top(RankerFit.Example example, LabelledTitle title, Ranker ranker) {
        Map<String, Double> socs = new HashMap<>();
        CandidateRanking.rank(example.field(), ranker)
                .forEach(one ->
                        socs.merge(one.code().substring(0, LabelledTitle.SOC_LENGTH), one.probability(), Double::sum));
        return socs.entrySet().stream()
                .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(best -> new Top(best.getValue(), title.isRight(best.getKey())))
                .orElse(new Top(0, false));
    }

    private static void write(Ranker ranker, ConfidenceCurve curve, int left, int written) throws IOException {
        StringBuilder text = new StringBuilder("# Weights of the ranker, learnt by RankerTraining (test sources) from "
                + left + " aliases\n# and " + written
                + " written titles (see there). Do not edit by hand: train again.\n");
        for (Feature feature : Feature.values()) {
            text.append(line(feature.key(), ranker.weight(feature)));
        }
        for (NoneFeature feature : NoneFeature.values()) {
            text.append(line("none." + feature.key(), ranker.weight(feature)));
        }
        text.append("curve=").append(curve).append('\n');
        Files.write(RESULT, text.toString().getBytes(StandardCharsets.UTF_8));
        Files.writeString(
                TREES,
                "# Trees of the ranker, learnt by RankerTraining on top of ranker.properties. Do not edit by hand.\n"
                        + String.join("\n", ranker.trees().lines())
                        + "\n");
        System.out.print(text);
    }

    private static String line(String key, double weight) {
        return String.format(Locale.ROOT, "%s=%.4f%n", key, weight);
    }

    private static int fold(String title) {
        return Math.floorMod(title.toLowerCase(Locale.ROOT).hashCode(), FOLDS);
    }
}
