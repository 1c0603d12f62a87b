package org.lianxi.meeting.evaluation;

import java.time.Instant;
import java.util.Optional;
import org.lianxi.committee.organisation.OrganisationId;

/** What whoever drives an evaluation is told, always after it has changed and in the same transaction. */
public interface EvaluationWorkflow {

    /** Somebody has to invite. */
    void begun(EvaluationId evaluation, Deciders deciders, Instant inviteBy);

    /** The slips are given out; the window closes at the one moment, and should anybody have to decide, then by the other. */
    void invited(EvaluationId evaluation, Instant closesAt, Instant decideBy);

    /** Somebody has decided what follows. */
    void decided(EvaluationId evaluation);

    /** Nobody is asked any more. */
    void cancelled(EvaluationId evaluation);

    /**
     * Who decides where the replies do not: those who sign the task off.
     *
     * @param isStreet whether the street does, and not the community party organisation
     * @param owners the owners' organisation that does it with the street because the secretary is recused (SOD-02)
     */
    record Deciders(
            OrganisationId community, OrganisationId street, boolean isStreet, Optional<OrganisationId> owners) {}
}
