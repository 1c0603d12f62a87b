package org.lianxi.meeting.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.meeting.convening.MeetingId;

/**
 * One edition of a plan as its page shows it.
 *
 * @param required how often the rules of the place want a sitting at least
 * @param lower whether some sittings are less often than that
 * @param provisional whether the notice of the year's days off is not entered yet
 * @param counts how many sittings came to what
 * @param editions every edition of the same year, newest first
 */
public record PlanView(
        PlanId id,
        long version,
        PlanLevel level,
        OrganisationId place,
        String placeName,
        int year,
        int edition,
        PlanState state,
        Deed drafted,
        Optional<Deed> approved,
        Optional<Deed> lowerAllowed,
        Optional<Deed> received,
        Frequency required,
        boolean lower,
        boolean provisional,
        List<SeriesView> series,
        Map<Standing, Long> counts,
        List<Edition> editions,
        Rights rights) {

    /** Keeps unmodifiable copies. */
    public PlanView {
        series = List.copyOf(series);
        counts = Map.copyOf(counts);
        editions = List.copyOf(editions);
    }

    /** What somebody did. */
    public record Deed(String byName, Instant at, String because) {}

    /** An edition to go to. */
    public record Edition(PlanId id, int number, PlanState state) {}

    /** What the reader may do now. */
    public record Rights(
            boolean add,
            boolean change,
            boolean approve,
            boolean allowLower,
            boolean receive,
            boolean exempt,
            boolean draftNext) {}

    /** A compound that sits. */
    public record SittingCompound(CompoundId id, String name) {}

    /** Sittings that follow one rule. */
    public record SeriesView(
            SeriesId id,
            List<SittingCompound> compounds,
            boolean redProperty,
            SittingRule rule,
            int minutes,
            String place,
            boolean free,
            List<SittingView> sittings) {

        /** Keeps unmodifiable copies. */
        public SeriesView {
            compounds = List.copyOf(compounds);
            sittings = List.copyOf(sittings);
        }
    }

    /** One sitting. */
    public record SittingView(
            PlannedSittingId id,
            Instant startsAt,
            Period period,
            Standing standing,
            Optional<MeetingId> meeting,
            Optional<LocalDate> heldOn,
            Optional<Deed> moved,
            Optional<Deed> exempted,
            boolean workingDay) {}
}
