package org.lianxi.web.task;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.task.DecideDecline;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** Deciding what becomes of a task that its unit declined. */
@Named
@RequestScoped
public class DecideDeclinePage {

    @Inject
    private DecideDecline decideDecline;

    @Inject
    private TaskPage task;

    @Inject
    private Declines declines;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    private @Nullable String unit;
    private String reason = "";

    public String refuse() {
        decideDecline.refuse(signedIn.person(), task.id(), reason);
        notices.say("task", "decideDecline.refused");
        return task.address();
    }

    public String reassign() {
        decideDecline.reassign(
                signedIn.person(),
                task.id(),
                Optional.ofNullable(unit)
                        .filter(each -> !each.isEmpty())
                        .map(OrganisationId::new)
                        .orElse(null),
                reason);
        notices.say("task", "decideDecline.reassigned");
        return task.address();
    }

    public String cancel() {
        decideDecline.cancel(signedIn.person(), task.id(), reason);
        notices.say("task", "decideDecline.cancelled");
        return task.address();
    }

    /** To whom it can be given instead. */
    public List<SelectItem> getUnits() {
        return declines.getView().units().stream()
                .map(each -> new SelectItem(each.organisation().value(), each.name()))
                .toList();
    }

    public @Nullable String getUnit() {
        return unit;
    }

    public void setUnit(@Nullable String unit) {
        this.unit = unit;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
