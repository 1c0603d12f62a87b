package org.lianxi.committee.oldcompound;

import java.util.List;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.territory.CompoundId;

/** Sums of a survey are entered: how many residents are of which sort. */
public interface RecordAnalysis {

    /**
     * Replaces the sums of one dimension: 1 to 20 categories of 1 to 30 characters, each once, 0 to 100,000 persons.
     *
     * @throws org.lianxi.committee.permission.NotPermitted if the person may not maintain organisations there
     * @throws NotAnOldCompound if it has not been assessed
     * @throws org.lianxi.committee.refusal.InvalidInput naming the row that is not right
     */
    void record(PersonId by, CompoundId compound, Dimension dimension, List<Cell> cells);
}
