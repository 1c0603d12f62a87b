package org.lianxi.web.evaluation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.lianxi.meeting.evaluation.EvaluationToken;
import org.lianxi.meeting.evaluation.InviteToEvaluation;
import org.lianxi.web.icalendar.CalendarPress;
import org.lianxi.web.security.SignedIn;

/** Saying how many are invited, and the slips in this very answer: no cache may keep them, and they cannot be shown again. */
@Named
@RequestScoped
public class InviteToEvaluationPage {

    private static final int PROPOSED = 20;

    @Inject
    private InviteToEvaluation invite;

    @Inject
    private EvaluationPage evaluation;

    @Inject
    private SignedIn signedIn;

    @Inject
    private CalendarPress press;

    private int number = PROPOSED;
    private List<PrintedSlip> slips = List.of();

    /** Opens the window and shows the slips. */
    public String invite() {
        return shown(invite.invite(signedIn.person(), evaluation.id(), number));
    }

    /** Makes unused slips worthless and shows the new ones. */
    public String replace() {
        return shown(invite.replaceSlips(signedIn.person(), evaluation.id()));
    }

    private String shown(List<EvaluationToken> tokens) {
        String host = press.host();
        slips = tokens.stream().map(token -> PrintedSlip.of(host, token)).toList();
        FacesContext.getCurrentInstance().getExternalContext().setResponseHeader("Cache-Control", "no-store");
        return "";
    }

    public List<PrintedSlip> getSlips() {
        return slips;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public int getFewest() {
        return InviteToEvaluation.FEWEST;
    }

    public int getMost() {
        return InviteToEvaluation.MOST;
    }
}
