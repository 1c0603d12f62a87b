package org.lianxi.web.oldcompound;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lianxi.committee.oldcompound.GroupView;
import org.lianxi.committee.oldcompound.GroupView.Member;
import org.lianxi.committee.territory.CompoundId;

/**
 * A group drawn from its distances alone: its compounds on a circle, a line where two lie near enough. It shows who is linked
 * with whom, not where anybody lies.
 */
public record GroupSketch(int number, GroupView group, List<Node> nodes, List<Edge> edges) {

    private static final int MIDDLE_X = 180;
    private static final int MIDDLE_Y = 120;
    private static final int RADIUS = 85;

    /** A compound: where it is drawn, and its number in the list beside. */
    public record Node(int x, int y, int number, String name, int households) {}

    /** A line with its metres. */
    public record Edge(int fromX, int fromY, int toX, int toY, int metres) {

        public int getMiddleX() {
            return (fromX + toX) / 2;
        }

        public int getMiddleY() {
            return (fromY + toY) / 2 - 4;
        }
    }

    static GroupSketch of(int number, GroupView group) {
        List<Node> nodes = new ArrayList<>();
        Map<CompoundId, Node> byId = new HashMap<>();
        int count = group.members().size();
        for (int i = 0; i < count; i++) {
            Member member = group.members().get(i);
            double angle = 2 * Math.PI * i / count - Math.PI / 2;
            Node node = new Node(
                    MIDDLE_X + (int) Math.round(1.6 * RADIUS * Math.cos(angle)),
                    MIDDLE_Y + (int) Math.round(RADIUS * Math.sin(angle)),
                    i + 1,
                    member.name(),
                    member.households());
            nodes.add(node);
            byId.put(member.id(), node);
        }
        List<Edge> edges = group.links().stream()
                .filter(link -> byId.containsKey(link.one()) && byId.containsKey(link.other()))
                .map(link -> edge(byId, link))
                .toList();
        return new GroupSketch(number, group, List.copyOf(nodes), edges);
    }

    private static Edge edge(Map<CompoundId, Node> nodes, GroupView.Link link) {
        Node from = nodes.getOrDefault(link.one(), new Node(0, 0, 0, "", 0));
        Node to = nodes.getOrDefault(link.other(), from);
        return new Edge(from.x(), from.y(), to.x(), to.y(), link.metres());
    }

    /** The compound that is drawn there. */
    public String nameAt(int x, int y) {
        return nodes.stream()
                .filter(node -> node.x() == x && node.y() == y)
                .map(Node::name)
                .findFirst()
                .orElse("");
    }
}
