package org.lianxi.web.permission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.override.DecideOverride;
import org.lianxi.committee.override.EndOverride;
import org.lianxi.committee.override.OverrideId;
import org.lianxi.committee.override.OverrideView;
import org.lianxi.committee.override.Overrides;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** One override: what it changes, by whose word, and every version of the same cell; approved, refused or ended here. */
@Named
@RequestScoped
public class OverridePage {

    @Inject
    private Overrides overrides;

    @Inject
    private DecideOverride decideOverride;

    @Inject
    private EndOverride endOverride;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    private String id = "";
    private String remark = "";
    private String reason = "";
    private @Nullable OverrideView override;
    private List<OverrideView> versions = List.of();
    private boolean mayDecide;
    private boolean mayEnd;

    /** Reads the override and what this person may do with it. */
    public void load() {
        OverrideId named = new OverrideId(id);
        override = overrides.get(named);
        versions = overrides.versions(named);
        mayDecide = overrides.mayDecide(signedIn.person(), named);
        mayEnd = overrides.mayEnd(signedIn.person(), named);
    }

    /** Approves. */
    public String approve() {
        decideOverride.approve(signedIn.person(), new OverrideId(id), remark);
        return done("override.approved.done");
    }

    /** Refuses. */
    public String refuse() {
        decideOverride.refuse(signedIn.person(), new OverrideId(id), remark);
        return done("override.refused.done");
    }

    /** Ends it today. */
    public String end() {
        endOverride.end(signedIn.person(), new OverrideId(id), reason);
        return done("override.ended.done");
    }

    private String done(String key) {
        notices.say("permission", key);
        return "/permission/override?faces-redirect=true&id=" + id;
    }

    public OverrideView getOverride() {
        return Objects.requireNonNull(override);
    }

    public List<OverrideView> getVersions() {
        return versions;
    }

    public boolean isMayDecide() {
        return mayDecide;
    }

    public boolean isMayEnd() {
        return mayEnd;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
