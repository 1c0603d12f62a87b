package org.lianxi.bpmn.backfill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.lianxi.bpmn.engine.Facts;
import org.lianxi.bpmn.engine.OpenTask;
import org.lianxi.bpmn.engine.Processes;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.backfill.BackfillId;
import org.lianxi.meeting.backfill.BackfillWorkflow;

/**
 * Tells the process {@code backfill} what has happened to a paper meeting that is entered; its business key is the backfill's
 * id. A confirmed one goes on in the process {@code joint-meeting} of the meeting that it has become.
 *
 * <p>Facts: {@value #COMMUNITY} from the start; {@value #HANDED_IN} when entering has ended; {@value #CONFIRMED} with the
 * party secretary's answer.
 */
@ApplicationScoped
class BackfillProcess implements BackfillWorkflow {

    static final String ID = "backfill";

    static final String ENTER_BACKFILL = "enterBackfill";
    static final String CONFIRM_BACKFILL = "confirmBackfill";

    static final String COMMUNITY = "community";
    static final String HANDED_IN = "handedIn";
    static final String CONFIRMED = "confirmed";

    private final Processes processes;

    @Inject
    BackfillProcess(Processes processes) {
        this.processes = processes;
    }

    @Override
    public void begun(BackfillId backfill, OrganisationId community) {
        processes.start(ID, backfill.value(), Facts.none().and(COMMUNITY, community.value()));
    }

    @Override
    public void entered(BackfillId backfill, boolean handedIn) {
        processes.complete(
                new OpenTask(ID, backfill.value(), ENTER_BACKFILL), Facts.none().and(HANDED_IN, handedIn));
    }

    @Override
    public void answered(BackfillId backfill, boolean confirmed) {
        processes.complete(
                new OpenTask(ID, backfill.value(), CONFIRM_BACKFILL),
                Facts.none().and(CONFIRMED, confirmed));
    }
}
