package org.lianxi.committee.conflict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianxi.committee.mandate.Mandates;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationView;
import org.lianxi.committee.organisation.Organisations;

@ApplicationScoped
class FindingConflicts implements Conflicts {

    private final Organisations organisations;
    private final Mandates mandates;
    private final InterestRegister interests;

    @Inject
    FindingConflicts(Organisations organisations, Mandates mandates, InterestRegister interests) {
        this.organisations = organisations;
        this.mandates = mandates;
        this.interests = interests;
    }

    @Override
    public Ties with(Collection<OrganisationId> concerned) {
        if (concerned.isEmpty()) {
            return new Ties(Set.of(), List.of(), List.of());
        }
        Set<OrganisationId> companies = organisations.views(concerned).values().stream()
                .filter(each -> Companies.KINDS.contains(each.kind()))
                .map(OrganisationView::id)
                .collect(Collectors.toUnmodifiableSet());
        return companies.isEmpty()
                ? new Ties(Set.of(), List.of(), List.of())
                : new Ties(companies, mandates.heldIn(companies), interests.in(companies));
    }
}
