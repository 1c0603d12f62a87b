package org.lianxi.meeting.whistle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.procedure.RulesOfProcedure;
import org.lianxi.committee.territory.TitleInCompound;
import org.lianxi.committee.testing.TestDatabase;
import org.lianxi.meeting.matter.MatterFacts;
import org.lianxi.meeting.matter.MatterId;
import org.lianxi.meeting.testing.JointMeetingWorld;
import org.lianxi.meeting.testing.SetClock;
import org.lianxi.meeting.testing.Surroundings;
import org.lianxi.meeting.testing.TestCalendar2026;
import org.lianxi.meeting.testing.TestTown;
import org.lianxi.meeting.whistle.WhistleRepository.Legible;

class JpaWhistleRepositoryTest {

    private static final TestDatabase DATABASE = TestDatabase.migrated("lianxi", "committee", "meeting");
    private static final WhistleFilter ANY = new WhistleFilter(Optional.empty(), Optional.empty());
    private static final Set<OrganisationId> HERE = Set.of(TestTown.COMMUNITY);

    private final WhistleLimits limits = new WhistleLimits(RulesOfProcedure.proposed(), new TestCalendar2026());
    private final PersonId by = new PersonId("person");
    private final OrganisationId urban = new OrganisationId("URBAN");
    private final OrganisationId housing = new OrganisationId("HOUSING");
    private MatterId matter = new MatterId("none");

    @BeforeEach
    void givenTwoCallsForOneMatter() {
        DATABASE.run(em -> {
            em.createQuery("delete from WhistleCall c").executeUpdate();
            em.createQuery("delete from WhistleSheet s").executeUpdate();
        });
        matter = DATABASE.call(em -> {
            JointMeetingWorld world = JointMeetingWorld.on(em, Surroundings.fresh());
            MatterId submitted = world.submitted("楼顶加建");
            em.flush();
            MatterFacts facts = world.matters.matters.get(submitted);
            WhistleSheet sheet = new WhistleSheet(
                    facts, draft(submitted), TestTown.STREET, by, SetClock.at("2026-06-10T09:00"), limits);
            JpaWhistleRepository repository = new JpaWhistleRepository(em);
            repository.add(sheet);
            repository.add(new WhistleCall(sheet, urban, true, SetClock.at("2026-06-10T09:00"), limits));
            repository.add(new WhistleCall(sheet, housing, false, SetClock.at("2026-06-10T09:00"), limits));
            return submitted;
        });
    }

    @Test
    void finds_the_calls_that_may_be_read_the_leading_one_first() {
        List<WhistleCall> found = found(new Legible(HERE, Set.of()), ANY);

        assertThat(found).extracting(WhistleCall::department).containsExactly(urban, housing);
        assertThat(found).extracting(WhistleCall::state).containsOnly(WhistleState.RAISED);
        assertThat(found(new Legible(Set.of(new OrganisationId("ELSEWHERE")), Set.of()), ANY))
                .isEmpty();
        assertThat(found(new Legible(HERE, Set.of()), new WhistleFilter(Optional.of(housing), Optional.empty())))
                .hasSize(1);
        assertThat(found(
                        new Legible(HERE, Set.of()),
                        new WhistleFilter(Optional.empty(), Optional.of(WhistleState.DISPUTED))))
                .isEmpty();
    }

    @Test
    void finds_for_the_district_only_what_was_reported_to_it() {
        Legible ofDistrict = new Legible(Set.of(), HERE);
        assertThat(found(ofDistrict, ANY)).isEmpty();

        in(repository -> {
            WhistleCall call = repository.getForAct(callOf(urban));
            call.goUnanswered(SetClock.at("2026-06-12T00:00"), limits);
            call.report(by, SetClock.at("2026-06-12T09:00"), "请区协调");
            return call;
        });

        assertThat(found(ofDistrict, ANY)).extracting(WhistleCall::department).containsExactly(urban);
    }

    @Test
    void knows_who_called_a_department_and_whether_a_matter_still_waits() {
        Set<OrganisationId> callers = in(repository -> repository.callersOf(urban));
        Set<OrganisationId> callersOfAnother = in(repository -> repository.callersOf(new OrganisationId("FIRE")));
        boolean open = in(repository -> repository.hasOpen(matter));
        boolean anotherOpen = in(repository -> repository.hasOpen(new MatterId("other")));

        List<String> titles = in(repository -> repository.titles(Set.of(callOf(urban))).values().stream()
                .map(TitleInCompound::title)
                .toList());

        assertThat(titles).containsExactly("楼顶加建");
        assertThat(callers).containsExactly(TestTown.COMMUNITY);
        assertThat(callersOfAnother).isEmpty();
        assertThat(open).isTrue();
        assertThat(anotherOpen).isFalse();
    }

    @Test
    void counts_calls_by_the_time_they_were_raised() {
        assertThat(raisedBetween("2026-06-01T00:00", "2026-07-01T00:00")).hasSize(2);
        assertThat(raisedBetween("2026-07-01T00:00", "2026-08-01T00:00")).isEmpty();
    }

    private static List<WhistleCall> raisedBetween(String from, String until) {
        return in(repository -> repository.raisedBetween(HERE, SetClock.at(from), SetClock.at(until)));
    }

    private WhistleId callOf(OrganisationId department) {
        return found(new Legible(HERE, Set.of()), new WhistleFilter(Optional.of(department), Optional.empty()))
                .get(0)
                .whistle();
    }

    private static List<WhistleCall> found(Legible readable, WhistleFilter filter) {
        return in(repository -> repository.find(readable, filter, PageRequest.first()));
    }

    private static <T> T in(Function<WhistleRepository, T> act) {
        return DATABASE.call(em -> act.apply(new JpaWhistleRepository(em)));
    }

    private WhistleDraft draft(MatterId about) {
        return new WhistleDraft(
                about,
                "楼顶构筑物核查",
                "没有查处权限",
                "",
                WhistleUrgency.ORDINARY,
                false,
                Optional.empty(),
                Optional.of(urban),
                List.of(housing));
    }
}
