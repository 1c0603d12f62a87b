package org.lianxi.committee.territory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationKind;
import org.lianxi.committee.organisation.OrganisationView;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.reading.AskedOnce;
import org.lianxi.committee.seating.Candidate;
import org.lianxi.committee.seating.SeatPlan;
import org.lianxi.committee.seating.SeatRules;

@ApplicationScoped
class JpaSeats implements Seats, SeatRegister {

    private final EntityManager entityManager;
    private final Organisations organisations;
    private final InstantSource clock;

    @Inject
    JpaSeats(EntityManager entityManager, Organisations organisations, InstantSource clock) {
        this.entityManager = entityManager;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Override
    @AskedOnce
    public Map<Party, OrganisationId> of(CompoundId compound) {
        return planAt(compound, clock.instant()).holders();
    }

    @Override
    public SeatPlan planAt(CompoundId compound, Instant moment) {
        return Optional.ofNullable(plansAt(List.of(compound), moment).get(compound))
                .orElseThrow();
    }

    @Override
    public Map<CompoundId, Map<Party, OrganisationId>> holdersAt(Collection<CompoundId> compounds, Instant moment) {
        Map<CompoundId, Map<Party, OrganisationId>> holders = new LinkedHashMap<>();
        plansAt(compounds, moment).forEach((compound, plan) -> holders.put(compound, plan.holders()));
        return holders;
    }

    private Map<CompoundId, SeatPlan> plansAt(Collection<CompoundId> compounds, Instant moment) {
        List<Seat> standing = compounds.isEmpty() ? List.of() : standingAt(compounds, moment);
        List<OrganisationId> bodies = standing.stream().map(Seat::organisation).toList();
        Map<OrganisationId, OrganisationView> views = organisations.views(bodies);
        Map<OrganisationId, List<Candidate.Term>> terms = terms(bodies);
        Set<String> buildings = standingBuildings(standing, LocalDate.ofInstant(moment, WorkingDays.ZONE));
        Map<CompoundId, List<Candidate>> candidates = new LinkedHashMap<>();
        compounds.forEach(each -> candidates.put(each, new ArrayList<>()));
        for (Seat each : standing) {
            OrganisationId body = each.organisation();
            Optional.ofNullable(views.get(body)).ifPresent(view -> candidates
                    .computeIfAbsent(each.compound(), of -> new ArrayList<>())
                    .add(new Candidate(
                            body, view.kind(), terms.getOrDefault(body, List.of()), (int) each.buildings().stream()
                                    .filter(buildings::contains)
                                    .count())));
        }
        Map<CompoundId, SeatPlan> plans = new LinkedHashMap<>();
        candidates.forEach((compound, some) -> plans.put(compound, SeatRules.judge(some, moment)));
        return plans;
    }

    private List<Seat> standingAt(Collection<CompoundId> compounds, Instant moment) {
        return entityManager
                .createQuery(
                        "select distinct s from Seat s left join fetch s.buildings where s.compound in :compounds"
                                + " and s.from <= :moment"
                                + " and (s.until is null or s.until > :moment) order by s.from desc, s.id desc",
                        Seat.class)
                .setParameter(
                        "compounds",
                        compounds.stream().map(CompoundId::value).distinct().toList())
                .setParameter("moment", moment)
                .getResultList();
    }

    @Override
    @AskedOnce
    public Set<OrganisationId> communitiesOf(Collection<OrganisationId> bodies) {
        if (bodies.isEmpty()) {
            return Set.of();
        }
        return entityManager
                .createQuery(
                        "select distinct c.community from Seat s, Compound c"
                                + " where c.id = s.compound and s.until is null and s.organisation in :organisations",
                        String.class)
                .setParameter("organisations", values(bodies))
                .getResultStream()
                .map(OrganisationId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<OrganisationId> seatedIn(OrganisationId community) {
        return entityManager
                .createQuery(
                        "select distinct s.organisation from Seat s, Compound c"
                                + " where c.id = s.compound and s.until is null and c.community = :community",
                        String.class)
                .setParameter("community", community.value())
                .getResultStream()
                .map(OrganisationId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void seat(
            CompoundId compound, Party party, OrganisationId organisation, Set<BuildingId> buildings, Instant moment) {
        OrganisationView newcomer = organisations.get(organisation);
        List<Seat> standing = open("s.compound = :id", compound.value()).stream()
                .filter(each -> each.party() == party)
                .toList();
        Map<OrganisationId, OrganisationView> views =
                organisations.views(standing.stream().map(Seat::organisation).toList());
        standing.stream()
                .filter(each -> Optional.ofNullable(views.get(each.organisation()))
                        .map(view -> view.kind() == newcomer.kind())
                        .orElse(true))
                .forEach(each -> each.leave(moment));
        entityManager.flush();
        entityManager.persist(new Seat(compound, party, organisation, buildings, moment));
    }

    @Override
    public void vacate(CompoundId compound, Party party, OrganisationId organisation, Instant moment) {
        open("s.compound = :id", compound.value()).stream()
                .filter(each -> each.party() == party && each.organisation().equals(organisation))
                .findFirst()
                .orElseThrow(() -> new SeatNotHeld(compound, organisation))
                .leave(moment);
    }

    @Override
    public void handOver(OrganisationId predecessor, OrganisationId successor, Instant moment) {
        List<Seat> passed = open("s.organisation = :id", predecessor.value()).stream()
                .map(each -> each.passedTo(successor, moment))
                .toList();
        entityManager.flush();
        passed.forEach(entityManager::persist);
    }

    @Override
    public void term(OrganisationId committee, LocalDate from, LocalDate until) {
        List<TermOfOffice> known = termsOf(List.of(committee));
        Optional<TermOfOffice> same =
                known.stream().filter(each -> each.beginsOn(from)).findFirst();
        known.stream()
                .filter(each -> same.filter(each::equals).isEmpty() && each.overlaps(from, until))
                .findFirst()
                .ifPresent(each -> {
                    throw new TermsOverlap(each.term());
                });
        same.ifPresentOrElse(
                each -> each.endOn(until), () -> entityManager.persist(new TermOfOffice(committee, from, until)));
    }

    @Override
    public List<ReplacedCommittee> replaced(Instant moment) {
        return entityManager
                .createQuery(
                        "select distinct s.compound, s.organisation, e.organisation"
                                + " from Seat s, Organisation o, Seat e, Organisation c, TermOfOffice t"
                                + " where s.until is null and o.id = s.organisation and o.kind = :provisional"
                                + " and e.compound = s.compound and e.party = s.party and e.until is null"
                                + " and c.id = e.organisation and c.kind = :elected"
                                + " and t.organisation = e.organisation and t.from <= :day and t.until >= :day",
                        Object[].class)
                .setParameter("provisional", OrganisationKind.PROPERTY_MANAGEMENT_COMMITTEE)
                .setParameter("elected", OrganisationKind.OWNERS_COMMITTEE)
                .setParameter("day", LocalDate.ofInstant(moment, WorkingDays.ZONE))
                .getResultStream()
                .map(row -> new ReplacedCommittee(
                        new CompoundId((String) row[0]),
                        new OrganisationId((String) row[1]),
                        new OrganisationId((String) row[2])))
                .toList();
    }

    private Map<OrganisationId, List<Candidate.Term>> terms(List<OrganisationId> bodies) {
        return termsOf(bodies).stream()
                .collect(Collectors.groupingBy(
                        TermOfOffice::organisation, Collectors.mapping(TermOfOffice::term, Collectors.toList())));
    }

    private List<TermOfOffice> termsOf(List<OrganisationId> bodies) {
        if (bodies.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery("select t from TermOfOffice t where t.organisation in :ids", TermOfOffice.class)
                .setParameter("ids", values(bodies))
                .getResultList();
    }

    /** Those buildings for which somebody sits that stand on a day. */
    private Set<String> standingBuildings(List<Seat> seats, LocalDate day) {
        Set<String> buildings =
                seats.stream().flatMap(each -> each.buildings().stream()).collect(Collectors.toSet());
        if (buildings.isEmpty()) {
            return Set.of();
        }
        return entityManager
                .createQuery(
                        "select b.id from Building b where b.id in :ids and b.from <= :day"
                                + " and (b.until is null or b.until >= :day)",
                        String.class)
                .setParameter("ids", buildings)
                .setParameter("day", day)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    private List<Seat> open(String condition, String id) {
        return entityManager
                .createQuery("select s from Seat s where " + condition + " and s.until is null", Seat.class)
                .setParameter("id", id)
                .getResultList();
    }

    private static List<String> values(Collection<OrganisationId> ids) {
        return ids.stream().map(OrganisationId::value).distinct().toList();
    }
}
