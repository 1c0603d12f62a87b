package org.lianxi.meeting.resolution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.permission.NoPermissionNeeded;

@ApplicationScoped
@Transactional
@NoPermissionNeeded("tasks tell it inside their own use cases, which ask for the permission")
class FollowingResolution implements FollowResolution {

    private final ResolutionRepository repository;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    FollowingResolution(ResolutionRepository repository, Event<Act> acts, InstantSource clock) {
        this.repository = repository;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public boolean taskAssigned(ResolutionId id) {
        List<Resolution> ofMeeting =
                repository.ofMeetingForAct(repository.get(id).meeting());
        Resolution resolution = ofMeeting.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new UnknownResolution(id));
        boolean wasWaiting = resolution.isWaitingForTask();
        resolution.taskAssigned(clock.instant());
        return wasWaiting && ofMeeting.stream().noneMatch(Resolution::isWaitingForTask);
    }

    @Override
    public void taskCancelled(ResolutionId id) {
        repository.getForAct(id).taskCancelled(clock.instant());
    }

    @Override
    public void reversalAssigned(ResolutionId id) {
        repository.getForAct(id).reversalAssigned(clock.instant());
    }

    @Override
    public void taskSignedOff(ResolutionId id) {
        Resolution resolution = repository.getForAct(id);
        resolution.taskSignedOff(clock.instant());
        if (resolution.isSignedOff()) {
            acts.fire(new ResolutionSignedOff(id, resolution.community()));
        }
    }
}
