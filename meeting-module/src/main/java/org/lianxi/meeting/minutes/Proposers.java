package org.lianxi.meeting.minutes;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Scope;

/** By which right somebody may propose a corrigendum: as a delegate of a party, as who issues minutes, or as who drafts them. */
interface Proposers {

    Right rightOf(PersonId person, Minutes minutes);

    /** The right to be asked for. */
    record Right(Action action, Scope scope) {}
}
