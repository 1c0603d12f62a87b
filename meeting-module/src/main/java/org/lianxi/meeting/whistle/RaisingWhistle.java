package org.lianxi.meeting.whistle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.refusal.Input;
import org.lianxi.meeting.matter.MatterFacts;
import org.lianxi.meeting.matter.MatterRoute;
import org.lianxi.meeting.matter.MatterState;
import org.lianxi.meeting.matter.Matters;
import org.lianxi.meeting.paperwork.PublicText;

@ApplicationScoped
@Transactional
class RaisingWhistle implements RaiseWhistle {

    private static final int LONGEST = 1000;

    private final WhistleDesk desk;
    private final WhistleRepository repository;
    private final Permissions permissions;
    private final Matters matters;
    private final Organisations organisations;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    RaisingWhistle(
            WhistleDesk desk,
            WhistleRepository repository,
            Permissions permissions,
            Matters matters,
            Organisations organisations,
            Event<Act> acts,
            InstantSource clock) {
        this.desk = desk;
        this.repository = repository;
        this.permissions = permissions;
        this.matters = matters;
        this.organisations = organisations;
        this.acts = acts;
        this.clock = clock;
    }

    static final Set<MatterRoute> ROUTES = EnumSet.of(
            MatterRoute.DEPARTMENT_ENFORCEMENT, MatterRoute.UTILITY_OPERATOR, MatterRoute.DEVELOPER_WARRANTY);
    private static final int LONGEST_NAME = 200;

    @Override
    public List<WhistleId> raise(PersonId by, WhistleDraft draft) {
        MatterFacts matter = matters.get(draft.matter());
        Scope here = Scope.community(matter.community());
        if (!permissions.may(by, Action.ESCALATE, here)) {
            permissions.require(by, Action.REQUEST_ESCALATION, here);
        }
        OrganisationId street = organisations.streetOf(matter.community());
        check(draft, street);
        if (matter.state() != MatterState.REROUTED
                || matter.route().filter(ROUTES::contains).isEmpty()) {
            throw new MatterNotForWhistle(matter.id());
        }
        if (repository.hasOpen(matter.id())) {
            throw new WhistleRaisedAlready(matter.id());
        }
        Instant now = clock.instant();
        WhistleSheet sheet = new WhistleSheet(matter, draft, street, by, now, desk.limitsAt(matter.community(), now));
        repository.add(sheet);
        Set<OrganisationId> called = new LinkedHashSet<>();
        draft.lead().ifPresent(called::add);
        called.addAll(draft.others());
        List<WhistleId> ids = new ArrayList<>();
        List<WhistleRaised> raised = new ArrayList<>();
        for (OrganisationId department : called) {
            boolean isLead = draft.lead().equals(Optional.of(department));
            WhistleId call = desk.call(sheet, department, isLead, now);
            ids.add(call);
            raised.add(new WhistleRaised(by, call, matter.community(), matter.id(), department, isLead));
        }
        raised.forEach(acts::fire);
        return ids;
    }

    private void check(WhistleDraft draft, OrganisationId street) {
        Input.check()
                .text("publicWords", draft.publicWords(), 1, LONGEST_NAME)
                .that(
                        PublicText.of(draft.publicWords()).equals(draft.publicWords()),
                        "publicWords",
                        "public-words-name-somebody")
                .text("powerMissing", draft.powerMissing(), 1, LONGEST)
                .text("listEntry", draft.listEntry(), 0, LONGEST_NAME)
                .given("lead", draft.lead())
                .that(
                        draft.lead().stream().allMatch(each -> desk.mayCall(each, street)),
                        "lead",
                        "not-a-department-here")
                .that(
                        draft.others().stream().allMatch(each -> desk.mayCall(each, street)),
                        "others",
                        "not-a-department-here")
                .orRefuse();
    }
}
