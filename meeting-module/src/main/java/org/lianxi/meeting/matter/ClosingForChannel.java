package org.lianxi.meeting.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.refusal.Input;

@ApplicationScoped
@Transactional
class ClosingForChannel implements CloseForChannel {

    private final MatterDesk desk;

    @Inject
    ClosingForChannel(MatterDesk desk) {
        this.desk = desk;
    }

    @Override
    public void close(PersonId by, MatterId id, String answer) {
        Matter matter = desk.open(by, id, Action.SCREEN_MATTER);
        Input.check().text("reason", answer, 1, MatterDesk.LONGEST_REASON).orRefuse();
        MatterState was = matter.state();
        matter.closeForChannel(answer, by, desk.now());
        desk.workflow().ended(id);
        desk.done(new MatterClosedForChannel(by, id, was, matter.community()));
    }
}
