package org.lianxi.meeting.publicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.meeting.document.FileOwner;

/** Lets whoever prepares or watches over a community's notices read their files. */
@ApplicationScoped
class NoticeFileOwner implements FileOwner {

    private final PublicNoticeRepository repository;
    private final Permissions permissions;

    @Inject
    NoticeFileOwner(PublicNoticeRepository repository, Permissions permissions) {
        this.repository = repository;
        this.permissions = permissions;
    }

    @Override
    public String subjectKind() {
        return NoticeFiles.KIND;
    }

    @Override
    public OrganisationId requireMayRead(PersonId by, String subjectId) {
        OrganisationId community = repository.get(new PublicNoticeId(subjectId)).community();
        permissions.require(by, Action.READ_PUBLIC_NOTICE, Scope.community(community));
        return community;
    }
}
