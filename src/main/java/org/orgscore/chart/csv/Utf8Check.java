package org.orgscore.chart.csv;

/** Counts sequences of several bytes that are valid UTF-8, and bytes that are not. */
final class Utf8Check {
    private int pending;
    private long valid;
    private long invalid;

    void add(byte[] block, int length) {
        for (int i = 0; i < length; i++) {
            int b = block[i] & 0xFF;
            if (pending > 0) {
                if ((b & 0xC0) == 0x80) {
                    pending--;
                    valid += pending == 0 ? 1 : 0;
                    continue;
                }
                invalid++;
                pending = 0;
            }
            if (b >= 0xC2 && b < 0xE0) {
                pending = 1;
            } else if (b >= 0xE0 && b < 0xF0) {
                pending = 2;
            } else if (b >= 0xF0 && b < 0xF5) {
                pending = 3;
            } else if (b >= 0x80) {
                invalid++;
            }
        }
    }

    long valid() {
        return valid;
    }

    long invalid() {
        return invalid + (pending > 0 && valid == 0 ? 1 : 0);
    }
}
