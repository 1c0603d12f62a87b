package org.lianxi.committee.oldcompound;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lianxi.committee.territory.CompoundView;

/** One old compound with everything about it that may be shown. */
public record OldCompoundView(
        CompoundView compound,
        Optional<OldCompoundLine> line,
        Thresholds thresholds,
        Optional<DecisionView> decision,
        List<StepView> steps,
        List<AnalysisView> analysis,
        boolean mayAssess,
        boolean mayDecide) {

    /** What the street decided. */
    public record DecisionView(Strategy strategy, String reason, String byName, LocalDate on, LocalDate reviewBy) {}

    /** A step before entry, done or not. */
    public record StepView(EntryStep step, Optional<LocalDate> doneOn, String byName, String note) {}

    /**
     * The sums of a survey; no cell has fewer than ten persons.
     *
     * @param together how many were counted together, because they were too few by themselves
     * @param hidden whether there were too few to show anything
     */
    public record AnalysisView(Dimension dimension, List<Cell> cells, int together, boolean hidden) {}

    public OldCompoundView {
        steps = List.copyOf(steps);
        analysis = List.copyOf(analysis);
    }
}
