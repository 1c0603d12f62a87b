package org.lianxi.committee.oldcompound;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.territory.CompoundId;

/** Keeps the list of old compounds. */
interface OldCompoundRepository {

    void add(OldCompound compound);

    Optional<OldCompound> find(CompoundId id);

    /** All of a community in one query, by name, with what the register says of them today. */
    List<Row> in(OrganisationId community);

    /** What was entered, and what the register says. */
    record Row(OldCompound compound, Listed listed) {}

    /** How far these lie apart, in one query. */
    List<Gap> gaps(Collection<CompoundId> ids);

    void add(DoneStep step);

    /** The steps done for a compound. */
    List<DoneStep> steps(CompoundId id);

    void replace(CompoundId id, Dimension dimension, List<Cell> cells);

    /** The sums of a compound. */
    Map<Dimension, List<Cell>> cells(CompoundId id);
}
