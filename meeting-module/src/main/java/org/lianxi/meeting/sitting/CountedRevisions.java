package org.lianxi.meeting.sitting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import org.lianxi.committee.permission.NoPermissionNeeded;
import org.lianxi.meeting.convening.MeetingId;

@ApplicationScoped
@Transactional
@NoPermissionNeeded("bare numbers, for the server's own look at what other servers have done")
class CountedRevisions implements MeetingRevisions {

    private final RevisionRepository revisions;

    @Inject
    CountedRevisions(RevisionRepository revisions) {
        this.revisions = revisions;
    }

    @Override
    public Map<MeetingId, Long> of(Collection<MeetingId> meetings) {
        return revisions.of(meetings);
    }
}
