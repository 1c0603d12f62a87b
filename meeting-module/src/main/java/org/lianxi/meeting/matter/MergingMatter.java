package org.lianxi.meeting.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.refusal.Input;

@ApplicationScoped
@Transactional
class MergingMatter implements MergeMatter {

    private static final int LONGEST_ID = 36;

    private final MatterDesk desk;

    @Inject
    MergingMatter(MatterDesk desk) {
        this.desk = desk;
    }

    @Override
    public void merge(PersonId by, MatterId id, MatterId into, String reason) {
        Matter matter = desk.open(by, id, Action.SCREEN_MATTER);
        Input.check()
                .text("into", into.value(), 1, LONGEST_ID)
                .text("reason", reason, 1, MatterDesk.LONGEST_REASON)
                .orRefuse();
        matter.mergeInto(desk.beside(into), reason, by, desk.now());
        desk.workflow().merged(id);
        desk.done(new MatterMerged(by, id, into, matter.community()));
    }
}
