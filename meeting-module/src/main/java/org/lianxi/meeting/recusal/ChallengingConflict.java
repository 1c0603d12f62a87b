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
import org.lianxi.committee.refusal.Input;
import org.lianxi.meeting.agenda.AgendaItemId;
import org.lianxi.meeting.convening.MeetingFacts;

@ApplicationScoped
@Transactional
class ChallengingConflict implements ChallengeConflict {

    private final Permissions permissions;
    private final Raising raising;
    private final RecusalRepository repository;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    ChallengingConflict(
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
    public RecusalId challenge(PersonId by, AgendaItemId id, PersonId about, String reason) {
        MeetingFacts meeting = raising.meetingOf(id);
        permissions.require(by, Action.CHALLENGE_CONFLICT, Scope.community(meeting.community()));
        Input.check().text("reason", reason, 5, 500).orRefuse();
        Participant other = raising.about(meeting, id, about);
        RecordedRecusal recusal = RecordedRecusal.challenge(
                new RecordedRecusal.Place(meeting.id(), id), other, by, reason, clock.instant());
        repository.add(recusal);
        acts.fire(new ConflictChallenged(by, recusal.id(), meeting.id(), id, about, meeting.community()));
        return recusal.id();
    }
}
