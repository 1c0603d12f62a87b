package org.lianxi.meeting.ownersdecision;

/** Keeps them. */
interface DecisionLinks extends OwnersDecisions {

    void add(CarriedOut link);
}
