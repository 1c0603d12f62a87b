package org.lianxi.web.ownersvote;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.mandate.Mandate;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.matter.MatterCategory;
import org.lianxi.meeting.matter.MatterDraft;
import org.lianxi.meeting.matter.MatterId;
import org.lianxi.meeting.matter.MatterView;
import org.lianxi.meeting.matter.MatterViews;
import org.lianxi.meeting.matter.Urgency;
import org.lianxi.meeting.ownersdecision.CarryOutOwnersDecision;
import org.lianxi.web.page.Asked;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** Bringing what the owners agreed to before the joint meeting, to be carried out. */
@Named
@RequestScoped
public class CarryOutPage {

    @Inject
    private CarryOutOwnersDecision carryOutOwnersDecision;

    @Inject
    private MatterViews matters;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Asked asked;

    @Inject
    private Notices notices;

    private @Nullable MatterView decided;
    private String title = "";
    private String facts = "";
    private String wish = "";

    /** Reads the decided matter before anything is written. */
    public void load() {
        decided = matters.get(signedIn.person(), reserved());
    }

    public MatterView getDecided() {
        MatterView read = decided == null ? matters.get(signedIn.person(), reserved()) : decided;
        decided = read;
        return read;
    }

    /** Submits it. */
    public String carryOut() {
        MatterId matter = carryOutOwnersDecision.carryOut(signedIn.person(), reserved(), draft());
        notices.say("ownersvote", "carryOut.done");
        return "/matter/view?faces-redirect=true&id=" + matter;
    }

    private MatterDraft draft() {
        return new MatterDraft(
                getDecided().compound(),
                speaksFor(),
                title,
                facts,
                wish,
                MatterCategory.OWNERS_AFFAIRS,
                Urgency.ORDINARY,
                getDecided().affectedHouseholds(),
                List.of());
    }

    /** In the name of the first organisation in which the person holds a post. */
    private OrganisationId speaksFor() {
        return signedIn.posts().stream()
                .filter(each -> !each.post().isAdministrator())
                .map(Mandate::organisation)
                .findFirst()
                .orElse(getDecided().community());
    }

    private MatterId reserved() {
        return new MatterId(asked.id("matter"));
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getFacts() {
        return facts;
    }

    public void setFacts(String facts) {
        this.facts = facts;
    }

    public String getWish() {
        return wish;
    }

    public void setWish(String wish) {
        this.wish = wish;
    }
}
