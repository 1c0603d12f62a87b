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
    private Maintenance maintenance;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    private String id = "";
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
        subject = organisations.get(new OrganisationId(id));
        maintenance.require(subject);
    }

    /** Does it, and shows the card. */
    public String register() {
        Input.check().present("from", from).orRefuse();
        CompoundId compound = registerCompound.register(
                signedIn.person(),
                new CompoundDraft(
                        name, new OrganisationId(id), households, Lacks.flags(lacks), Optional.of(Needed.of(from))));
        notices.say("organisation", "done.registerCompound");
        return "/compound/view.xhtml?faces-redirect=true&id=" + compound;
    }

    public @Nullable OrganisationView getSubject() {
        return subject;
    }

    public String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id == null ? "" : id;
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
