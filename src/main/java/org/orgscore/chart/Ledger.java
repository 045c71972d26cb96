package org.orgscore.chart;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/**
 * All positions of one chart, a column at a time: text as dictionary numbers, figures as primitive arrays. About 77
 * bytes a position beside the distinct strings. Written by one thread, then read by any number.
 *
 * <p>A position is found again by where it came from: putting the same part and row twice overwrites the first, so that
 * a chunk which is scanned again after a failure changes nothing.
 */
public final class Ledger {
    private static final int FIRST_CAPACITY = 1024;
    private static final byte VACANT = 1;
    private static final byte CONTINGENT = 2;
    private static final byte HEADCOUNT_ESTIMATED = 4;

    private final Map<Attribute, Dictionary> dictionaries = new EnumMap<>(Attribute.class);
    private final Map<Attribute, int[]> texts = new EnumMap<>(Attribute.class);
    private int size;
    private long[] sources = new long[FIRST_CAPACITY];
    private double[] headcounts = new double[FIRST_CAPACITY];
    private double[] ftes = new double[FIRST_CAPACITY];
    private double[] pays = new double[FIRST_CAPACITY];
    private long[] keys = new long[FIRST_CAPACITY];
    private long[] managerKeys = new long[FIRST_CAPACITY];
    private byte[] flags = new byte[FIRST_CAPACITY];

    public Ledger() {
        for (Attribute attribute : Attribute.values()) {
            dictionaries.put(attribute, new Dictionary());
            texts.put(attribute, new int[FIRST_CAPACITY]);
        }
    }

    /** Adds a position, or overwrites the one that came from the same part and row. */
    public void put(Position position) {
        long source = (long) position.part() << 32 | position.row();
        int index = indexFor(source);
        setText(index, Attribute.TITLE, position.title());
        setText(index, Attribute.DEPARTMENT, position.department());
        setText(index, Attribute.UNIT, position.unit());
        setText(index, Attribute.LOCATION, position.location());
        setText(index, Attribute.COUNTRY, position.country());
        setText(index, Attribute.GRADE, position.grade());
        setText(index, Attribute.CURRENCY, position.currency());
        headcounts[index] = position.headcount();
        ftes[index] = position.fte();
        pays[index] = position.payAnnual().orElse(Double.NaN);
        keys[index] = KeyHash.of(position.key());
        managerKeys[index] = KeyHash.of(position.managerKey());
        flags[index] = (byte) ((position.vacant() ? VACANT : 0)
                | (position.contingent() ? CONTINGENT : 0)
                | (position.headcountEstimated() ? HEADCOUNT_ESTIMATED : 0));
    }

    /** Number of positions; they are numbered from 0 in the order of their rows. */
    public int size() {
        return size;
    }

    public int part(int position) {
        return (int) (sources[position] >>> 32);
    }

    /** The row's number as a person sees it, counted from 1. */
    public int row(int position) {
        return (int) sources[position];
    }

    /** The text of a column, empty where the chart does not give it. */
    public String text(int position, Attribute attribute) {
        return dictionary(attribute).getValue(textId(position, attribute));
    }

    /** The dictionary number of a column's text: equal numbers, equal texts. */
    public int textId(int position, Attribute attribute) {
        return column(attribute)[position];
    }

    public Dictionary dictionary(Attribute attribute) {
        Dictionary dictionary = dictionaries.get(attribute);
        if (dictionary == null) {
            throw new IllegalArgumentException("no dictionary for " + attribute);
        }
        return dictionary;
    }

    /** Persons; 0 for a vacancy. */
    public double headcount(int position) {
        return headcounts[position];
    }

    /** Full-time equivalents of the row whether it is filled or vacant. */
    public double fte(int position) {
        return ftes[position];
    }

    /** Annual pay of the whole row in its own currency; NaN where the chart does not give it. */
    public double pay(int position) {
        return pays[position];
    }

    public boolean vacant(int position) {
        return (flags[position] & VACANT) != 0;
    }

    public boolean contingent(int position) {
        return (flags[position] & CONTINGENT) != 0;
    }

    public boolean headcountEstimated(int position) {
        return (flags[position] & HEADCOUNT_ESTIMATED) != 0;
    }

    /** Hash of the key that other rows name this position by; 0 where it has none. */
    long keyHash(int position) {
        return keys[position];
    }

    /** Hash of the key of the position that this one reports to; 0 where none is given. */
    long managerKeyHash(int position) {
        return managerKeys[position];
    }

    private int indexFor(long source) {
        if (size > 0 && source <= sources[size - 1]) {
            int found = Arrays.binarySearch(sources, 0, size, source);
            if (found >= 0) {
                return found;
            }
            throw new IllegalArgumentException("rows come in order: row " + (int) source + " after " + row(size - 1));
        }
        if (size == sources.length) {
            grow(size * 2);
        }
        sources[size] = source;
        return size++;
    }

    private void setText(int index, Attribute attribute, String value) {
        column(attribute)[index] = dictionary(attribute).idOf(value);
    }

    private int[] column(Attribute attribute) {
        int[] column = texts.get(attribute);
        if (column == null) {
            throw new IllegalArgumentException("no column for " + attribute);
        }
        return column;
    }

    private void grow(int capacity) {
        sources = Arrays.copyOf(sources, capacity);
        headcounts = Arrays.copyOf(headcounts, capacity);
        ftes = Arrays.copyOf(ftes, capacity);
        pays = Arrays.copyOf(pays, capacity);
        keys = Arrays.copyOf(keys, capacity);
        managerKeys = Arrays.copyOf(managerKeys, capacity);
        flags = Arrays.copyOf(flags, capacity);
        texts.replaceAll((attribute, column) -> Arrays.copyOf(column, capacity));
    }
}
