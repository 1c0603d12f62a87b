package org.lianxi.meeting.convening;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Scope;

/** In whose name somebody takes part in a meeting: a delegate in that of the organisation, anybody else in nobody's. */
final class Scopes {

    private Scopes() {}

    static Scope of(PersonId person, Meeting meeting) {
        return meeting.findDelegate(person)
                .map(Delegate::organisation)
                .or(() -> meeting.findInvitee(person).map(Invitee::organisation))
                .map(organisation -> Scope.organisation(meeting.community(), organisation))
                .orElseGet(() -> Scope.community(meeting.community()));
    }
}
