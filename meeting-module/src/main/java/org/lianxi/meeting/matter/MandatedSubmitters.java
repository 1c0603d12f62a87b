package org.lianxi.meeting.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import org.lianxi.committee.mandate.Mandates;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Post;
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

    @Override
    public MatterOrigin originOf(PersonId by, OrganisationId organisation) {
        return mandates.of(by).stream()
                .filter(mandate -> mandate.organisation().equals(organisation))
                .map(mandate -> originOf(mandate.post()))
                .max(Comparator.naturalOrder())
                .orElse(MatterOrigin.PARTY);
    }

    private static MatterOrigin originOf(Post post) {
        return switch (post) {
            case GRID_WORKER -> MatterOrigin.GRID;
            case COMPOUND_BRANCH_SECRETARY -> MatterOrigin.BRANCH;
            case STREET_SUPERVISOR, STREET_LEADER, DEPARTMENT_LIAISON -> MatterOrigin.STREET;
            default -> MatterOrigin.PARTY;
        };
    }
}
