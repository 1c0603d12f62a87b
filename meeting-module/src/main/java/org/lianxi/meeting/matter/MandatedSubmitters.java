package org.lianxi.meeting.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.lianxi.committee.mandate.Mandates;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.NotPermitted;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;

@ApplicationScoped
class MandatedSubmitters implements Submitters {

    private final Permissions permissions;
    private final Mandates mandates;

    @Inject
    MandatedSubmitters(Permissions permissions, Mandates mandates) {
        this.permissions = permissions;
        this.mandates = mandates;
    }

    @Override
    public void require(PersonId by, OrganisationId community, OrganisationId organisation) {
        Scope scope = Scope.organisation(community, organisation);
        permissions.require(by, Action.SUBMIT_MATTER, scope);
        if (mandates.of(by).stream().noneMatch(mandate -> mandate.organisation().equals(organisation))) {
            throw new NotPermitted(by, Action.SUBMIT_MATTER, scope);
        }
    }
}
