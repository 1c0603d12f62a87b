package org.lianxi.committee.oldcompound;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.lianxi.committee.oldcompound.StrategyTable.StrategyChoice;
import org.lianxi.committee.territory.CompoundId;

/**
 * All old compounds of a place looked at together: what fits each, and which can be managed as one. A compound whose owners
 * refuse takes part in nobody's group, and is left to the street.
 */
public final class Survey {

    private final Map<CompoundId, Listed> compounds = new LinkedHashMap<>();
    private final List<Gap> gaps;
    private final Thresholds thresholds;
    private final Map<CompoundId, Finding> findings = new LinkedHashMap<>();

    /** Looks at these compounds, which lie this far apart. */
    public Survey(List<Listed> listed, List<Gap> gaps, Thresholds thresholds, StrategyTable table) {
        listed.forEach(each -> compounds.put(each.id(), each));
        this.gaps = List.copyOf(gaps);
        this.thresholds = thresholds;
        listed.forEach(each -> findings.put(each.id(), find(each, table)));
    }

    /** What fits one compound, and the facts from which it follows. */
    public record Finding(StrategyFacts facts, StrategyChoice choice) {}

    private Finding find(Listed compound, StrategyTable table) {
        StrategyFacts facts = new StrategyFacts(
                compound.households(),
                compound.buildings() == 1,
                compound.demand(),
                nearest(compound),
                compound.isRefused());
        return new Finding(facts, table.choose(facts, thresholds));
    }

    /** Nobody is linked to a compound whose owners refuse. */
    private OptionalInt nearest(Listed compound) {
        return gaps.stream()
                .filter(gap -> gap.touches(compound.id()))
                .filter(gap -> compound.isRefused() || !isRefused(gap.otherThan(compound.id())))
                .mapToInt(Gap::metres)
                .min();
    }

    private boolean isRefused(CompoundId id) {
        return Optional.ofNullable(compounds.get(id)).filter(Listed::isRefused).isPresent();
    }

    /** What fits this compound of the list. */
    public Finding of(CompoundId id) {
        return Optional.ofNullable(findings.get(id)).orElseThrow();
    }

    /** The compounds to be managed together: those of O2 that are linked, over as many links as it takes; largest first. */
    public List<List<Listed>> groups() {
        List<List<Listed>> groups = new ArrayList<>();
        Set<CompoundId> seen = new LinkedHashSet<>();
        for (Listed compound : compounds.values()) {
            if (isMerged(compound.id()) && !seen.contains(compound.id())) {
                List<Listed> group = linkedTo(compound.id());
                group.forEach(each -> seen.add(each.id()));
                if (group.size() > 1) {
                    groups.add(group);
                }
            }
        }
        groups.sort(Comparator.comparing((List<Listed> group) -> -group.size()));
        return groups;
    }

    private List<Listed> linkedTo(CompoundId first) {
        Set<CompoundId> found = new LinkedHashSet<>();
        Deque<CompoundId> open = new ArrayDeque<>(List.of(first));
        while (!open.isEmpty()) {
            CompoundId next = open.remove();
            if (found.add(next)) {
                links().filter(gap -> gap.touches(next))
                        .map(gap -> gap.otherThan(next))
                        .forEach(open::add);
            }
        }
        return compounds.values().stream()
                .filter(each -> found.contains(each.id()))
                .toList();
    }

    /** The pairs near enough, of compounds that are to be merged. */
    Stream<Gap> links() {
        return gaps.stream()
                .filter(gap ->
                        gap.metres() <= thresholds.contiguousMetres() && isMerged(gap.one()) && isMerged(gap.other()));
    }

    private boolean isMerged(CompoundId id) {
        return Optional.ofNullable(findings.get(id))
                .filter(each -> each.choice().strategy() == Strategy.MERGED_MANAGEMENT)
                .isPresent();
    }
}
