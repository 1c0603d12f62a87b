package org.lianxi.web.matter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.lianxi.committee.refusal.Input;
import org.lianxi.meeting.matter.MatterRoute;
import org.lianxi.meeting.matter.ScreenMatter;
import org.lianxi.web.page.Notices;
import org.lianxi.web.page.Texts;
import org.lianxi.web.security.SignedIn;

/** Screening a matter: where it belongs, and why. */
@Named
@RequestScoped
public class ScreenMatterPage {

    @Inject
    private ScreenMatter screenMatter;

    @Inject
    private MatterPage matter;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    @SuppressWarnings("NullAway.Init") // not before it was chosen, see screen
    private MatterRoute route;

    private String reason = "";

    /** Screens, and shows the matter with the answer. */
    public String screen() {
        Input.check()
                .present("route", route)
                .text("reason", reason, 1, Integer.MAX_VALUE)
                .orRefuse();
        screenMatter.screen(signedIn.person(), matter.matter(), route, reason);
        notices.say("matter", "screened");
        return "/matter/view.xhtml?faces-redirect=true&id=" + matter.matter();
    }

    /** Every route in plain words, those that lead to the meeting first. */
    public List<SelectItem> getRoutes() {
        RouteWords words = RouteWords.in(Texts.of("matter", signedIn.locale()));
        return RouteWords.inReadingOrder().stream()
                .map(each -> new SelectItem(each, words.markup(each), words.about(each), false, false))
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
