package org.lianxi.web.territory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.territory.CompoundFacts;
import org.lianxi.committee.territory.CompoundFlags;

/** What a form says of a compound: to register it, or to alter it. */
@Named
@RequestScoped
public class CompoundFields {

    private String name = "";
    private int households;
    private List<String> lacks = List.of();

    void begin(CompoundFacts facts) {
        name = facts.name();
        households = facts.households();
        lacks = Lacks.ticked(facts.flags());
    }

    CompoundFlags flags() {
        return Lacks.flags(lacks);
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

    public Lacks[] getFlags() {
        return Lacks.values();
    }
}
