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
import org.lianxi.web.page.Asked;
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
    private @Nullable CompoundView subject;

    /** What the form begins with. */
    public void begin() {
        CompoundFacts facts = compoundRecords.facts(new CompoundId(getId()));
        name = facts.name();
        households = facts.households();
        lacks = Lacks.ticked(facts.flags());
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
    public String alter() {
        Input.check().present("from", from).orRefuse();
        alterCompound.alter(
                signedIn.person(),
                new CompoundId(getId()),
                new CompoundAlteration(name, households, Lacks.flags(lacks), Needed.of(from)));
        notices.say("organisation", "done.alter");
        return "/compound/view.xhtml?faces-redirect=true&id=" + getId();
    }

    public CompoundView getSubject() {
        if (subject == null) {
            subject = compounds.get(new CompoundId(getId()));
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
