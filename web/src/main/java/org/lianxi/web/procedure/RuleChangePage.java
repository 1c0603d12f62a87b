package org.lianxi.web.procedure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.rulechange.DecideRuleChange;
import org.lianxi.committee.rulechange.RuleChangeId;
import org.lianxi.committee.rulechange.RuleChangeView;
import org.lianxi.committee.rulechange.RuleChanges;
import org.lianxi.web.page.Asked;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** One change of a rule, approved or refused here. */
@Named
@RequestScoped
public class RuleChangePage {

    @Inject
    private RuleChanges changes;

    @Inject
    private DecideRuleChange decideRuleChange;

    @Inject
    private Asked asked;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    private String remark = "";
    private @Nullable RuleChangeView change;
    private List<RuleChangeView> history = List.of();
    private boolean mayDecide;

    /** Reads the change and what this person may do with it. */
    public void load() {
        RuleChangeId named = new RuleChangeId(getId());
        RuleChangeView found = changes.get(named);
        change = found;
        history = changes.history(found.draft().place(), found.draft().parameter());
        mayDecide = changes.mayDecide(signedIn.person(), named);
    }

    /** Approves. */
    public String approve() {
        decideRuleChange.approve(signedIn.person(), new RuleChangeId(getId()), remark);
        return done("change.approved.done");
    }

    /** Refuses. */
    public String refuse() {
        decideRuleChange.refuse(signedIn.person(), new RuleChangeId(getId()), remark);
        return done("change.refused.done");
    }

    private String done(String key) {
        notices.say("procedure", key);
        return "/procedure/change?faces-redirect=true&id=" + getId();
    }

    /** Read when it is first asked for: a sent form asks before the page is written. */
    public RuleChangeView getChange() {
        RuleChangeView found = change == null ? changes.get(new RuleChangeId(getId())) : change;
        change = found;
        return found;
    }

    public List<RuleChangeView> getHistory() {
        return history;
    }

    public boolean isMayDecide() {
        return mayDecide;
    }

    public String getId() {
        return asked.getId();
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
