package org.lianxi.committee.territory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.organisation.OrganisationId;
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
        List<Seat> standing = entityManager
                .createQuery(
                        "select s from Seat s where s.compound = :compound and s.from <= :moment"
                                + " and (s.until is null or s.until > :moment) order by s.from desc, s.id desc",
                        Seat.class)
                .setParameter("compound", compound.value())
                .setParameter("moment", moment)
                .getResultList();
        List<OrganisationId> bodies = standing.stream().map(Seat::organisation).toList();
        Map<OrganisationId, OrganisationView> views = organisations.views(bodies);
        Map<OrganisationId, List<Candidate.Term>> terms = terms(bodies);
        LocalDate day = LocalDate.ofInstant(moment, WorkingDays.ZONE);
        List<Candidate> candidates = new ArrayList<>();
        for (Seat each : standing) {
            OrganisationId body = each.organisation();
            Optional.ofNullable(views.get(body))
                    .ifPresent(view -> candidates.add(new Candidate(
                            body,
                            view.kind(),
                            terms.getOrDefault(body, List.of()),
                            standingBuildings(each.buildings(), day))));
        }
        return SeatRules.judge(candidates, moment);
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

    private int standingBuildings(Set<String> buildings, LocalDate day) {
        if (buildings.isEmpty()) {
            return 0;
        }
        return entityManager
                .createQuery(
                        "select count(b) from Building b where b.id in :ids and b.from <= :day"
                                + " and (b.until is null or b.until >= :day)",
                        Long.class)
                .setParameter("ids", buildings)
                .setParameter("day", day)
                .getSingleResult()
                .intValue();
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
