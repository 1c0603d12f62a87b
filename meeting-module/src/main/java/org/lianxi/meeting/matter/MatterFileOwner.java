package org.lianxi.meeting.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.document.FileOwner;

/** Whoever may read a matter may read its files, except those that somebody outside sent. */
@ApplicationScoped
class MatterFileOwner implements FileOwner {

    static final String KIND = "matter";

    private final Matters matters;

    @Inject
    MatterFileOwner(Matters matters) {
        this.matters = matters;
    }

    @Override
    public String subjectKind() {
        return KIND;
    }

    @Override
    public OrganisationId requireMayRead(PersonId by, String subjectId) {
        MatterId matter = new MatterId(subjectId);
        matters.requireMayReadFiles(by, matter);
        return matters.get(matter).community();
    }
}
