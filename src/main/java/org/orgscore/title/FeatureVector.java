package org.orgscore.title;

/** Numbers in the order of an enumeration of features. Not to be changed once it has been handed on. */
final class FeatureVector {
    private final double[] values;

    FeatureVector(int size) {
        this.values = new double[size];
    }

    @SuppressWarnings("EnumOrdinal") // the order of the enumeration is the order of the numbers, never stored
    void set(Enum<?> feature, double value) {
        values[feature.ordinal()] = value;
    }

    double get(int ordinal) {
        return values[ordinal];
    }

    @SuppressWarnings("EnumOrdinal") // see set
    double get(Enum<?> feature) {
        return values[feature.ordinal()];
    }

    /** The sum of the numbers, each times its weight. */
    double times(FeatureVector weights) {
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += weights.values[i] * values[i];
        }
        return sum;
    }
}
