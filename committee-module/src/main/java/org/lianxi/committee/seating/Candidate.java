package org.lianxi.committee.seating;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationKind;

/**
 * A body that stands for a party of a compound.
 *
 * @param terms its terms of office, where the register holds any; a committee without a recorded term is taken to be in office
 * @param buildings from how many different buildings it comes; counts for owners' representatives only
 */
public record Candidate(OrganisationId organisation, OrganisationKind kind, List<Term> terms, int buildings) {

    /** Keeps an unmodifiable copy. */
    public Candidate {
        terms = terms.stream().sorted(Comparator.comparing(Term::from)).toList();
    }

    /** A body whose kind knows neither terms nor buildings. */
    public static Candidate of(OrganisationId organisation, OrganisationKind kind) {
        return new Candidate(organisation, kind, List.of(), 0);
    }

    /**
     * A term of office.
     *
     * @param until its last day
     */
    public record Term(LocalDate from, LocalDate until) {

        boolean includes(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }
    }

    boolean isInOffice(Instant moment) {
        LocalDate day = LocalDate.ofInstant(moment, WorkingDays.ZONE);
        return terms.isEmpty() || terms.stream().anyMatch(each -> each.includes(day));
    }

    /** Whether all its terms lie in the future. */
    boolean isYetToCome(Instant moment) {
        LocalDate day = LocalDate.ofInstant(moment, WorkingDays.ZONE);
        return terms.stream().allMatch(each -> day.isBefore(each.from()));
    }
}
