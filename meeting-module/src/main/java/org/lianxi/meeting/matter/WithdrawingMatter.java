package org.lianxi.meeting.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.refusal.Input;

@ApplicationScoped
@Transactional
class WithdrawingMatter implements WithdrawMatter {

    private final MatterDesk desk;
    private final Submitters submitters;
    private final MatterPlaces places;

    @Inject
    WithdrawingMatter(MatterDesk desk, Submitters submitters, MatterPlaces places) {
        this.desk = desk;
        this.submitters = submitters;
        this.places = places;
    }

    @Override
    public void withdraw(PersonId by, MatterId id, String reason) {
        Matter matter = desk.beside(id);
        submitters.require(by, matter.community(), matter.organisation());
        if (!matter.submittedBy().equals(by)) {
            throw new NotTheSubmitter(id);
        }
        Input.check().text("reason", reason, 1, MatterDesk.LONGEST_REASON).orRefuse();
        MatterState was = matter.state();
        if (was == MatterState.SCHEDULED) {
            places.leave(by, id);
        }
        matter.withdraw(reason, by, desk.now());
        desk.workflow().ended(id);
        desk.done(new MatterWithdrawn(by, id, was, matter.community()));
    }
}
