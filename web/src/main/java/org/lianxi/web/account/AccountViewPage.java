package org.lianxi.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.account.AccountLine;
import org.lianxi.committee.account.AccountState;
import org.lianxi.committee.account.AccountViews;
import org.lianxi.committee.account.LiftLock;
import org.lianxi.committee.account.ResetPassword;
import org.lianxi.committee.account.ResetSecondFactor;
import org.lianxi.committee.account.ResumeAccount;
import org.lianxi.committee.account.SuspendAccount;
import org.lianxi.committee.account.UnlinkSignIn;
import org.lianxi.committee.grant.Proposal;
import org.lianxi.committee.grant.ProposeGrant;
import org.lianxi.committee.mandate.Mandate;
import org.lianxi.committee.mandate.MandateId;
import org.lianxi.committee.mandate.Mandates;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.web.page.Asked;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** One account, and what an administrator can do to it. */
@Named
@RequestScoped
public class AccountViewPage {

    @Inject
    private SignedIn signedIn;

    @Inject
    private AccountViews accounts;

    @Inject
    private ResetPassword resetPassword;

    @Inject
    private SuspendAccount suspendAccount;

    @Inject
    private ResumeAccount resumeAccount;

    @Inject
    private ResetSecondFactor resetSecondFactor;

    @Inject
    private LiftLock liftLock;

    @Inject
    private Mandates mandates;

    @Inject
    private Asked asked;

    @Inject
    private UnlinkSignIn unlinkSignIn;

    @Inject
    private ProposeGrant proposeGrant;

    @Inject
    private Permissions permissions;

    @Inject
    private ShownOnce shownOnce;

    @Inject
    private Notices notices;

    private String id = "";
    private String reason = "";
    private @Nullable AccountLine line;

    /** Reads the account. */
    public void load() {
        line = accounts.get(signedIn.person(), person());
    }

    /** Gives a temporary password, which this page shows once. */
    public void resetPassword() {
        shownOnce.show(resetPassword.reset(signedIn.person(), person()));
    }

    public String suspend() {
        suspendAccount.suspend(signedIn.person(), person());
        return done("suspended");
    }

    public String resume() {
        resumeAccount.resume(signedIn.person(), person());
        return done("resumed");
    }

    public String resetSecondFactor() {
        resetSecondFactor.reset(signedIn.person(), person());
        return done("factor.reset.done");
    }

    public String unlink() {
        unlinkSignIn.unlink(signedIn.person(), person());
        return done("unlinked");
    }

    /** The same, where it needs a second person. */
    public String proposePassword() {
        proposeGrant.propose(signedIn.person(), Proposal.resetPassword(person(), reason));
        notices.say("account", "proposed");
        return "/account/grants?faces-redirect=true";
    }

    public String proposeSecondFactor() {
        proposeGrant.propose(signedIn.person(), Proposal.resetSecondFactor(person(), reason));
        notices.say("account", "proposed");
        return "/account/grants?faces-redirect=true";
    }

    /** Proposes the end of the mandate beside which the button was pressed. */
    public String proposeEnd() {
        proposeGrant.propose(
                signedIn.person(),
                Proposal.end(person(), new MandateId(asked.find("proposeEnd").orElse("")), reason));
        notices.say("account", "proposed");
        return "/account/grants?faces-redirect=true";
    }

    /** Lets the person try again with the same password. */
    public String liftLock() {
        liftLock.lift(signedIn.person(), person());
        return done("lock.lifted");
    }

    private String done(String key) {
        notices.say("account", key);
        return "/account/view?faces-redirect=true&id=" + id;
    }

    private PersonId person() {
        return new PersonId(id);
    }

    public @Nullable AccountLine getLine() {
        return line;
    }

    /** Whether the reader may act on it: another's account, as its keeper. */
    public boolean isMaintainer() {
        return !person().equals(signedIn.person())
                && permissions.may(signedIn.person(), Action.MAINTAIN_ACCOUNTS, Scope.everywhere());
    }

    /** What the person holds of the posts that only two persons take. */
    public List<Mandate> getAdministratorMandates() {
        return mandates.of(person()).stream()
                .filter(each -> each.post().isAdministrator())
                .toList();
    }

    /** Whether the reader judges whether a lock is still needed. */
    public boolean isLockKeeper() {
        return line != null
                && line.lockedUntil().isPresent()
                && !person().equals(signedIn.person())
                && permissions.may(signedIn.person(), Action.APPROVE_ROLE_GRANT, Scope.everywhere());
    }

    /** Whether a second person has to approve. */
    public boolean isGuarded() {
        return line != null && line.posts().stream().anyMatch(Post::isGivenByTwo);
    }

    public boolean isSuspended() {
        return line != null && line.state() == AccountState.SUSPENDED;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
