package org.lianxi.committee.voterecord;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.ownersregister.OwnersRegisterId;
import org.lianxi.committee.ownersvote.Ballot;
import org.lianxi.committee.ownersvote.BallotState;
import org.lianxi.committee.ownersvote.OwnerKey;
import org.lianxi.committee.ownersvote.Proxy;
import org.lianxi.committee.ownersvote.VoteOutcome;
import org.lianxi.committee.persistence.JpaRows;
import org.lianxi.committee.territory.CompoundId;

@ApplicationScoped
class JpaVoteRegister implements VoteRegister {

    private static final int MOST_LINES = 200;
    private static final int MOST_WAITING = 20;
    private static final String INSERT = "insert into committee_owners_ballot"
            + " (vote_id, owner_key, place, state, proxy_key, authority, staff, served) values ";

    private final EntityManager entityManager;

    @Inject
    JpaVoteRegister(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void add(OwnersVote vote) {
        entityManager.persist(vote);
    }

    @Override
    public OwnersVote hold(OwnersVoteId id) {
        return Optional.ofNullable(entityManager.find(OwnersVote.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new UnknownOwnersVote(id));
    }

    @Override
    public OwnersVote get(OwnersVoteId id) {
        return Optional.ofNullable(entityManager.find(OwnersVote.class, id.value()))
                .orElseThrow(() -> new UnknownOwnersVote(id));
    }

    @Override
    public List<OwnersVote> ofCompound(CompoundId compound) {
        return entityManager
                .createQuery(
                        "select v from OwnersVote v where v.compound = :compound order by v.preparedAt desc, v.id desc",
                        OwnersVote.class)
                .setParameter("compound", compound.value())
                .setMaxResults(MOST_LINES)
                .getResultList();
    }

    @Override
    public List<OwnersVote> ofMatter(String matter) {
        return entityManager
                .createQuery(
                        "select v from OwnersVote v where v.matter = :matter order by v.preparedAt desc, v.id desc",
                        OwnersVote.class)
                .setParameter("matter", matter)
                .getResultList();
    }

    @Override
    public List<OwnersVote> unnoted(Collection<OrganisationId> informed) {
        if (informed.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery(
                        "select v from OwnersVote v where v.informed in :informed and v.notedAt is null"
                                + " and v.state = :state order by v.informedAt, v.id",
                        OwnersVote.class)
                .setParameter(
                        "informed", informed.stream().map(OrganisationId::value).toList())
                .setParameter("state", OwnersVoteState.ANNOUNCED)
                .setMaxResults(MOST_WAITING)
                .getResultList();
    }

    @Override
    public boolean passed(String matter) {
        return passedBy(matter).isPresent();
    }

    @Override
    public Optional<OwnersVoteId> passedBy(String matter) {
        return ofMatter(matter).stream()
                .findFirst()
                .filter(each -> each.outcome().equals(Optional.of(VoteOutcome.PASSED)))
                .map(OwnersVote::id);
    }

    @Override
    @SuppressWarnings("unchecked") // a native query knows no type
    public List<Ballot> ballots(OwnersVoteId vote) {
        List<Object[]> rows = entityManager
                .createNativeQuery("select owner_key, state, proxy_key, authority, staff, served"
                        + " from committee_owners_ballot where vote_id = ? order by place")
                .setParameter(1, vote.value())
                .getResultList();
        return rows.stream().map(JpaVoteRegister::ballot).toList();
    }

    @Override
    public void replaceBallots(OwnersVoteId vote, Collection<Ballot> ballots) {
        entityManager.flush();
        entityManager
                .createNativeQuery("delete from committee_owners_ballot where vote_id = ?")
                .setParameter(1, vote.value())
                .executeUpdate();
        List<Placed> placed = new ArrayList<>(ballots.size());
        ballots.forEach(each -> placed.add(new Placed(placed.size(), each)));
        JpaRows.insert(entityManager, INSERT, 8, placed, (each, values) -> add(vote, each, values));
    }

    @Override
    public void dropBallots(CompoundId compound, LocalDate postedUntil) {
        entityManager
                .createNativeQuery("delete b from committee_owners_ballot b join committee_owners_vote v"
                        + " on v.id = b.vote_id where v.compound_id = ? and v.posted_on <= ?")
                .setParameter(1, compound.value())
                .setParameter(2, Date.valueOf(postedUntil))
                .executeUpdate();
    }

    @Override
    public List<OwnersRegisterId> neededRegisters(CompoundId compound, LocalDate postedAfter) {
        return entityManager
                .createQuery(
                        "select distinct v.register from OwnersVote v where v.compound = :compound"
                                + " and v.register is not null and (v.postedOn is null or v.postedOn > :day)",
                        String.class)
                .setParameter("compound", compound.value())
                .setParameter("day", postedAfter)
                .getResultStream()
                .map(OwnersRegisterId::new)
                .toList();
    }

    private static void add(OwnersVoteId vote, Placed placed, List<@Nullable Object> values) {
        Ballot ballot = placed.ballot();
        values.add(vote.value());
        values.add(ballot.owner().value());
        values.add(placed.place());
        values.add(ballot.state().name());
        values.add(ballot.proxy().map(each -> each.key().value()).orElse(null));
        values.add(ballot.proxy().map(Proxy::hasWrittenAuthority).orElse(false));
        values.add(ballot.proxy().map(Proxy::isServiceStaff).orElse(false));
        values.add(ballot.isServiceProven());
    }

    private static Ballot ballot(Object[] row) {
        Optional<Proxy> proxy = Optional.ofNullable((String) row[2])
                .map(key -> new Proxy(new OwnerKey(key), isTrue(row[3]), isTrue(row[4])));
        return new Ballot(new OwnerKey((String) row[0]), BallotState.valueOf((String) row[1]), proxy, isTrue(row[5]));
    }

    /** Drivers hand a flag over as a number or as a truth value. */
    private static boolean isTrue(Object flag) {
        return flag instanceof Boolean truth ? truth : ((Number) flag).intValue() != 0;
    }

    private record Placed(int place, Ballot ballot) {}
}
