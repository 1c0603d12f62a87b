package org.lianxi.meeting.whistle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.meeting.document.FileOwner;

/** Lets whoever may read a whistle read its files. */
@ApplicationScoped
class WhistleFileOwner implements FileOwner {

    static final String KIND = "whistle";

    private final WhistleRepository repository;
    private final Permissions permissions;

    @Inject
    WhistleFileOwner(WhistleRepository repository, Permissions permissions) {
        this.repository = repository;
        this.permissions = permissions;
    }

    @Override
    public String subjectKind() {
        return KIND;
    }

    @Override
    public OrganisationId requireMayRead(PersonId by, String subjectId) {
        WhistleCall call = repository.get(new WhistleId(subjectId));
        WhistleReaders.require(permissions, by, call);
        return call.community();
    }
}
