package org.lianxi.web.resolution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.lianxi.meeting.matter.MatterRoute;
import org.lianxi.meeting.matter.ReservedMatters;
import org.lianxi.meeting.resolution.ReclassifyResolution;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** What was resolved is handed to the owners, whose own it was. */
@Named
@RequestScoped
public class ReclassifyResolutionPage {

    @Inject
    private ReclassifyResolution reclassifyResolution;

    @Inject
    private ChangesPage changes;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    private MatterRoute route = MatterRoute.OWNERS_ASSEMBLY_SPECIAL;
    private String reason = "";

    public String reclassify() {
        reclassifyResolution.reclassify(signedIn.person(), changes.id(), route, reason);
        notices.say("resolution", "reclassify.done");
        return changes.address();
    }

    /** The routes of the owners. */
    public List<MatterRoute> getRoutes() {
        return Arrays.stream(MatterRoute.values())
                .filter(ReservedMatters::contain)
                .toList();
    }

    public MatterRoute getRoute() {
        return route;
    }

    public void setRoute(MatterRoute route) {
        this.route = route;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
