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
import org.lianxi.meeting.whistle.WhistleWorkflow.Callee;
import org.lianxi.meeting.whistle.WhistleWorkflow.Limits;

/** Calls a department, also in place of one that was released. */
@Dependent // injected by class: a normal scope would need a constructor without arguments
class WhistleDesk {

    private final WhistleRepository repository;
    private final Organisations organisations;
    private final WhistleWorkflow workflow;
    private final WorkingDays days;

    @Inject
    WhistleDesk(WhistleRepository repository, Organisations organisations, WhistleWorkflow workflow, WorkingDays days) {
        this.repository = repository;
        this.organisations = organisations;
        this.workflow = workflow;
        this.days = days;
    }

    WhistleId call(WhistleSheet sheet, OrganisationId department, boolean isLead, Instant at) {
        WhistleCall call = new WhistleCall(sheet, department, isLead, at, days);
        repository.add(call);
        workflow.raised(call.whistle(), new Callee(department, sheet.community(), sheet.street()), limits(call));
        return call.whistle();
    }

    Limits limits(WhistleCall call) {
        return new Limits(
                call.currentAnswerBy(),
                call.onSiteBy(),
                call.handleBy(),
                WhistleLimits.report(days, call.currentAnswerBy()));
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
