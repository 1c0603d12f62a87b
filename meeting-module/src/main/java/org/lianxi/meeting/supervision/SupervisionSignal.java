package org.lianxi.meeting.supervision;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The colour and level that a task has now: of everything that applies the highest wins.
 *
 * @param deciding the row with the highest level, and among those the highest stage
 * @param triggers every row that applies
 */
public record SupervisionSignal(
        SupervisionColour colour,
        SupervisionLevel level,
        SupervisionTrigger deciding,
        List<SupervisionTrigger> triggers) {

    public SupervisionSignal {
        triggers = List.copyOf(triggers);
    }

    /** The colour is that of the highest stage, the level the highest of all; empty when nothing applies. */
    static Optional<SupervisionSignal> highest(
            SupervisionLevels levels, SupervisionFacts facts, SupervisionScheme scheme) {
        List<SupervisionTrigger> triggers = levels.triggered(facts);
        return triggers.stream()
                .max(Comparator.comparing(SupervisionTrigger::level).thenComparing(SupervisionTrigger::stage))
                .map(deciding -> new SupervisionSignal(
                        levels.colour(scheme, highestStage(triggers)), deciding.level(), deciding, triggers));
    }

    private static SupervisionStage highestStage(List<SupervisionTrigger> triggers) {
        return triggers.stream()
                .map(SupervisionTrigger::stage)
                .max(Comparator.naturalOrder())
                .orElse(SupervisionStage.NONE);
    }
}
