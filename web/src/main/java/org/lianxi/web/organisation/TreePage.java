package org.lianxi.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.organisation.OrganisationKind;
import org.lianxi.committee.organisation.OrganisationTree;
import org.lianxi.committee.organisation.RelationKind;
import org.lianxi.committee.organisation.TreeNode;
import org.lianxi.committee.territory.CompoundRecords;
import org.lianxi.committee.territory.CompoundView;

/**
 * One of the three overlapping trees on one day. What is open stands in the address, so that a tree can be bookmarked and every
 * step is a plain link.
 */
@Named
@RequestScoped
public class TreePage {

    private static final int MOST_BELOW = 200;
    private static final int MOST_OPEN = 60;

    private static final List<RelationKind> TREES =
            List.of(RelationKind.TERRITORIAL, RelationKind.PARTY_LEADERSHIP, RelationKind.GRID);

    @Inject
    private OrganisationTree trees;

    @Inject
    private CompoundRecords compounds;

    @Inject
    private Maintenance maintenance;

    private RelationKind tree = RelationKind.TERRITORIAL;
    private @Nullable LocalDate day;
    private String open = "";
    private final List<Line> lines = new ArrayList<>();

    /**
     * A line of the tree.
     *
     * @param level the top is 1
     * @param toggle address that opens or closes it; empty if nothing is below
     */
    public record Line(
            String id,
            String card,
            String name,
            String family,
            Object kind,
            int level,
            boolean isOpen,
            String toggle) {}

    /** Reads what is open before anything is written. */
    public void load() {
        Set<String> opened = opened();
        List<TreeNode> tops = trees.tops(tree, day());
        if (opened.isEmpty()) {
            tops.stream().limit(2).forEach(each -> opened.add(each.id().value()));
        }
        tops.forEach(each -> add(each, 1, opened));
    }

    private void add(TreeNode node, int level, Set<String> opened) {
        boolean hasCompounds = tree == RelationKind.TERRITORIAL && node.kind() == OrganisationKind.COMMUNITY;
        boolean isOpen = opened.contains(node.id().value());
        boolean canOpen = node.hasBelow() || hasCompounds;
        lines.add(new Line(
                node.id().value(),
                "/organisation/view?id=" + node.id(),
                node.name(),
                "kind",
                node.kind(),
                level,
                isOpen,
                canOpen ? toggled(node.id().value(), opened) : ""));
        if (!isOpen) {
            return;
        }
        if (hasCompounds) {
            compounds.inCommunity(node.id(), day()).forEach(each -> lines.add(compound(each, level + 1)));
        }
        trees.directlyBelow(tree, node.id(), day(), MOST_BELOW).forEach(each -> add(each, level + 1, opened));
    }

    private static Line compound(CompoundView each, int level) {
        String id = each.id().value();
        return new Line(id, "/compound/view?id=" + id, each.name(), "place", "COMPOUND", level, false, "");
    }

    /** The same page with this one opened or closed, scrolled to it. */
    private String toggled(String id, Set<String> opened) {
        Set<String> then = new LinkedHashSet<>(opened);
        if (!then.remove(id)) {
            then.add(id);
        }
        String ids = then.isEmpty() ? "none" : String.join(",", then);
        return address(tree, ids) + "#n-" + id;
    }

    /** The address of a tree on the chosen day. */
    public String of(RelationKind other) {
        return address(other, "");
    }

    private String address(RelationKind which, String ids) {
        String onDay = day().equals(maintenance.today()) ? "" : "&day=" + day();
        return "/organisation/tree?tree=" + which + onDay + (ids.isEmpty() ? "" : "&open=" + ids);
    }

    private Set<String> opened() {
        return Stream.of(open.split(",", MOST_OPEN + 1))
                .map(String::strip)
                .filter(each -> each.matches("[A-Za-z0-9-]{1,36}"))
                .limit(MOST_OPEN)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private LocalDate day() {
        return day == null ? maintenance.today() : day;
    }

    public List<RelationKind> getTrees() {
        return TREES;
    }

    public List<Line> getLines() {
        return List.copyOf(lines);
    }

    public String getTree() {
        return tree.name();
    }

    /** Takes what the address says; anything that is no tree is the territorial one. */
    public void setTree(@Nullable String typed) {
        tree = TREES.stream()
                .filter(each -> each.name().equals(typed))
                .findFirst()
                .orElse(RelationKind.TERRITORIAL);
    }

    public LocalDate getDay() {
        return day();
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public String getOpen() {
        return open;
    }

    public void setOpen(@Nullable String open) {
        this.open = open == null ? "" : open;
    }
}
