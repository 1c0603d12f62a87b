package org.lianxi.committee.personaldata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.Mandate;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Persons;
import org.lianxi.committee.mandate.PostRegister;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationView;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.NoPermissionNeeded;
import org.lianxi.committee.permission.NotPermitted;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.refusal.Input;

@ApplicationScoped
@Transactional
class RequestingPersonalData implements RequestPersonalData {

    private static final int LONGEST_REASON = 500;

    private final Permissions permissions;
    private final Persons persons;
    private final PostRegister posts;
    private final Organisations organisations;
    private final DataRequestRepository requests;
    private final InstantSource clock;
    private final Event<Act> acts;

    @Inject
    RequestingPersonalData(
            Permissions permissions,
            Persons persons,
            PostRegister posts,
            Organisations organisations,
            DataRequestRepository requests,
            InstantSource clock,
            Event<Act> acts) {
        this.permissions = permissions;
        this.persons = persons;
        this.posts = posts;
        this.organisations = organisations;
        this.requests = requests;
        this.clock = clock;
        this.acts = acts;
    }

    @Override
    @NoPermissionNeeded("everybody may ask for the erasure of the own data")
    public DataRequestId erasure(PersonId by, String reason) {
        Input.check().text("reason", reason, 0, LONGEST_REASON).orRefuse();
        if (requests.hasOpen(DataRequestKind.ERASURE, by)) {
            throw new ErasureAskedAlready(by);
        }
        return enter(by, DataRequest.erasure(by, clock.instant(), reason));
    }

    @Override
    @NoPermissionNeeded("everybody may ask for the correction of the own data")
    public DataRequestId correction(PersonId by, String correction) {
        Input.check().text("correction", correction, 1, LONGEST_REASON).orRefuse();
        if (requests.hasOpen(DataRequestKind.CORRECTION, by)) {
            throw new CorrectionAskedAlready(by);
        }
        return enter(by, DataRequest.correction(by, clock.instant(), correction));
    }

    @Override
    public DataRequestId copy(PersonId by, PersonId person, String reason) {
        OrganisationId street = streetsOf(persons.get(person).id()).stream()
                .filter(each -> permissions.may(by, Action.EXPORT_PERSONAL_DATA, Scope.street(each)))
                .findFirst()
                .orElseThrow(() -> new NotPermitted(by, Action.EXPORT_PERSONAL_DATA, Scope.everywhere()));
        Input.check().text("reason", reason, 1, LONGEST_REASON).orRefuse();
        return enter(by, DataRequest.copy(person, street, by, clock.instant(), reason));
    }

    private DataRequestId enter(PersonId by, DataRequest request) {
        requests.add(request);
        acts.fire(new DataRequested(by, request.id(), request.kind(), request.person()));
        return request.id();
    }

    private List<OrganisationId> streetsOf(PersonId person) {
        List<OrganisationId> held = posts.allOf(person).stream()
                .map(Mandate::organisation)
                .distinct()
                .toList();
        return organisations.views(held).values().stream()
                .map(OrganisationView::street)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }
}
