package org.lianxi.meeting.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Set;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.permission.NoPermissionNeeded;

@ApplicationScoped
@Transactional
@NoPermissionNeeded("a timer of the process reminds those who are awaited; nobody acts")
class RemindingParties implements RemindParties {

    private final MinutesRepository repository;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    RemindingParties(MinutesRepository repository, Event<Act> acts, InstantSource clock) {
        this.repository = repository;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public void remind(MinutesId id) {
        Minutes minutes = repository.getForAct(id);
        Set<Party> reminded = minutes.remind(clock.instant());
        if (!reminded.isEmpty()) {
            acts.fire(new PartiesReminded(
                    id, minutes.community(), reminded, minutes.reminders().count()));
        }
    }
}
