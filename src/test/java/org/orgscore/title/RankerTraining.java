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
import java.util.function.IntPredicate;
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
    private static final int PARTS = 5;
    /** One alias in so many is used: enough for 40 weights. */
    private static final int ALIAS_STRIDE = 5;
    /** Of the aliases that stay in the index, one in so many is looked up. */
    private static final int KEPT_STRIDE = 3;

    private static final double KEPT_WEIGHT = 2;
    /** A written title is what the program meets; a tidy alias only resembles it. */
    private static final double WRITTEN_WEIGHT = 3;

    private static final Path TREES = Path.of("src/main/resources/title/ranker-trees.txt");
    private static final Path RESULT = Path.of("src/main/resources/title/ranker.properties");

    private RankerTraining() {}

    public static void main(String[] args) throws IOException {
        Reference reference = PackReference.builtIn();
        List<WrittenTitle> titles = WrittenTitles.listAll();
        List<Sample> samples = new ArrayList<>(leftOut(reference, titles));
        samples.addAll(kept(reference, titles));
        samples.addAll(written(reference, titles, part -> args.length == 0 || part == 2 || part == 3));
        if (args.length > 0) {
            samples.addAll(written(PackReference.read(PackFiles.in(Path.of(args[0]))), titles, part -> part < 2));
        }
        System.out.printf("titles to learn from: %d%n", samples.size());
        ConfidenceCurve curve = heldOutCurve(samples);
        List<RankerFit.Example> all = samples.stream().map(Sample::example).toList();
        write(TreeFit.fit(all, RankerFit.fit(all)), curve, samples.size());
    }

    /**
     * A title to learn from.
     *
     * @param source where it is from
     */
    private record Sample(Source source, LabelledTitle label, RankerFit.Example example) {}

    private enum Source {
        LEFT_OUT,
        KEPT,
        WRITTEN
    }

    /** Every so many-th alias, in the index of the other folds; right are all codes that have the same title. */
    private static List<Sample> leftOut(Reference reference, List<WrittenTitle> titles) throws IOException {
        List<Alias> aliases = reference.listAliases();
        Map<String, Set<String>> codes = codesByTitle(aliases);
        List<Sample> samples = new ArrayList<>();
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
            samples.addAll(samples(reference, kept, titles, asked, Source.LEFT_OUT));
        }
        return samples;
    }

    /**
     * Tidy aliases that stay in the index, half of them in a department in which titles of their code were written, a
     * quarter in any department, as accountants sit with sales: most titles of a chart are known ones, and what the
     * department adds to those has to be learnt as well.
     */
    private static List<Sample> kept(Reference reference, List<WrittenTitle> titles) throws IOException {
        Map<String, List<String>> departments = new HashMap<>();
        for (WrittenTitle title : titles) {
            if (!title.department().isEmpty() && !title.codes().isEmpty()) {
                departments
                        .computeIfAbsent(title.codes().get(0), code -> new ArrayList<>())
                        .add(title.department());
            }
        }
        List<Alias> aliases = reference.listAliases();
        Map<String, Set<String>> codes = codesByTitle(aliases);
        List<LabelledTitle> asked = IntStream.range(0, aliases.size())
                .filter(i -> i % KEPT_STRIDE == 0)
                .mapToObj(aliases::get)
                .map(alias -> {
                    List<String> known = departments.getOrDefault(alias.code(), List.of());
                    int hash = Math.abs(alias.title().hashCode() % 1_000_003);
                    String department =
                            switch (hash % 4) {
                                case 0, 1 -> known.isEmpty() ? "" : known.get(hash % known.size());
                                case 2 -> titles.get(hash % titles.size()).department();
                                default -> "";
                            };
                    return new LabelledTitle(
                            TitleQuery.of(alias.title(), department),
                            hash % 4 < 2 && !department.isEmpty()
                                    ? Set.of(alias.code().substring(0, LabelledTitle.SOC_LENGTH))
                                    : codes.getOrDefault(alias.title().toLowerCase(Locale.ROOT), Set.of()));
                })
                .toList();
        return samples(reference, aliases, titles, asked, Source.KEPT);
    }

    private static Map<String, Set<String>> codesByTitle(List<Alias> aliases) {
        Map<String, Set<String>> codes = new HashMap<>();
        aliases.forEach(alias -> codes.computeIfAbsent(alias.title().toLowerCase(Locale.ROOT), key -> new HashSet<>())
                .add(alias.code().substring(0, LabelledTitle.SOC_LENGTH)));
        return codes;
    }

    /**
     * The written titles of some parts, each in the index of those of other folds; a title's departments are of one fold
     * and one part.
     */
    private static List<Sample> written(Reference reference, List<WrittenTitle> titles, IntPredicate parts)
            throws IOException {
        List<Sample> samples = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int current = fold;
            List<WrittenTitle> others = titles.stream()
                    .filter(title -> fold(title.title()) != current)
                    .toList();
            List<LabelledTitle> asked = titles.stream()
                    .filter(title -> fold(title.title()) == current && parts.test(part(title.title())))
                    .map(RankerTraining::labelled)
                    .toList();
            samples.addAll(samples(reference, reference.listAliases(), others, asked, Source.WRITTEN));
        }
        return samples;
    }

    /** One of five: two are looked up in the built-in pack, two in an imported reference, the last to save memory in none. */
    private static int part(String title) {
        return Math.floorMod(title.hashCode() / FOLDS, PARTS);
    }

    private static LabelledTitle labelled(WrittenTitle title) {
        return new LabelledTitle(
                TitleQuery.of(title.title(), title.department()),
                title.codes().stream()
                        .map(code -> code.substring(0, LabelledTitle.SOC_LENGTH))
                        .collect(Collectors.toSet()));
    }

    private static List<Sample> samples(
            Reference reference,
            List<Alias> aliases,
            List<WrittenTitle> written,
            List<LabelledTitle> titles,
            Source source)
            throws IOException {
        try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
            AliasIndexBuilder.build(reference.listOccupations(), aliases, written, "training", directory);
            try (AliasIndex index = AliasIndex.open(directory)) {
                CascadeMatcher matcher = new CascadeMatcher(index, reference, MatchSettings.defaults(), Overrides.NONE);
                return titles.parallelStream()
                        .map(title -> new Sample(source, title, example(matcher, title, weight(source))))
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

    private static double weight(Source source) {
        return switch (source) {
            case LEFT_OUT -> 1;
            case KEPT -> KEPT_WEIGHT;
            case WRITTEN -> WRITTEN_WEIGHT;
        };
    }

    /** What weights that have not seen a title say of it, against what is right; for the titles that a chart may hold. */
    private static ConfidenceCurve heldOutCurve(List<Sample> samples) {
        TreeMap<Double, List<Boolean>> said = new TreeMap<>();
        int coded = 0;
        int right = 0;
        // folds side by side, in their order in the end
        for (HeldOut one : IntStream.range(0, FOLDS)
                .parallel()
                .mapToObj(fold -> heldOut(samples, fold))
                .flatMap(List::stream)
                .toList()) {
            said.computeIfAbsent(one.top().probability(), key -> new ArrayList<>())
                    .add(one.top().right());
            boolean counts = one.sample().source() == Source.WRITTEN
                    && one.sample().label().isCoded();
            right += counts && one.top().right() ? 1 : 0;
            coded += counts ? 1 : 0;
        }
        System.out.printf(Locale.ROOT, "held-out top1 on written titles: %.3f%n", (double) right / coded);
        return IsotonicCurve.of(said);
    }

    /** A sample of the fold that weights were not learnt from, and what they say of it. */
    private record HeldOut(Sample sample, Top top) {}

    private static List<HeldOut> heldOut(List<Sample> samples, int fold) {
        List<RankerFit.Example> seen = samples.stream()
                .filter(sample -> sample.source() == Source.LEFT_OUT || fold(sample) != fold)
                .map(Sample::example)
                .toList();
        Ranker ranker = TreeFit.fit(seen, RankerFit.fit(seen));
        return samples.stream()
                .filter(sample -> sample.source() != Source.LEFT_OUT && fold(sample) == fold)
                .map(sample -> new HeldOut(sample, top(sample.example(), sample.label(), ranker)))
                .toList();
    }

    private static int fold(Sample sample) {
        return fold(sample.label().query().title());
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

    private static void write(Ranker ranker, ConfidenceCurve curve, int titles) throws IOException {
        StringBuilder text = new StringBuilder("# Weights of the ranker, learnt by RankerTraining (test sources) from "
                + titles
                + " lookups\n# of aliases and written titles. Do not edit by hand: train again.\n");
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
