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
import org.lianxi.web.page.Asked;
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
    private Asked asked;

    @Inject
    private Maintenance maintenance;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    @Inject
    private OrganisationChoice choice;

    private String community = "";
    private @Nullable LocalDate from;
    private @Nullable CompoundView subject;

    /** What the form begins with. */
    public void begin() {
        from = maintenance.today();
    }

    /** Whom it is about; only for those who may. */
    public void load() {
        maintenance.require(getSubject());
    }

    /** The id in the address; a posted form has it there too, before its fields are read. */
    public String getId() {
        return asked.find("id").orElse("");
    }

    /** Does it, and shows the card. */
    public String move() {
        Input.check()
                .text("community", community, 1, Integer.MAX_VALUE)
                .present("from", from)
                .orRefuse();
        moveCompound.move(signedIn.person(), new CompoundId(getId()), new OrganisationId(community), Needed.of(from));
        notices.say("organisation", "done.moveCompound");
        return "/compound/view.xhtml?faces-redirect=true&id=" + getId();
    }

    public CompoundView getSubject() {
        if (subject == null) {
            subject = compounds.get(new CompoundId(getId()));
        }
        return subject;
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
        return choice.near(getSubject(), List.of(OrganisationKind.COMMUNITY));
    }
}
