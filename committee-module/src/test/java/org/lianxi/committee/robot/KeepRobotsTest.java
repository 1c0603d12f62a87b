package org.lianxi.committee.robot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.NotPermitted;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.refusal.InvalidInput;
import org.lianxi.committee.testing.GivenPermissions;
import org.lianxi.committee.testing.RecordedActs;
import org.lianxi.committee.testing.SetClock;
import org.lianxi.committee.testing.TestDatabase;

/** The robots of a community, on the real table. */
class KeepRobotsTest {

    private static final TestDatabase DATABASE = TestDatabase.migrated("committee", "committee");
    private static final String ADDRESS = "https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=k-e-y";

    private final SetClock clock = SetClock.at("2026-03-16T09:00:00+08:00");
    private final RecordedActs acts = new RecordedActs();
    private final OrganisationId community =
            new OrganisationId(UUID.randomUUID().toString());
    private final PersonId secretary = PersonId.fresh();
    private final GivenPermissions permissions =
            new GivenPermissions().allow(secretary, Action.KEEP_ROBOTS, Scope.community(community));
    private final RobotSeal seal = new RobotSeal(() -> new byte[32]);

    @Test
    void are_kept_so_that_whoever_reads_the_table_learns_no_key() {
        RobotId id = add(ADDRESS);

        OpenRobot open = opened(id).orElseThrow();

        assertThat(open.address()).isEqualTo(ADDRESS);
        assertThat(open.secret()).isEqualTo("SEC1");
        assertThat(open).hasToString("OpenRobot[WECOM]");
        List<?> row = DATABASE.call(em -> em.createNativeQuery(
                        "select concat(sealed_address, sealed_secret) from committee_robot where id = '" + id + "'")
                .getResultList());
        assertThat(row).singleElement().asString().doesNotContain("k-e-y", "SEC1");
        assertThat(acts.names()).containsExactly("RobotAdded");
        assertThat(acts.last().details().toString()).doesNotContain("k-e-y");
    }

    @Test
    void are_told_of_their_own_community_only() {
        RobotId id = add(ADDRESS);

        assertThat(of(community)).containsExactly(id);
        assertThat(of(new OrganisationId("elsewhere"))).isEmpty();
    }

    @Test
    void speak_no_more_than_twenty_times_in_any_minute_on_all_servers_together() {
        RobotId id = add(ADDRESS);
        int spoken = 0;
        for (int tenth = 0; tenth < 600; tenth++) {
            spoken += isFree(id) ? 1 : 0;
            clock.pass(Duration.ofMillis(100));
        }

        assertThat(spoken).isEqualTo(20);
    }

    @Test
    void rest_when_they_are_told_to() {
        RobotId id = add(ADDRESS);
        robots(robots -> {
            robots.rest(id, Duration.ofMinutes(10));
            return id;
        });
        clock.pass(Duration.ofMinutes(9));

        assertThat(isFree(id)).isFalse();
        clock.pass(Duration.ofMinutes(1));
        assertThat(isFree(id)).isTrue();
    }

    @Test
    void are_kept_by_nobody_else() {
        RobotId id = add(ADDRESS);
        PersonId stranger = PersonId.fresh();

        assertThatThrownBy(() -> keep(keep -> keep.add(stranger, draft(ADDRESS))))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> remove(stranger, id)).isInstanceOf(NotPermitted.class);
        assertThat(shownTo(stranger)).isEmpty();
    }

    @Test
    void end_when_they_are_removed() {
        RobotId id = add(ADDRESS);
        remove(secretary, id);

        assertThat(opened(id)).isEmpty();
        assertThatThrownBy(() -> remove(secretary, id)).isInstanceOf(UnknownRobot.class);
    }

    @Test
    void are_five_at_most() {
        for (int each = 0; each < KeepRobots.MOST; each++) {
            add(ADDRESS);
        }

        assertThatThrownBy(() -> add(ADDRESS)).isInstanceOf(TooManyRobots.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=1",
                "https://192.168.0.1/send",
                "https://127.0.0.1/send",
                "https://qyapi.weixin.qq.com.evil.example/send",
                "https://user@oapi.dingtalk.com/send",
                "https://user:password@evil.example/send",
                "file:///etc/passwd",
                "not an address",
                "https://"
            })
    void are_at_one_of_the_hosts_that_are_allowed(String address) {
        assertThatThrownBy(() -> add(address)).isInstanceOf(InvalidInput.class);
    }

    private List<RobotId> of(OrganisationId place) {
        return robots(robots -> robots.of(place));
    }

    private boolean isFree(RobotId id) {
        return robots(robots -> robots.reserve(id));
    }

    private Optional<OpenRobot> opened(RobotId id) {
        return robots(robots -> robots.open(id));
    }

    private List<RobotView> shownTo(PersonId person) {
        return keep(keep -> keep.robots(person));
    }

    private RobotId add(String address) {
        return keep(keep -> keep.add(secretary, draft(address)));
    }

    private RobotDraft draft(String address) {
        return new RobotDraft(community, RobotKind.WECOM, "社区群", address, "SEC1", Locale.CHINESE);
    }

    private void remove(PersonId by, RobotId id) {
        keep(keep -> {
            keep.remove(by, id);
            return id;
        });
    }

    private <T> T keep(Function<KeepRobots, T> act) {
        return DATABASE.call(em -> act.apply(new KeepingRobots(
                permissions,
                new JpaRobotRepository(em),
                seal,
                acts,
                clock,
                new RobotHosts(Set.of("qyapi.weixin.qq.com", "oapi.dingtalk.com")))));
    }

    private <T> T robots(Function<Robots, T> act) {
        return DATABASE.call(em -> act.apply(new KeptRobots(new JpaRobotRepository(em), seal, clock)));
    }
}
