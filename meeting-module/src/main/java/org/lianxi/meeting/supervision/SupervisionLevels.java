package org.lianxi.meeting.supervision;

import java.util.List;

/** Port: the tables {@code supervisionLevel} and {@code supervisionColour}. No database is asked. */
public interface SupervisionLevels {

    /** Every row that applies, in the table's order. */
    List<SupervisionTrigger> triggered(SupervisionFacts facts);

    /** The colour of a stage in a scheme. */
    SupervisionColour colour(SupervisionScheme scheme, SupervisionStage stage);
}
