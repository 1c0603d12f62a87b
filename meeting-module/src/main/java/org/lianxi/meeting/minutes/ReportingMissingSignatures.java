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
@NoPermissionNeeded("a timer of the process notes that a limit has passed; nobody acts")
class ReportingMissingSignatures implements ReportMissingSignatures {

    private final MinutesRepository repository;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    ReportingMissingSignatures(MinutesRepository repository, Event<Act> acts, InstantSource clock) {
        this.repository = repository;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public void report(MinutesId id) {
        Minutes minutes = repository.getForAct(id);
        Set<Party> missing = minutes.reportMissing(clock.instant());
        if (!missing.isEmpty()) {
            acts.fire(new SignaturesReportedMissing(id, minutes.community(), missing));
        }
    }
}
