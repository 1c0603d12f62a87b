package org.lianxi.committee.permission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianxi.committee.mandate.Mandate;
import org.lianxi.committee.mandate.Mandates;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.Areas;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationView;
import org.lianxi.committee.organisation.Organisations;

/** Asks the mandates in force now. */
@ApplicationScoped
class SumsByMandate implements Sums {

    private final Mandates mandates;
    private final Organisations organisations;
    private final Areas areas;

    @Inject
    SumsByMandate(Mandates mandates, Organisations organisations, Areas areas) {
        this.mandates = mandates;
        this.organisations = organisations;
        this.areas = areas;
    }

    @Override
    public Set<OrganisationId> communities(PersonId person, Action action) {
        List<Mandate> held = mandates.of(person);
        Map<OrganisationId, OrganisationView> places =
                organisations.views(held.stream().map(Mandate::organisation).collect(Collectors.toSet()));
        return areas.communitiesIn(held.stream()
                .filter(each -> sumsUp(each, places, action))
                .map(Mandate::organisation)
                .collect(Collectors.toSet()));
    }

    private static boolean sumsUp(Mandate held, Map<OrganisationId, OrganisationView> places, Action action) {
        return Optional.ofNullable(places.get(held.organisation()))
                .flatMap(place -> Matrix.domain().role(held.post(), place.kind()))
                .filter(role -> Matrix.domain().reach(role, action) == Reach.AGGREGATED)
                .isPresent();
    }
}
