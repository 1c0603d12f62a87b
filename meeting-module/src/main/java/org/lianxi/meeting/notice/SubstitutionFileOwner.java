package org.lianxi.meeting.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.meeting.convening.Meetings;
import org.lianxi.meeting.document.FileOwner;

/** Whoever may read a meeting reads on what a substitute's place rests. */
@ApplicationScoped
class SubstitutionFileOwner implements FileOwner {

    private final NoticeRepository notices;
    private final Meetings meetings;
    private final Permissions permissions;

    @Inject
    SubstitutionFileOwner(NoticeRepository notices, Meetings meetings, Permissions permissions) {
        this.notices = notices;
        this.meetings = meetings;
        this.permissions = permissions;
    }

    @Override
    public String subjectKind() {
        return "substitution";
    }

    @Override
    public OrganisationId requireMayRead(PersonId by, String subjectId) {
        OrganisationId community = notices.substitution(subjectId)
                .map(each -> meetings.get(each.meeting()).community())
                .orElseThrow(() -> new IllegalStateException("No substitution " + subjectId));
        permissions.require(by, Action.READ_MEETING, Scope.community(community));
        return community;
    }
}
