package org.lianxi.meeting.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Action;

@ApplicationScoped
@Transactional
class UnmergingMatter implements UnmergeMatter {

    private final MatterDesk desk;

    @Inject
    UnmergingMatter(MatterDesk desk) {
        this.desk = desk;
    }

    @Override
    public void unmerge(PersonId by, MatterId id) {
        Matter matter = desk.open(by, id, Action.SCREEN_MATTER);
        MatterId other = matter.mergedInto().orElseThrow(() -> new MatterNotMerged(id, matter.state()));
        matter.unmerge(desk.beside(other));
        desk.workflow().submitted(id, matter.community(), matter.screenBy());
        desk.done(new MatterUnmerged(by, id, other, matter.community()));
    }
}
