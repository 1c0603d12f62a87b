package org.lianxi.meeting.task;

import java.time.Instant;
import java.util.Optional;
import org.lianxi.committee.organisation.OrganisationId;

/** What whoever drives a task is told, always after the task has changed and in the same transaction. */
public interface TaskWorkflow {

    void assigned(TaskId task, Assignment assignment);

    /** The calendar has moved the limits of a task that is not submitted yet. */
    void limitsMoved(TaskId task, Instant acceptBy, Instant due);

    /**
     * The due date was put off.
     *
     * @param wasDue whether the old one had passed already
     */
    void extended(TaskId task, Instant acceptBy, Instant due, boolean wasDue);

    void accepted(TaskId task);

    /** The unit does not take it: somebody decides what becomes of it. */
    void declined(TaskId task, Decider decider);

    /** The unit has it after all. */
    void declineRefused(TaskId task);

    /** Another unit has it. */
    void reassigned(TaskId task, Assignment assignment);

    void submitted(TaskId task);

    void verified(TaskId task);

    /** Back to the lead unit, which has to submit again. */
    void rejected(TaskId task);

    void signedOff(TaskId task);

    /** What waits for one unit waits for another. */
    void leadUnitChanged(TaskId task, OrganisationId from, OrganisationId to);

    /** It rests: nobody has anything to do, and no limit passes. */
    void suspended(TaskId task);

    /** It goes on where it stood, by other limits. */
    void resumed(TaskId task, Instant acceptBy, Instant due);

    /** Nothing more is done. */
    void cancelled(TaskId task);

    /**
     * Who decides on a decline, and by when.
     *
     * @param isStreet the street, not the party secretary
     */
    record Decider(OrganisationId community, OrganisationId street, boolean isStreet, Instant decideBy) {}

    /**
     * Who has to do the task, where it belongs, and by when it is to be accepted and done.
     *
     * @param insteadOfSecretary the owners' organisation, which verifies and signs off beside the street where the party
     *     secretary is recused (SOD-02); empty where the secretary is not
     */
    record Assignment(
            OrganisationId leadUnit,
            OrganisationId community,
            OrganisationId street,
            TaskWeight weight,
            Instant acceptBy,
            Instant due,
            Optional<OrganisationId> insteadOfSecretary) {

        /** The party secretary is not recused. */
        public Assignment(
                OrganisationId leadUnit,
                OrganisationId community,
                OrganisationId street,
                TaskWeight weight,
                Instant acceptBy,
                Instant due) {
            this(leadUnit, community, street, weight, acceptBy, due, Optional.empty());
        }
    }
}
