package org.lianxi.meeting.resolution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.lianxi.committee.permission.NoPermissionNeeded;
import org.lianxi.meeting.convening.MeetingId;

@ApplicationScoped
@Transactional
@NoPermissionNeeded("the features that ask have asked for their own permission")
class LookingUpResolutions implements Resolutions {

    private final ResolutionRepository repository;

    @Inject
    LookingUpResolutions(ResolutionRepository repository) {
        this.repository = repository;
    }

    @Override
    public Resolved get(ResolutionId resolution) {
        return repository.get(resolution).asResolved();
    }

    @Override
    public List<Resolved> ofMeeting(MeetingId meeting) {
        return repository.ofMeeting(meeting).stream()
                .map(Resolution::asResolved)
                .toList();
    }
}
