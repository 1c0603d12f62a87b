package org.lianxi.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.change.ChangeId;
import org.lianxi.committee.change.ChangeView;
import org.lianxi.committee.change.ChangeViews;
import org.lianxi.committee.change.DecideChange;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** One change of the registers: what is to be, by whom; approved, refused or taken back here. */
@Named
@RequestScoped
public class ChangePage {

    @Inject
    private ChangeViews changes;

    @Inject
    private DecideChange decideChange;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    private String id = "";
    private String reason = "";
    private @Nullable ChangeView change;
    private boolean mayDecide;
    private boolean mayWithdraw;

    /** Reads it and what the reader may do with it. */
    public void load() {
        change = changes.get(signedIn.person(), new ChangeId(id));
        mayDecide = changes.mayDecide(signedIn.person(), change.id());
        mayWithdraw = changes.mayWithdraw(signedIn.person(), change.id());
    }

    /** Approves it. */
    public String approve() {
        return done(
                switch (decideChange
                        .approve(signedIn.person(), new ChangeId(id))
                        .state()) {
                    case COMING -> "done.coming";
                    default -> "done.approved";
                });
    }

    /** Refuses it. */
    public String refuse() {
        decideChange.refuse(signedIn.person(), new ChangeId(id), reason);
        return done("done.refused");
    }

    /** Takes it back. */
    public String withdraw() {
        decideChange.withdraw(signedIn.person(), new ChangeId(id));
        return done("done.takenBack");
    }

    private String done(String key) {
        notices.say("organisation", key);
        return "/organisation/change.xhtml?faces-redirect=true&id=" + id;
    }

    public ChangeView getChange() {
        return Objects.requireNonNull(change);
    }

    public boolean isMayDecide() {
        return mayDecide;
    }

    public boolean isMayWithdraw() {
        return mayWithdraw;
    }

    public String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id == null ? "" : id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
