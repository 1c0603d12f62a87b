package org.lianxi.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.grant.ApproveGrant;
import org.lianxi.committee.grant.GrantId;
import org.lianxi.committee.grant.GrantView;
import org.lianxi.committee.grant.GrantViews;
import org.lianxi.committee.grant.RefuseGrant;
import org.lianxi.committee.grant.WithdrawGrant;
import org.lianxi.committee.paging.Page;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** What was proposed and waits for a second person, and what became of the rest. */
@Named
@RequestScoped
public class GrantsPage {

    private static final String DECIDED = "decided";

    @Inject
    private SignedIn signedIn;

    @Inject
    private GrantViews grants;

    @Inject
    private ApproveGrant approveGrant;

    @Inject
    private RefuseGrant refuseGrant;

    @Inject
    private WithdrawGrant withdrawGrant;

    @Inject
    private Permissions permissions;

    @Inject
    private ShownOnce shownOnce;

    @Inject
    private Notices notices;

    @Inject
    private HttpServletRequest request;

    private String list = "";
    private int number = 1;
    private String refusal = "";
    private @Nullable Page<GrantView> page;

    /** Reads the list. */
    public void load() {
        page = grants.page(signedIn.person(), isWaiting(), PageRequest.page(number));
    }

    /** Approves the proposal beside which the button was pressed; a temporary password is shown here, once. */
    public @Nullable String approve() {
        Optional<String> temporary = approveGrant.approve(signedIn.person(), pressed("approve"));
        temporary.ifPresent(shownOnce::show);
        return temporary.isPresent() ? null : done("approved");
    }

    /** Refuses it. */
    public String refuse() {
        refuseGrant.refuse(signedIn.person(), pressed("refuse"), refusal);
        return done("refused");
    }

    /** Takes one's own back. */
    public String withdraw() {
        withdrawGrant.withdraw(signedIn.person(), pressed("withdraw"));
        return done("withdrawn");
    }

    private GrantId pressed(String button) {
        return new GrantId(Optional.ofNullable(request.getParameter(button)).orElse(""));
    }

    private String done(String key) {
        notices.say("account", key);
        return "/account/grants?faces-redirect=true";
    }

    public @Nullable Page<GrantView> getPage() {
        return page;
    }

    public boolean isWaiting() {
        return !list.equals(DECIDED);
    }

    /** Whether the reader decides. */
    public boolean isApprover() {
        return permissions.may(signedIn.person(), Action.APPROVE_ROLE_GRANT, Scope.everywhere());
    }

    /** Whether the reader proposes. */
    public boolean isMaintainer() {
        return permissions.may(signedIn.person(), Action.MAINTAIN_ACCOUNTS, Scope.everywhere());
    }

    /** Whether the reader has proposed it. */
    public boolean isOwn(GrantView grant) {
        return grant.proposedBy().equals(signedIn.person());
    }

    public String getList() {
        return list;
    }

    public void setList(String list) {
        this.list = list;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public String getRefusal() {
        return refusal;
    }

    public void setRefusal(String refusal) {
        this.refusal = refusal;
    }
}
