package org.lianxi.web.oldcompound;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.lianxi.committee.oldcompound.DecideStrategy;
import org.lianxi.committee.oldcompound.OldCompoundLine;
import org.lianxi.committee.oldcompound.Strategy;
import org.lianxi.committee.refusal.Input;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** The street decides what is done about an old compound. */
@Named
@RequestScoped
public class DecideStrategyPage {

    @Inject
    private DecideStrategy decideStrategy;

    @Inject
    private OldCompoundPage compound;

    @Inject
    private Notices notices;

    @Inject
    private SignedIn signedIn;

    private Strategy strategy = Strategy.MANUAL_STREET_DECISION;
    private String reason = "";

    /** Before the form is first shown: what the table says. */
    public void begin() {
        OldCompoundLine line = compound.getLine();
        if (line != null) {
            strategy = line.fits();
        }
    }

    /** Decides and shows the compound. */
    public String decide() {
        Input.check().present("strategy", strategy).orRefuse();
        decideStrategy.decide(signedIn.person(), compound.compound(), strategy, reason);
        notices.say("oldcompound", "decide.done");
        return "/oldcompound/view.xhtml?faces-redirect=true&id=" + compound.getId();
    }

    public Strategy[] getStrategies() {
        return Strategy.values();
    }

    public Strategy getStrategy() {
        return strategy;
    }

    public void setStrategy(Strategy strategy) {
        this.strategy = strategy;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
