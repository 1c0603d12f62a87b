package org.lianxi.web.territory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.refusal.Input;
import org.lianxi.committee.registry.AlterCompound;
import org.lianxi.committee.registry.CompoundAlteration;
import org.lianxi.committee.territory.CompoundFacts;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.committee.territory.CompoundRecords;
import org.lianxi.committee.territory.CompoundView;
import org.lianxi.committee.territory.Compounds;
import org.lianxi.web.organisation.Maintenance;
import org.lianxi.web.organisation.Needed;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** Altering what the register says of a compound. */
@Named
@RequestScoped
public class AlterCompoundPage {

    @Inject
    private Compounds compounds;

    @Inject
    private AlterCompound alterCompound;

    @Inject
    private CompoundRecords compoundRecords;

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
    private @Nullable CompoundView subject;

    /** What the form begins with. */
    public void begin() {
        CompoundFacts facts = compoundRecords.facts(new CompoundId(id));
        name = facts.name();
        households = facts.households();
        lacks = Lacks.ticked(facts.flags());
        from = maintenance.today();
    }

    /** Whom it is about; only for those who may. */
    public void load() {
        subject = compounds.get(new CompoundId(id));
        maintenance.require(subject);
    }

    /** Does it, and shows the card. */
    public String alter() {
        Input.check().present("from", from).orRefuse();
        alterCompound.alter(
                signedIn.person(),
                new CompoundId(id),
                new CompoundAlteration(name, households, Lacks.flags(lacks), Needed.of(from)));
        notices.say("organisation", "done.alter");
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
