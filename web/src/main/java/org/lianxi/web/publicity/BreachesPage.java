package org.lianxi.web.publicity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.paging.Page;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.meeting.publicity.AssessBreach;
import org.lianxi.meeting.publicity.BreachId;
import org.lianxi.meeting.publicity.BreachView;
import org.lianxi.web.page.Asked;
import org.lianxi.web.page.Notices;
import org.lianxi.web.page.PageNumber;
import org.lianxi.web.security.SignedIn;

/** The register of breaches, and the judgement of each. */
@Named
@RequestScoped
public class BreachesPage {

    @Inject
    private AssessBreach assessBreach;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Asked asked;

    @Inject
    private Notices notices;

    @Inject
    private HttpServletRequest request;

    private @Nullable Page<BreachView> found;
    private String judgement = "";
    private boolean toBeNotified;

    public Page<BreachView> getFound() {
        Page<BreachView> read =
                found == null ? assessBreach.page(signedIn.person(), PageRequest.page(PageNumber.in(asked))) : found;
        found = read;
        return read;
    }

    public boolean isMayAssess() {
        return assessBreach.mayAssess(signedIn.person());
    }

    public String assess() {
        String breach = Optional.ofNullable(request.getParameter("breach")).orElse("");
        assessBreach.assess(signedIn.person(), new BreachId(breach), toBeNotified, judgement);
        notices.say("publicity", "breach.assessed");
        return "/publicity/breaches?faces-redirect=true";
    }

    public String getJudgement() {
        return judgement;
    }

    public void setJudgement(String judgement) {
        this.judgement = judgement;
    }

    public boolean isToBeNotified() {
        return toBeNotified;
    }

    public void setToBeNotified(boolean toBeNotified) {
        this.toBeNotified = toBeNotified;
    }
}
