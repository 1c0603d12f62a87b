package org.lianxi.committee.seating;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.lianxi.committee.organisation.OrganisationKind;

/**
 * The rules of substitution of DOMAIN §2.2: no owners' committee → property management committee → owners' representatives
 * from at least two buildings; no property service company → city service enterprise → self-management team; else vacant.
 */
public final class SeatRules {

    private static final int FEWEST_BUILDINGS = 2;

    private SeatRules() {}

    /** Says who sits, of all bodies that stand for this compound at this moment. */
    public static SeatPlan judge(Collection<Candidate> candidates, Instant moment) {
        return new SeatPlan(List.of(residents(candidates), owners(candidates, moment), service(candidates)));
    }

    private static SeatResult residents(Collection<Candidate> candidates) {
        return seat(candidates, OrganisationKind.RESIDENTS_COMMITTEE, SeatRule.RESIDENTS_COMMITTEE)
                .orElse(SeatResult.empty(SeatRule.NO_RESIDENTS_COMMITTEE));
    }

    private static SeatResult owners(Collection<Candidate> candidates, Instant moment) {
        return Stream.of(
                        first(candidates, OrganisationKind.OWNERS_COMMITTEE, each -> each.isInOffice(moment))
                                .map(each -> SeatResult.of(SeatRule.OWNERS_COMMITTEE, each)),
                        seat(
                                candidates,
                                OrganisationKind.PROPERTY_MANAGEMENT_COMMITTEE,
                                SeatRule.PROPERTY_MANAGEMENT_COMMITTEE),
                        first(
                                        candidates,
                                        OrganisationKind.OWNER_REPRESENTATIVES,
                                        each -> each.buildings() >= FEWEST_BUILDINGS)
                                .map(each -> SeatResult.of(SeatRule.OWNER_REPRESENTATIVES, each)),
                        first(candidates, OrganisationKind.OWNERS_COMMITTEE, each -> true)
                                .map(each -> suspended(each, moment)),
                        first(candidates, OrganisationKind.OWNER_REPRESENTATIVES, each -> true)
                                .map(each -> SeatResult.of(SeatRule.TOO_FEW_BUILDINGS, each)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(SeatResult.empty(SeatRule.NO_OWNERS_BODY));
    }

    private static SeatResult suspended(Candidate committee, Instant moment) {
        return SeatResult.of(
                committee.isYetToCome(moment) ? SeatRule.OWNERS_COMMITTEE_NOT_YET : SeatRule.OWNERS_COMMITTEE_EXPIRED,
                committee);
    }

    private static SeatResult service(Collection<Candidate> candidates) {
        return Stream.of(
                        seat(candidates, OrganisationKind.PROPERTY_SERVICE_COMPANY, SeatRule.PROPERTY_SERVICE_COMPANY),
                        seat(
                                candidates,
                                OrganisationKind.COMMUNITY_CITY_SERVICE_ENTERPRISE,
                                SeatRule.CITY_SERVICE_ENTERPRISE),
                        seat(candidates, OrganisationKind.SELF_MANAGEMENT_TEAM, SeatRule.SELF_MANAGEMENT_TEAM))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(SeatResult.empty(SeatRule.NO_SERVICE));
    }

    private static Optional<SeatResult> seat(Collection<Candidate> candidates, OrganisationKind kind, SeatRule rule) {
        return first(candidates, kind, each -> true).map(each -> SeatResult.of(rule, each));
    }

    private static Optional<Candidate> first(
            Collection<Candidate> candidates, OrganisationKind kind, Predicate<Candidate> wanted) {
        return candidates.stream()
                .filter(each -> each.kind() == kind)
                .filter(wanted)
                .findFirst();
    }
}
