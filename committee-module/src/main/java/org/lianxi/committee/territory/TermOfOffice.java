package org.lianxi.committee.territory;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.seating.Candidate;

/** From when to when an owners' committee was elected. */
@Entity
@Table(name = "committee_term")
class TermOfOffice {

    @Id
    private String id;

    @Column(name = "organisation_id")
    private String organisation;

    @Column(name = "valid_from")
    private LocalDate from;

    @Column(name = "valid_until")
    private LocalDate until;

    /** For JPA. */
    protected TermOfOffice() {}

    TermOfOffice(OrganisationId organisation, LocalDate from, LocalDate until) {
        this.id = Generators.timeBasedEpochGenerator().generate().toString();
        this.organisation = organisation.value();
        this.from = from;
        this.until = until;
    }

    /** Ends earlier or later than was recorded. */
    void endOn(LocalDate lastDay) {
        until = lastDay;
    }

    boolean beginsOn(LocalDate day) {
        return from.equals(day);
    }

    boolean overlaps(LocalDate otherFrom, LocalDate otherUntil) {
        return !from.isAfter(otherUntil) && !until.isBefore(otherFrom);
    }

    OrganisationId organisation() {
        return new OrganisationId(organisation);
    }

    Candidate.Term term() {
        return new Candidate.Term(from, until);
    }

    @Override
    public String toString() {
        return "term " + id;
    }
}
