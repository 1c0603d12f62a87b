package org.lianxi.committee.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.robot.Announcement;
import org.lianxi.committee.robot.OpenRobot;
import org.lianxi.committee.robot.RobotAnswer;
import org.lianxi.committee.robot.RobotAnswer.Outcome;
import org.lianxi.committee.robot.RobotId;
import org.lianxi.committee.robot.RobotKind;
import org.lianxi.committee.robot.Robots;
import org.lianxi.committee.testing.GivenPermissions;
import org.lianxi.committee.testing.RecordedActs;
import org.lianxi.committee.testing.SetClock;
import org.lianxi.committee.testing.TestDatabase;

/** What is told to group chats: merged, no faster than they take it, and seen by the operator when it fails. */
class SendingToRobotsTest {

    private static final TestDatabase DATABASE = TestDatabase.migrated("committee", "committee");
    private static final OrganisationId COMMUNITY = new OrganisationId("CM-1");

    private final SetClock clock = SetClock.at("2026-03-16T09:00:00+08:00");
    private final RobotId robot = new RobotId("robot-1");
    private final GivenRobot robots = new GivenRobot();
    private final List<Integer> posts = new ArrayList<>();
    private final PersonId operator = PersonId.fresh();
    private final RecordedActs acts = new RecordedActs();
    private RobotAnswer answer = new RobotAnswer(Outcome.TAKEN, "");

    @BeforeEach
    void nothing_waits_of_other_tests() {
        DATABASE.sql("delete from committee_outbox_message");
    }

    @Test
    void merges_everything_that_is_due_into_one_post() {
        tell(7);

        send();

        assertThat(posts).containsExactly(7);
        assertThat(states()).containsOnly(MessageState.SENT);
    }

    @Test
    void keeps_the_rest_of_many_for_the_next_post() {
        tell(50);

        for (int each = 0; each < 3; each++) {
            send();
            send();
            clock.pass(Robots.PAUSE);
        }

        assertThat(posts).containsExactly(20, 20, 10);
    }

    @Test
    void tells_nobody_of_what_is_about_a_person() {
        put(new News(
                MessageKind.EXTENSION_GRANTED,
                Topic.of(new Subject("task", "t-1")),
                "",
                Optional.empty(),
                "request 1",
                List.of(),
                false,
                Optional.of(COMMUNITY)));

        send();

        assertThat(posts).isEmpty();
    }

    @Test
    void waits_for_the_morning_in_quiet_hours() {
        clock.pass(Duration.ofHours(13));
        tell(1);

        send();
        assertThat(posts).isEmpty();

        clock.pass(Duration.ofHours(10));
        send();
        assertThat(posts).containsExactly(1);
    }

    @Test
    void rests_for_ten_minutes_when_the_chat_says_that_it_was_too_fast_and_loses_nothing() {
        answer = new RobotAnswer(Outcome.TOO_FAST, "errcode 130101");
        tell(2);
        send();
        answer = new RobotAnswer(Outcome.TAKEN, "");
        clock.pass(Duration.ofMinutes(9));
        send();
        assertThat(posts).containsExactly(2);

        clock.pass(Duration.ofMinutes(1));
        send();

        assertThat(posts).containsExactly(2, 2);
        assertThat(states()).containsOnly(MessageState.SENT);
    }

    @Test
    void shows_the_operator_what_the_chat_refuses_who_has_it_tried_again_or_gives_it_up() {
        answer = new RobotAnswer(Outcome.REFUSED, "errcode 310000");
        tell(2);
        send();

        List<DeadMessageView> dead = dead();
        assertThat(dead).hasSize(2).allSatisfy(each -> {
            assertThat(each.error()).isEqualTo("errcode 310000");
            assertThat(each.attempts()).isEqualTo(1);
        });
        answer = new RobotAnswer(Outcome.TAKEN, "");
        clock.pass(Robots.PAUSE);
        DATABASE.run(em -> deadMessages(em).retry(operator, dead.get(0).id()));
        DATABASE.run(em -> deadMessages(em).drop(operator, dead.get(1).id()));
        send();

        assertThat(posts).containsExactly(2, 1);
        assertThat(dead()).isEmpty();
        assertThat(acts.names()).containsExactly("DeadMessageDecided", "DeadMessageDecided");
    }

    @Test
    void drops_what_waits_for_a_robot_that_was_removed() {
        tell(1);
        robots.isGone = true;

        send();

        assertThat(states()).containsExactly(MessageState.DROPPED);
    }

    private void tell(int meetings) {
        for (int each = 0; each < meetings; each++) {
            put(new News(
                    MessageKind.MEETING_CALLED,
                    Topic.of(new Subject("meeting", "m-" + each)),
                    "",
                    Optional.empty(),
                    "version 1",
                    List.of(),
                    false,
                    Optional.of(COMMUNITY)));
        }
    }

    private void put(News news) {
        DATABASE.run(
                em -> GivenMail.off().outbox(new JpaMessages(em), robots, clock).put(news));
    }

    private void send() {
        new SendingToRobots(
                        new TransactedClaims(DATABASE, clock),
                        robots,
                        (messages, language, words) -> words.write(messages, language),
                        (to, announcement) -> {
                            posts.add(announcement.lines().size());
                            return answer;
                        })
                .send((messages, language) -> Optional.of(new Announcement(
                        "news",
                        messages.stream()
                                .map(each -> new Announcement.Line(each.kind().name(), "https://example.org"))
                                .toList(),
                        "https://example.org")));
    }

    private DeadMessages deadMessages(EntityManager entityManager) {
        return new DecidingDeadMessages(
                new GivenPermissions().allow(operator, Action.OPERATE_PROCESSES, Scope.everywhere()),
                new JpaMessages(entityManager),
                acts,
                clock);
    }

    private List<DeadMessageView> dead() {
        return DATABASE.call(
                em -> deadMessages(em).page(operator, PageRequest.first()).items());
    }

    private List<MessageState> states() {
        return DATABASE.call(em -> em.createQuery("select m.state from Message m", MessageState.class)
                .getResultList());
    }

    /** One robot of the community, which speaks as often as a real one. */
    private final class GivenRobot implements Robots {

        private Instant next = Instant.EPOCH;
        private boolean isGone;

        @Override
        public List<RobotId> of(OrganisationId community) {
            return community.equals(COMMUNITY) ? List.of(robot) : List.of();
        }

        @Override
        public Optional<OpenRobot> open(RobotId id) {
            return isGone
                    ? Optional.empty()
                    : Optional.of(new OpenRobot(RobotKind.WECOM, "https://example.org", "", Locale.CHINESE));
        }

        @Override
        public boolean reserve(RobotId id) {
            boolean isFree = !clock.instant().isBefore(next);
            next = isFree ? clock.instant().plus(PAUSE) : next;
            return isFree;
        }

        @Override
        public void rest(RobotId id, Duration time) {
            next = clock.instant().plus(time);
        }
    }
}
