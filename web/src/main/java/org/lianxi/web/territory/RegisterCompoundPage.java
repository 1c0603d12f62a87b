package org.lianxi.web.territory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationView;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.refusal.Input;
import org.lianxi.committee.registry.CompoundDraft;
import org.lianxi.committee.registry.RegisterCompound;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.web.organisation.Maintenance;
import org.lianxi.web.organisation.Needed;
import org.lianxi.web.page.Asked;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** Registering a compound in a community. */
@Named
@RequestScoped
public class RegisterCompoundPage {

    @Inject
    private Organisations organisations;

    @Inject
    private RegisterCompound registerCompound;

    @Inject
    private Asked asked;

    @Inject
    private Maintenance maintenance;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    private String name = "";
    private int households;
    private List<String> lacks = List.of();
    private @Nullable LocalDate from;
    private @Nullable OrganisationView subject;

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
    public String register() {
        Input.check().present("from", from).orRefuse();
        CompoundId compound = registerCompound.register(
                signedIn.person(),
                new CompoundDraft(
                        name,
                        new OrganisationId(getId()),
                        households,
                        Lacks.flags(lacks),
                        Optional.of(Needed.of(from))));
        notices.say("organisation", "done.registerCompound");
        return "/compound/view.xhtml?faces-redirect=true&id=" + compound;
    }

    public OrganisationView getSubject() {
        if (subject == null) {
            subject = organisations.get(new OrganisationId(getId()));
        }
        return subject;
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name == null ? "" : name;
    }

    public int getHouseholds() {
        return households;
    }

    public void setHouseholds(int households) {
        this.households = households;
    }

    public String[] getLacks() {
        return lacks.toArray(String[]::new);
    }

    public void setLacks(String[] lacks) {
        this.lacks = List.of(lacks);
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public Lacks[] getFlags() {
        return Lacks.values();
    }
}
