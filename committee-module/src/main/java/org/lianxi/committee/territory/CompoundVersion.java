package org.lianxi.committee.territory;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.organisation.EndBeforeBeginning;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationView;

/** What was true of a compound from one day to another. */
@Entity
@Table(name = "committee_compound_version")
class CompoundVersion {

    @Id
    private String id;

    @Column(name = "compound_id")
    private String compound;

    @Column(name = "community_id")
    private String community;

    private String name;

    private int households;

    @Column(name = "no_service")
    private boolean noService;

    @Column(name = "no_manager")
    private boolean noManager;

    @Column(name = "no_protection")
    private boolean noProtection;

    @Column(name = "valid_from")
    private LocalDate from;

    @Column(name = "valid_until")
    private @Nullable LocalDate until;

    /** For JPA. */
    protected CompoundVersion() {}

    CompoundVersion(CompoundId compound, CompoundFacts facts, LocalDate from) {
        this.id = Generators.timeBasedEpochGenerator().generate().toString();
        this.compound = compound.value();
        this.from = from;
        write(facts);
    }

    /** Gives way to other facts from this day; facts of the same day are corrected. */
    CompoundVersion yieldTo(CompoundFacts facts, LocalDate day) {
        if (day.isBefore(from)) {
            throw new EndBeforeBeginning(from);
        }
        if (day.equals(from)) {
            write(facts);
            return this;
        }
        until = day.minusDays(1);
        return new CompoundVersion(new CompoundId(compound), facts, day);
    }

    private void write(CompoundFacts facts) {
        name = facts.name();
        community = facts.community().value();
        households = facts.households();
        noService = facts.flags().noService();
        noManager = facts.flags().noManager();
        noProtection = facts.flags().noProtection();
    }

    CompoundView view(OrganisationView itsCommunity) {
        return new CompoundView(
                new CompoundId(compound),
                name,
                households,
                itsCommunity.id(),
                itsCommunity.name(),
                itsCommunity.street().orElseThrow());
    }

    CompoundChange view() {
        return new CompoundChange(
                from,
                Optional.ofNullable(until),
                new CompoundFacts(
                        name,
                        new OrganisationId(community),
                        households,
                        new CompoundFlags(noService, noManager, noProtection)));
    }

    @Override
    public String toString() {
        return "version " + id + " of " + compound;
    }
}
