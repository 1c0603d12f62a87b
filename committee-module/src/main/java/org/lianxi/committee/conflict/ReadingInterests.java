package org.lianxi.committee.conflict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationKind;
import org.lianxi.committee.organisation.OrganisationView;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.permission.Permissions;

@ApplicationScoped
@Transactional
class ReadingInterests implements InterestViews {

    private final Permissions permissions;
    private final Organisations organisations;
    private final InterestRegister register;

    @Inject
    ReadingInterests(Permissions permissions, Organisations organisations, InterestRegister register) {
        this.permissions = permissions;
        this.organisations = organisations;
        this.register = register;
    }

    @Override
    public OwnInterestsView own(PersonId by) {
        OwnInterests.require(permissions, by);
        List<InterestView> declared = register.of(by);
        Map<OrganisationId, String> names = organisations.names(
                declared.stream().map(InterestView::organisation).collect(Collectors.toSet()));
        List<OrganisationView> companies = Stream.of(
                        OrganisationKind.COMMUNITY_CITY_SERVICE_ENTERPRISE, OrganisationKind.PROPERTY_SERVICE_COMPANY)
                .flatMap(kind -> organisations.ofKind(kind).stream())
                .toList();
        return new OwnInterestsView(
                declared.stream()
                        .map(each -> new OwnInterestsView.Line(
                                each.id(), names.getOrDefault(each.organisation(), ""), each.kind(), each.declaredAt()))
                        .toList(),
                companies);
    }
}
