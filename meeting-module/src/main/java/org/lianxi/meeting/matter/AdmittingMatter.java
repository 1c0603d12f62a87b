package org.lianxi.meeting.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.refusal.Input;

@ApplicationScoped
@Transactional
class AdmittingMatter implements AdmitMatter {

    private final MatterDesk desk;

    @Inject
    AdmittingMatter(MatterDesk desk) {
        this.desk = desk;
    }

    @Override
    public void admit(PersonId by, MatterId id, String reason) {
        Matter matter = permitted(by, id, reason);
        matter.admit(reason, by, desk.now());
        desk.workflow().admitted(id, true);
        desk.done(new MatterAdmitted(by, id, matter.community()));
    }

    @Override
    public void refuse(PersonId by, MatterId id, String reason) {
        Matter matter = permitted(by, id, reason);
        matter.refuse(reason, by, desk.now());
        desk.workflow().admitted(id, false);
        desk.done(new MatterRefused(by, id, matter.community()));
    }

    private Matter permitted(PersonId by, MatterId id, String reason) {
        Matter matter = desk.open(by, id, Action.ADMIT_MATTER);
        Input.check().text("reason", reason, 1, MatterDesk.LONGEST_REASON).orRefuse();
        return matter;
    }
}
