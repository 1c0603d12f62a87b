package org.lianxi.committee.grant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Persons;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.paging.Page;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;

@ApplicationScoped
@Transactional
class ReadingGrants implements GrantViews {

    private final Permissions permissions;
    private final Persons persons;
    private final Organisations organisations;
    private final Grants grants;
    private final InstantSource clock;

    @Inject
    ReadingGrants(
            Permissions permissions, Persons persons, Organisations organisations, Grants grants, InstantSource clock) {
        this.permissions = permissions;
        this.persons = persons;
        this.organisations = organisations;
        this.grants = grants;
        this.clock = clock;
    }

    @Override
    public GrantView get(PersonId by, GrantId grant) {
        permissions.require(by, Action.READ_ACCOUNTS, Scope.everywhere());
        return named(new Page<>(List.of(grants.get(grant)), false, 1)).items().get(0);
    }

    @Override
    public Page<GrantView> page(PersonId by, boolean waiting, PageRequest request) {
        permissions.require(by, Action.READ_ACCOUNTS, Scope.everywhere());
        return named(Page.of(grants.page(waiting, clock.instant(), request), request));
    }

    private Page<GrantView> named(Page<Grant> page) {
        Map<PersonId, String> names = persons.names(page.items().stream()
                .flatMap(each -> Stream.concat(Stream.of(each.person(), each.proposer()), each.decider().stream()))
                .distinct()
                .toList());
        Map<OrganisationId, String> places = organisations.names(page.items().stream()
                .flatMap(each -> each.organisation().stream())
                .distinct()
                .toList());
        return page.map(each -> each.view(names, places, clock.instant()));
    }
}
