package org.lianxi.meeting.whistle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.meeting.paper.Paper;

/** Whoever may read a call may print its sheet. */
@ApplicationScoped
@Transactional
class DescribingWhistlePapers implements WhistlePapers {

    private final WhistleRepository repository;
    private final Permissions permissions;
    private final Organisations organisations;

    @Inject
    DescribingWhistlePapers(WhistleRepository repository, Permissions permissions, Organisations organisations) {
        this.repository = repository;
        this.permissions = permissions;
        this.organisations = organisations;
    }

    @Override
    public Paper sheet(PersonId by, WhistleId id) {
        WhistleCall call = repository.get(id);
        WhistleReaders.require(permissions, by, call);
        WhistleSheet sheet = call.sheet();
        return new WhistlePaper(sheet, repository.ofSheet(sheet.id()), organisation -> organisations
                        .get(organisation)
                        .name())
                .paper();
    }
}
