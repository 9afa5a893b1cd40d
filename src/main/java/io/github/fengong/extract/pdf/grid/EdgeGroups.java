package io.github.fengong.extract.pdf.grid;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Divides the edges of a page into groups that hang together: each is the frame of one table. */
public final class EdgeGroups {

    /** Lines that end this near to each other meet, in points. */
    public static final double MEETING = 3;

    /** Fewer lines beside each other divide columns of prose. */
    private static final int FEWEST_BESIDE = 3;

    private final int[] parent;

    private EdgeGroups(int size) {
        parent = new int[size];
        for (int i = 0; i < size; i++) {
            parent[i] = i;
        }
    }

    /** Returns the groups in which edges of both directions meet. */
    public static List<Edges> of(Edges edges) {
        List<Edge> horizontal = edges.horizontal();
        List<Edge> vertical = edges.vertical();
        EdgeGroups groups = new EdgeGroups(horizontal.size() + vertical.size());
        for (int v = 0; v < vertical.size(); v++) {
            for (int h = 0; h < horizontal.size(); h++) {
                if (meet(horizontal.get(h), vertical.get(v))) {
                    groups.unite(h, horizontal.size() + v);
                }
            }
        }
        Map<Integer, List<Integer>> members = new LinkedHashMap<>();
        for (int i = 0; i < groups.parent.length; i++) {
            members.computeIfAbsent(groups.root(i), key -> new ArrayList<>()).add(i);
        }
        return members.values().stream()
                .filter(group -> group.size() > 1)
                .map(group -> new Edges(
                        group.stream()
                                .filter(i -> i < horizontal.size())
                                .map(horizontal::get)
                                .toList(),
                        group.stream()
                                .filter(i -> i >= horizontal.size())
                                .map(i -> vertical.get(i - horizontal.size()))
                                .toList()))
                .toList();
    }

    /**
     * Returns groups of lines that run down beside each other from one height to another and meet no line across: what a browser draws of a
     * row that fills a page and goes on.
     */
    public static List<Edges> withoutLinesAcross(Edges edges) {
        List<Edges> groups = new ArrayList<>();
        List<Edge> lonely = new ArrayList<>(edges.vertical());
        lonely.removeIf(down -> edges.horizontal().stream().anyMatch(across -> meet(across, down)));
        while (!lonely.isEmpty()) {
            Edge first = lonely.get(0);
            List<Edge> beside = lonely.stream()
                    .filter(edge -> Math.abs(edge.start() - first.start()) <= MEETING
                            && Math.abs(edge.end() - first.end()) <= MEETING)
                    .toList();
            if (beside.size() >= FEWEST_BESIDE) {
                groups.add(new Edges(List.of(), beside));
            }
            lonely.removeAll(beside);
        }
        return groups;
    }

    private static boolean meet(Edge horizontal, Edge vertical) {
        return vertical.position() >= horizontal.start() - MEETING
                && vertical.position() <= horizontal.end() + MEETING
                && horizontal.position() >= vertical.start() - MEETING
                && horizontal.position() <= vertical.end() + MEETING;
    }

    private int root(int i) {
        int root = i;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }

    private void unite(int one, int other) {
        parent[root(one)] = root(other);
    }
}
