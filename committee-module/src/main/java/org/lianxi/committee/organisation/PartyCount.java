package org.lianxi.committee.organisation;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How a party organisation was formed and how many full members it had, from one day to another. */
@Entity
@Table(name = "committee_party_organisation")
class PartyCount {

    @Id
    private String id;

    @Column(name = "organisation_id")
    private String organisation;

    @Enumerated(EnumType.STRING)
    private PartyForm form;

    @Column(name = "full_members")
    private int fullMembers;

    @Column(name = "valid_from")
    private LocalDate from;

    @Column(name = "valid_until")
    private @Nullable LocalDate until;

    /** For JPA. */
    protected PartyCount() {}

    PartyCount(OrganisationId organisation, PartyStrength strength, LocalDate from) {
        this.id = Generators.timeBasedEpochGenerator().generate().toString();
        this.organisation = organisation.value();
        this.form = strength.form();
        this.fullMembers = strength.fullMembers();
        this.from = from;
    }

    /** Gives way to a newer count; one of the same day is corrected in its place. */
    void yieldTo(LocalDate day) {
        if (day.isBefore(from)) {
            throw new EndBeforeBeginning(from);
        }
        until = day.minusDays(1);
    }

    PartyStrength strength() {
        return new PartyStrength(form, fullMembers);
    }

    LocalDate from() {
        return from;
    }

    @Override
    public String toString() {
        return organisation + " " + strength() + " " + from + ".." + (until == null ? "" : until) + " " + id;
    }
}
