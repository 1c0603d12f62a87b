package org.lianxi.web.territory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationKind;
import org.lianxi.committee.refusal.Input;
import org.lianxi.committee.registry.MoveCompound;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.committee.territory.CompoundView;
import org.lianxi.committee.territory.Compounds;
import org.lianxi.web.organisation.Maintenance;
import org.lianxi.web.organisation.Needed;
import org.lianxi.web.organisation.OrganisationChoice;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** Moving a compound into another community. */
@Named
@RequestScoped
public class MoveCompoundPage {

    @Inject
    private Compounds compounds;

    @Inject
    private MoveCompound moveCompound;

    @Inject
    private Maintenance maintenance;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    @Inject
    private OrganisationChoice choice;

    private String id = "";
    private String community = "";
    private @Nullable LocalDate from;
    private @Nullable CompoundView subject;

    /** What the form begins with. */
    public void begin() {
        from = maintenance.today();
    }

    /** Whom it is about; only for those who may. */
    public void load() {
        subject = compounds.get(new CompoundId(id));
        maintenance.require(subject);
    }

    /** Does it, and shows the card. */
    public String move() {
        Input.check()
                .text("community", community, 1, Integer.MAX_VALUE)
                .present("from", from)
                .orRefuse();
        moveCompound.move(signedIn.person(), new CompoundId(id), new OrganisationId(community), Needed.of(from));
        notices.say("organisation", "done.moveCompound");
        return "/compound/view.xhtml?faces-redirect=true&id=" + id;
    }

    public @Nullable CompoundView getSubject() {
        return subject;
    }

    public String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id == null ? "" : id;
    }

    public String getCommunity() {
        return community;
    }

    public void setCommunity(@Nullable String community) {
        this.community = community == null ? "" : community;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    /** Whom to choose from. */
    public List<SelectItem> getChoices() {
        return subject == null ? List.of() : choice.near(subject, List.of(OrganisationKind.COMMUNITY));
    }
}
