package org.orgscore.title;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/**
 * A conditional logit: a candidate's probability is its share of the exponentials of weighted features and trees, beside one
 * option for "none of these", which has features of its own. What comes out is then brought onto the observed share of
 * right answers by a curve. Weights and curve are learnt by the training tool in the test sources. Immutable.
 */
final class Ranker {
    private static final String TREES = "/title/ranker-trees.txt";
    private static final String FILE = "/title/ranker.properties";
    private static final Ranker BUILT_IN = read();

    private final FeatureVector weights;
    private final FeatureVector noneWeights;
    private final Trees trees;
    private final ConfidenceCurve curve;

    Ranker(FeatureVector weights, FeatureVector noneWeights, Trees trees, ConfidenceCurve curve) {
        this.trees = trees;
        this.weights = weights;
        this.noneWeights = noneWeights;
        this.curve = curve;
    }

    static Ranker builtIn() {
        return BUILT_IN;
    }

    /** By the weights alone, in units of log odds. */
    double weigh(FeatureVector features) {
        return features.times(weights);
    }

    double noneUtility(FeatureVector features) {
        return features.times(noneWeights);
    }

    Trees trees() {
        return trees;
    }

    /** The same weights with other trees and another curve. */
    Ranker with(Trees others, ConfidenceCurve otherCurve) {
        return new Ranker(weights, noneWeights, others, otherCurve);
    }

    double weight(Feature feature) {
        return weights.get(feature);
    }

    double weight(NoneFeature feature) {
        return noneWeights.get(feature);
    }

    /** The share of right answers among matches of this raw probability. */
    double calibrated(double probability) {
        return curve.apply(probability);
    }

    private static Ranker read() {
        Properties file = new Properties();
        try (InputStream stream = Ranker.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException(FILE + " is missing from the program");
            }
            file.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(FILE + " cannot be read", e);
        }
        FeatureVector weights = new FeatureVector(Feature.values().length);
        for (Feature feature : Feature.values()) {
            weights.set(feature, number(file, feature.key()));
        }
        FeatureVector none = new FeatureVector(NoneFeature.values().length);
        for (NoneFeature feature : NoneFeature.values()) {
            none.set(feature, number(file, "none." + feature.key()));
        }
        return new Ranker(weights, none, readTrees(), ConfidenceCurve.parse(file.getProperty("curve", "0:0,1:1")));
    }

    private static Trees readTrees() {
        try (InputStream stream = Ranker.class.getResourceAsStream(TREES)) {
            if (stream == null) {
                throw new IllegalStateException(TREES + " is missing from the program");
            }
            return Trees.read(new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new IllegalStateException(TREES + " cannot be read", e);
        }
    }

    private static double number(Properties file, String key) {
        return Double.parseDouble(file.getProperty(key, "0"));
    }
}
