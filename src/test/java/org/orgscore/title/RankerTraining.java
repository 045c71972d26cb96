package org.orgscore.title;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.orgscore.occupation.Alias;
import org.orgscore.occupation.Occupation;
import org.orgscore.occupation.PackFiles;
import org.orgscore.occupation.PackReference;
import org.orgscore.occupation.Reference;
import org.orgscore.title.evaluation.InvalidLabelsException;
import org.orgscore.title.evaluation.LabelledTitle;
import org.orgscore.title.evaluation.LabelledTitles;

/**
 * Learns {@code title/ranker.properties} from the built-in pack's own aliases, each looked up in an index that lacks it,
 * and from the training part of the labelled titles, looked up in the built-in pack and, where the folder of one is given,
 * in an imported reference as well. Run it as {@code main} in the project's folder; the same inputs give the same file.
 * Development and test titles are never read here.
 */
public final class RankerTraining {
    private static final int FOLDS = 4;
    /** One alias in so many is used: enough for 40 weights. */
    private static final int ALIAS_STRIDE = 5;
    /** A labelled title is what the program meets; an alias left out only resembles it. */
    private static final double LABELLED_WEIGHT = 4;

    private static final Path LABELLED = Path.of("src/test/resources/titles/train.csv");
    private static final Path TREES = Path.of("src/main/resources/title/ranker-trees.txt");
    private static final Path RESULT = Path.of("src/main/resources/title/ranker.properties");

    private RankerTraining() {}

    public static void main(String[] args) throws IOException, InvalidLabelsException {
        Reference reference = PackReference.builtIn();
        List<RankerFit.Example> left = leftOut(reference);
        List<LabelledTitle> titles = LabelledTitles.read(LABELLED);
        List<RankerFit.Example> labelled = new ArrayList<>(labelled(reference, titles));
        if (args.length > 0) {
            labelled.addAll(labelled(PackReference.read(PackFiles.in(Path.of(args[0]))), titles));
        }
        System.out.printf("aliases left out: %d, labelled: %d%n", left.size(), labelled.size());
        ConfidenceCurve curve = heldOutCurve(left, labelled, titles);
        List<RankerFit.Example> all = new ArrayList<>(left);
        all.addAll(labelled);
        write(TreeFit.fit(all, RankerFit.fit(all)), curve, left.size(), labelled.size());
    }

    /** Every so many-th alias, in the index of the other folds; right are all codes that have the same title. */
    private static List<RankerFit.Example> leftOut(Reference reference) throws IOException {
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
            examples.addAll(examples(reference.listOccupations(), kept, reference, asked, 1));
        }
        return examples;
    }

    private static List<RankerFit.Example> labelled(Reference reference, List<LabelledTitle> titles)
            throws IOException {
        return examples(reference.listOccupations(), reference.listAliases(), reference, titles, LABELLED_WEIGHT);
    }

    private static List<RankerFit.Example> examples(
            Collection<Occupation> occupations,
            List<Alias> aliases,
            Reference reference,
            List<LabelledTitle> titles,
            double weight)
            throws IOException {
        try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
            AliasIndexBuilder.build(occupations, aliases, "training", directory);
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
     * What weights that have not seen a labelled title say of it, against what is right.
     *
     * @param labelled one or more times all of the titles, in their order
     */
    private static ConfidenceCurve heldOutCurve(
            List<RankerFit.Example> left, List<RankerFit.Example> labelled, List<LabelledTitle> titles) {
        TreeMap<Double, List<Boolean>> said = new TreeMap<>();
        int coded = 0;
        int right = 0;
        for (int fold = 0; fold < FOLDS; fold++) {
            int current = fold;
            List<RankerFit.Example> seen = new ArrayList<>(left);
            IntStream.range(0, labelled.size())
                    .filter(i -> i % titles.size() % FOLDS != current)
                    .forEach(i -> seen.add(labelled.get(i)));
            Ranker ranker = TreeFit.fit(seen, RankerFit.fit(seen));
            for (int i = 0; i < labelled.size(); i++) {
                LabelledTitle title = titles.get(i % titles.size());
                if (i % titles.size() % FOLDS == fold) {
                    Top top = top(labelled.get(i), title, ranker);
                    said.computeIfAbsent(top.probability(), key -> new ArrayList<>())
                            .add(top.right());
                    right += top.right() ? 1 : 0;
                    coded += title.isCoded() ? 1 : 0;
                }
            }
        }
        System.out.printf(Locale.ROOT, "held-out top1 on labelled titles: %.3f%n", (double) right / coded);
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

    private static void write(Ranker ranker, ConfidenceCurve curve, int left, int labelled) throws IOException {
        StringBuilder text = new StringBuilder("# Weights of the ranker, learnt by RankerTraining (test sources) from "
                + left + " aliases left out\n# and " + labelled
                + " labelled titles (training part). Do not edit by hand: train again.\n");
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
