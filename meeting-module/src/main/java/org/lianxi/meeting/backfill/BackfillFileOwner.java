package org.lianxi.meeting.backfill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.meeting.document.FileOwner;

/** Scans show signatures and names: only those who enter or confirm paper meetings of the community read them. */
@ApplicationScoped
class BackfillFileOwner implements FileOwner {

    static final String KIND = "backfill";

    private final BackfillRepository backfills;
    private final Permissions permissions;

    @Inject
    BackfillFileOwner(BackfillRepository backfills, Permissions permissions) {
        this.backfills = backfills;
        this.permissions = permissions;
    }

    @Override
    public String subjectKind() {
        return KIND;
    }

    @Override
    public OrganisationId requireMayRead(PersonId by, String subjectId) {
        OrganisationId community = backfills.get(new BackfillId(subjectId)).community();
        Scope here = Scope.community(community);
        if (!permissions.may(by, Action.ISSUE_MINUTES, here)) {
            permissions.require(by, Action.PLAN_MEETING, here);
        }
        return community;
    }
}
