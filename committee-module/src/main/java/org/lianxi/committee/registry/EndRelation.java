package org.lianxi.committee.registry;

import java.time.LocalDate;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.RelationId;

/** Ends how two organisations belong together. */
public interface EndRelation {

    /**
     * Ends it with this day as its last.
     *
     * @throws org.lianxi.committee.permission.NotPermitted if the person may not maintain organisations there
     * @throws org.lianxi.committee.organisation.UnknownRelation if there is no such relation
     * @throws org.lianxi.committee.organisation.RelationEnded if it has an end
     * @throws org.lianxi.committee.organisation.EndBeforeBeginning if it begins later
     * @throws org.lianxi.committee.refusal.InvalidInput if a field breaks its rules: a territorial relation ends by moving
     */
    void end(PersonId by, RelationId relation, LocalDate lastDay);
}
