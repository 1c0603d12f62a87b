package org.lianxi.web.matter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.lianxi.committee.refusal.Input;
import org.lianxi.meeting.matter.DecideRoute;
import org.lianxi.meeting.matter.MatterRoute;
import org.lianxi.web.page.Notices;
import org.lianxi.web.page.Texts;
import org.lianxi.web.security.SignedIn;

/** Giving a route to a matter that no rule knows. */
@Named
@RequestScoped
public class DecideRoutePage {

    @Inject
    private DecideRoute decideRoute;

    @Inject
    private MatterPage matter;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    @SuppressWarnings("NullAway.Init") // not before it was chosen, see decide
    private MatterRoute route;

    private String reason = "";

    /** Decides; what may get on an agenda is then to be admitted. */
    public String decide() {
        Input.check()
                .present("route", route)
                .text("routeReason", reason, 1, Integer.MAX_VALUE)
                .orRefuse();
        decideRoute.decide(signedIn.person(), matter.matter(), route, reason);
        notices.say("matter", "decided");
        return "/matter/view.xhtml?faces-redirect=true&id=" + matter.matter();
    }

    /** Every route but the open one. */
    public List<SelectItem> getRoutes() {
        RouteWords words = RouteWords.in(Texts.of("matter", signedIn.locale()));
        return RouteWords.inReadingOrder().stream()
                .filter(each -> each != MatterRoute.MANUAL_REVIEW)
                .map(each -> new SelectItem(each, words.line(each)))
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
