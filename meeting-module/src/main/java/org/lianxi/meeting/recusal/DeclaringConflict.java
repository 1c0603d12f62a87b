package org.lianxi.meeting.recusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.meeting.agenda.AgendaItemId;
import org.lianxi.meeting.convening.MeetingFacts;

@ApplicationScoped
@Transactional
class DeclaringConflict implements DeclareConflict {

    private final Permissions permissions;
    private final Raising raising;
    private final RecusalRepository repository;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    DeclaringConflict(
            Permissions permissions,
            Raising raising,
            RecusalRepository repository,
            Event<Act> acts,
            InstantSource clock) {
        this.permissions = permissions;
        this.raising = raising;
        this.repository = repository;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public void declare(PersonId by, AgendaItemId id) {
        MeetingFacts meeting = raising.meetingOf(id);
        permissions.require(by, Action.DECLARE_CONFLICT, Scope.community(meeting.community()));
        Participant self = raising.about(meeting, id, by);
        RecordedRecusal recusal =
                RecordedRecusal.ownWord(new RecordedRecusal.Place(meeting.id(), id), self, clock.instant());
        repository.add(recusal);
        acts.fire(new ConflictDeclared(by, recusal.id(), meeting.id(), id, meeting.community()));
    }
}
