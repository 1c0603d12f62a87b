package org.lianxi.meeting.publicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.paging.Page;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.refusal.Input;

@ApplicationScoped
@Transactional
class AssessingBreach implements AssessBreach {

    private final BreachRepository breaches;
    private final Permissions permissions;
    private final Organisations organisations;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    AssessingBreach(
            BreachRepository breaches,
            Permissions permissions,
            Organisations organisations,
            Event<Act> acts,
            InstantSource clock) {
        this.breaches = breaches;
        this.permissions = permissions;
        this.organisations = organisations;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public void assess(PersonId by, BreachId id, boolean isToBeNotified, String judgement) {
        permissions.require(by, Action.MANAGE_SECURITY_POLICY, Scope.everywhere());
        Input.check().text("judgement", judgement, 1, NoticeWords.LONGEST).orRefuse();
        Breach breach = breaches.getForAct(id);
        breach.assess(by, clock.instant(), isToBeNotified, judgement);
        acts.fire(new BreachWasAssessed(by, breach.notice(), breach.community(), isToBeNotified));
    }

    @Override
    public Page<BreachView> page(PersonId by, PageRequest request) {
        if (!mayAssess(by)) {
            permissions.require(by, Action.READ_AUDIT, Scope.everywhere());
        }
        List<Breach> found = breaches.find(request);
        Map<OrganisationId, String> names =
                organisations.names(found.stream().map(Breach::community).collect(Collectors.toSet()));
        return Page.of(
                found.stream()
                        .map(each -> each.asView(names.getOrDefault(each.community(), "")))
                        .toList(),
                request);
    }

    @Override
    public boolean mayRead(PersonId by) {
        return mayAssess(by) || permissions.may(by, Action.READ_AUDIT, Scope.everywhere());
    }

    @Override
    public boolean mayAssess(PersonId by) {
        return permissions.may(by, Action.MANAGE_SECURITY_POLICY, Scope.everywhere());
    }
}
