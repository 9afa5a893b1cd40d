package io.github.fengong.agency.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A tree of words with a list of values at the end of each, built in a few milliseconds: all edges are in one hash table from (node,
 * character) to node, so that a node without values costs sixteen bytes.
 *
 * @param <V> what a word stands for
 */
final class CharTrie<V> {

    static final int ROOT = 0;

    static final int NONE = -1;

    private static final int INITIAL_CAPACITY = 1 << 15;

    /** Odd and near 2^64 divided by the golden ratio: spreads neighbouring keys over the table (Knuth, multiplicative hashing). */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private long[] edges = new long[INITIAL_CAPACITY];
    private int[] targets = new int[INITIAL_CAPACITY];
    private int nodes = 1;
    private final List<List<V>> values = new ArrayList<>();
    private int[] valueOfNode = new int[INITIAL_CAPACITY];

    /** Adds a value to a word. */
    void add(CharSequence word, V value) {
        int node = ROOT;
        for (int i = 0; i < word.length(); i++) {
            node = childMade(node, word.charAt(i));
        }
        if (valueOfNode[node] == 0) {
            values.add(new ArrayList<>(1));
            valueOfNode[node] = values.size();
        }
        values.get(valueOfNode[node] - 1).add(value);
    }

    /** Returns the node below a node, or {@link #NONE}. */
    int child(int node, char character) {
        long edge = edge(node, character);
        int slot = slot(edge);
        while (edges[slot] != 0) {
            if (edges[slot] == edge) {
                return targets[slot];
            }
            slot = slot + 1 & edges.length - 1;
        }
        return NONE;
    }

    /** Returns the values of the word that ends at a node; empty where none does. */
    List<V> values(int node) {
        int index = valueOfNode[node];
        return index == 0 ? List.of() : values.get(index - 1);
    }

    /** Returns the values of a word; empty where the word is not in the tree. */
    List<V> values(CharSequence word) {
        int node = ROOT;
        for (int i = 0; i < word.length() && node != NONE; i++) {
            node = child(node, word.charAt(i));
        }
        return node == NONE ? List.of() : values(node);
    }

    private int childMade(int node, char character) {
        int child = child(node, character);
        if (child != NONE) {
            return child;
        }
        if (nodes * 2 > edges.length) {
            grow();
        }
        put(edge(node, character), nodes);
        return nodes++;
    }

    private void put(long edge, int target) {
        int slot = slot(edge);
        while (edges[slot] != 0) {
            slot = slot + 1 & edges.length - 1;
        }
        edges[slot] = edge;
        targets[slot] = target;
    }

    private void grow() {
        long[] oldEdges = edges;
        int[] oldTargets = targets;
        edges = new long[oldEdges.length * 2];
        targets = new int[edges.length];
        valueOfNode = Arrays.copyOf(valueOfNode, edges.length);
        for (int i = 0; i < oldEdges.length; i++) {
            if (oldEdges[i] != 0) {
                put(oldEdges[i], oldTargets[i]);
            }
        }
    }

    /** No edge is 0, which marks a free slot: the node is counted from 1. */
    private static long edge(int node, char character) {
        return (long) (node + 1) << Character.SIZE | character;
    }

    private int slot(long edge) {
        return (int) (edge * SPREAD >>> 40) & edges.length - 1;
    }
}
