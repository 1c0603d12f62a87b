package org.lianxi.committee.personaldata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.PersonalData;
import org.lianxi.committee.audit.PersonalDataRead;
import org.lianxi.committee.mandate.Mandate;
import org.lianxi.committee.mandate.Mandates;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.PersonView;
import org.lianxi.committee.mandate.Persons;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationView;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.paging.Page;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.NoPermissionNeeded;
import org.lianxi.committee.permission.NotPermitted;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;

@ApplicationScoped
@Transactional
class ReadingDataRequests implements DataRequestViews {

    private static final int MOST_TO_CHOOSE = 20;

    private final Permissions permissions;
    private final Mandates mandates;
    private final Persons persons;
    private final Organisations organisations;
    private final DataRequestRepository requests;
    private final InstantSource clock;
    private final Event<Act> acts;

    @Inject
    ReadingDataRequests(
            Permissions permissions,
            Mandates mandates,
            Persons persons,
            Organisations organisations,
            DataRequestRepository requests,
            InstantSource clock,
            Event<Act> acts) {
        this.permissions = permissions;
        this.mandates = mandates;
        this.persons = persons;
        this.organisations = organisations;
        this.requests = requests;
        this.clock = clock;
        this.acts = acts;
    }

    @Override
    public boolean mayRead(PersonId by) {
        return !kinds(by).isEmpty() || !streets(by).isEmpty();
    }

    @Override
    public Page<DataRequestView> page(PersonId by, PageRequest page) {
        Set<DataRequestKind> kinds = kinds(by);
        Set<OrganisationId> streets = streets(by);
        if (kinds.isEmpty() && streets.isEmpty()) {
            throw new NotPermitted(by, Action.EXPORT_PERSONAL_DATA, Scope.everywhere());
        }
        return Page.of(requests.page(kinds, streets, page), page).map(each -> view(by, each));
    }

    @Override
    @NoPermissionNeeded("everybody may see what became of the own requests")
    public List<DataRequestView> own(PersonId by) {
        return requests.ownOf(by).stream()
                .map(each -> each.view(by, false, clock.instant()))
                .toList();
    }

    @Override
    public List<PersonView> personsToChoose(PersonId by, String title) {
        Set<OrganisationId> streets = streets(by);
        if (streets.isEmpty()) {
            throw new NotPermitted(by, Action.EXPORT_PERSONAL_DATA, Scope.everywhere());
        }
        Set<PersonId> holders =
                mandates.heldIn(in(streets)).stream().map(Mandate::person).collect(Collectors.toSet());
        List<PersonView> found = persons.names(holders).entrySet().stream()
                .filter(each -> each.getValue().contains(title.strip()))
                .map(each -> new PersonView(each.getKey(), each.getValue()))
                .sorted(Comparator.comparing(PersonView::displayName))
                .limit(MOST_TO_CHOOSE)
                .toList();
        acts.fire(PersonalDataRead.of(by, PersonalData.PERSONS, Map.of("title", title.strip())));
        return found;
    }

    /** The streets, and every organisation in one of their communities. */
    private Set<OrganisationId> in(Set<OrganisationId> streets) {
        Set<OrganisationId> places = new HashSet<>(streets);
        for (OrganisationId community : organisations.communitiesOf(streets)) {
            organisations.inCommunity(community).forEach(each -> places.add(each.id()));
        }
        return places;
    }

    private DataRequestView view(PersonId by, DataRequest request) {
        boolean mayDecide = request.isOpen() && permissions.may(by, request.nextAction(), request.scope());
        return request.view(by, mayDecide, clock.instant());
    }

    /** The system administrator answers for erasures and corrections, the security administrator for erasures, the auditor sees everything. */
    private Set<DataRequestKind> kinds(PersonId by) {
        if (permissions.may(by, Action.READ_EXPORTS, Scope.everywhere())) {
            return EnumSet.allOf(DataRequestKind.class);
        }
        if (permissions.may(by, Action.MAINTAIN_ACCOUNTS, Scope.everywhere())) {
            return EnumSet.of(DataRequestKind.ERASURE, DataRequestKind.CORRECTION);
        }
        return permissions.may(by, Action.APPROVE_ROLE_GRANT, Scope.everywhere())
                ? EnumSet.of(DataRequestKind.ERASURE)
                : Set.of();
    }

    private Set<OrganisationId> streets(PersonId by) {
        List<OrganisationId> held =
                mandates.of(by).stream().map(Mandate::organisation).distinct().toList();
        return organisations.views(held).values().stream()
                .map(OrganisationView::street)
                .flatMap(Optional::stream)
                .distinct()
                .filter(street -> permissions.may(by, Action.EXPORT_PERSONAL_DATA, Scope.street(street)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
