package org.lianxi.meeting.whistle;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationKind;
import org.lianxi.committee.organisation.OrganisationView;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.procedure.Procedures;
import org.lianxi.meeting.whistle.WhistleWorkflow.Callee;
import org.lianxi.meeting.whistle.WhistleWorkflow.Limits;

/** Calls a department, also in place of one that was released. */
@Dependent // injected by class: a normal scope would need a constructor without arguments
class WhistleDesk {

    private final WhistleRepository repository;
    private final Organisations organisations;
    private final WhistleWorkflow workflow;
    private final WorkingDays days;
    private final Procedures procedures;

    @Inject
    WhistleDesk(
            WhistleRepository repository,
            Organisations organisations,
            WhistleWorkflow workflow,
            WorkingDays days,
            Procedures procedures) {
        this.repository = repository;
        this.organisations = organisations;
        this.workflow = workflow;
        this.days = days;
        this.procedures = procedures;
    }

    WhistleId call(WhistleSheet sheet, OrganisationId department, boolean isLead, Instant at) {
        WhistleCall call = new WhistleCall(sheet, department, isLead, at, limitsAt(sheet.community(), at));
        repository.add(call);
        workflow.raised(call.whistle(), new Callee(department, sheet.community(), sheet.street()), limits(call));
        return call.whistle();
    }

    Limits limits(WhistleCall call) {
        return new Limits(
                call.currentAnswerBy(),
                call.onSiteBy(),
                call.handleBy(),
                limitsOf(call).reportOfMissed(call.currentAnswerBy()));
    }

    /** The limits by the rules that held when it was raised. */
    WhistleLimits limitsOf(WhistleCall call) {
        return limitsAt(call.community(), call.raisedAt());
    }

    WhistleLimits limitsAt(OrganisationId community, Instant raised) {
        return new WhistleLimits(procedures.in(community, raised), days);
    }

    /** A department or a utility that works in the street or all over its district. */
    boolean mayCall(OrganisationId department, OrganisationId street) {
        OrganisationView view = organisations.views(Set.of(department)).get(department);
        return view != null
                && (view.kind() == OrganisationKind.FUNCTIONAL_DEPARTMENT
                        || view.kind() == OrganisationKind.UTILITY_OPERATOR)
                && view.street().map(street::equals).orElse(true);
    }
}
