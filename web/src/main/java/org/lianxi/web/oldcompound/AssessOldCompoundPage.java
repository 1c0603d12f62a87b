package org.lianxi.web.oldcompound;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.lianxi.committee.oldcompound.AssessOldCompound;
import org.lianxi.committee.oldcompound.Assessment;
import org.lianxi.committee.oldcompound.Demand;
import org.lianxi.committee.oldcompound.OldCompoundLine;
import org.lianxi.committee.oldcompound.OwnersWill;
import org.lianxi.committee.refusal.Input;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** Saying how an old compound is. */
@Named
@RequestScoped
public class AssessOldCompoundPage {

    @Inject
    private AssessOldCompound assessOldCompound;

    @Inject
    private OldCompoundPage compound;

    @Inject
    private Notices notices;

    @Inject
    private SignedIn signedIn;

    private Demand demand = Demand.LOW;
    private OwnersWill will = OwnersWill.UNKNOWN;

    @SuppressWarnings("NullAway.Init") // not before it was typed, see assess
    private LocalDate assessedOn;

    /** Before the form is first shown: what was said last. */
    public void begin() {
        OldCompoundLine line = compound.getLine();
        if (line != null) {
            demand = line.demand();
            will = line.will();
            assessedOn = line.assessedOn();
        }
    }

    /** Saves it and shows what follows. */
    public String assess() {
        Input.check()
                .present("demand", demand)
                .present("assessedOn", assessedOn)
                .present("will", will)
                .orRefuse();
        assessOldCompound.assess(signedIn.person(), compound.compound(), new Assessment(demand, assessedOn, will));
        notices.say("oldcompound", "assess.done");
        return "/oldcompound/view.xhtml?faces-redirect=true&id=" + compound.getId();
    }

    public Demand[] getDemands() {
        return Demand.values();
    }

    public OwnersWill[] getWills() {
        return OwnersWill.values();
    }

    public Demand getDemand() {
        return demand;
    }

    public void setDemand(Demand demand) {
        this.demand = demand;
    }

    public OwnersWill getWill() {
        return will;
    }

    public void setWill(OwnersWill will) {
        this.will = will;
    }

    public LocalDate getAssessedOn() {
        return assessedOn;
    }

    public void setAssessedOn(LocalDate assessedOn) {
        this.assessedOn = assessedOn;
    }
}
