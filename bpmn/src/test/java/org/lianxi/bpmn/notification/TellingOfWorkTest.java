package org.lianxi.bpmn.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxi.bpmn.engine.TestEngine.START;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianxi.bpmn.engine.Facts;
import org.lianxi.bpmn.engine.OpenTask;
import org.lianxi.bpmn.engine.TestEngine;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.outbox.MessageKind;
import org.lianxi.committee.outbox.News;
import org.lianxi.committee.outbox.Topic;
import org.lianxi.committee.testing.GivenMandates;

/** What the engine says of work becomes messages, and what is done is put away. */
class TellingOfWorkTest {

    private static final OrganisationId COMMUNITY = new OrganisationId("CM-1");
    private static final Topic SCREENING = new Topic(new Subject("matter", "matter-1"), "screenMatter");
    private static final Instant SCREEN_BY = START.plus(Duration.ofDays(8));

    private final TestEngine engine = TestEngine.fresh();
    private final GivenMandates mandates = new GivenMandates(engine.clock());
    private final PersonId secretary = mandates.holder(Post.MEETING_SECRETARY, COMMUNITY);
    private final KeptNews outbox = new KeptNews();
    private final TellingOfWork telling = new TellingOfWork(outbox, new Audiences(mandates));
    private final RemindOfLimits reminding = new RemindingOfLimits(
            engine.limits(),
            (work, now) -> !now.plus(Duration.ofDays(3)).isBefore(work.due()),
            new Audiences(mandates),
            outbox,
            engine.clock());

    @Test
    void reaches_everybody_in_the_post_to_which_it_is_offered() {
        PersonId colleague = mandates.holder(Post.MEETING_SECRETARY, COMMUNITY);
        mandates.holder(Post.MEETING_SECRETARY, new OrganisationId("CM-2"));

        submitted();

        assertThat(outbox.told()).singleElement().satisfies(news -> {
            assertThat(news.kind()).isEqualTo(MessageKind.WORK);
            assertThat(news.topic()).isEqualTo(SCREENING);
            assertThat(news.audience()).isEqualTo("MEETING_SECRETARY@CM-1");
            assertThat(news.day()).contains(LocalDate.of(2026, 3, 10));
            assertThat(news.recipients()).containsExactly(secretary, colleague);
        });
    }

    @Test
    void is_put_away_when_it_is_done_and_whoever_comes_next_is_told() {
        PersonId partySecretary = mandates.holder(Post.COMMUNITY_PARTY_SECRETARY, COMMUNITY);
        submitted();

        screened();

        assertThat(outbox.settled()).containsExactly("screenMatter MEETING_SECRETARY@CM-1");
        assertThat(outbox.told()).last().satisfies(news -> {
            assertThat(news.topic().act()).isEqualTo("admitMatter");
            assertThat(news.recipients()).containsExactly(partySecretary);
        });
    }

    @Test
    void is_put_away_when_the_process_ends_without_it() {
        submitted();

        engine.processes().end("matter", "matter-1");
        hear();

        assertThat(outbox.settled()).containsExactly("screenMatter MEETING_SECRETARY@CM-1");
    }

    @Test
    void is_reminded_of_once_when_its_limit_is_near_and_once_when_it_has_passed() {
        submitted();

        assertThat(remindedAt(START.plus(Duration.ofDays(4)))).isEmpty();
        assertThat(remindedAt(SCREEN_BY.minus(Duration.ofDays(3)))).containsExactly(MessageKind.DUE_SOON);
        assertThat(remindedAt(SCREEN_BY.plusSeconds(1))).containsExactly(MessageKind.OVERDUE);
        assertThat(remindedAt(SCREEN_BY.plus(Duration.ofDays(8)))).isEmpty();
    }

    @Test
    void is_not_reminded_of_on_the_day_it_came() {
        engine.processes()
                .start(
                        "matter",
                        "matter-1",
                        Facts.none().and("community", "CM-1").and("screenBy", START.plusSeconds(7200)));

        assertThat(remindedAt(START.plusSeconds(60))).isEmpty();
    }

    @Test
    void is_not_reminded_of_when_it_is_done() {
        submitted();
        screened();

        assertThat(remindedAt(SCREEN_BY.minusSeconds(1))).isEmpty();
    }

    private void submitted() {
        engine.processes()
                .start(
                        "matter",
                        "matter-1",
                        Facts.none().and("community", "CM-1").and("screenBy", SCREEN_BY));
        hear();
    }

    private void screened() {
        engine.processes()
                .complete(
                        new OpenTask("matter", "matter-1", "screenMatter"),
                        Facts.none().and("goesToMeeting", true));
        hear();
    }

    /** As the container's events would tell, in their order. */
    private void hear() {
        outbox.clear();
        engine.offered().forEach(telling::on);
        engine.over().forEach(telling::on);
    }

    private List<MessageKind> remindedAt(Instant moment) {
        engine.itIs(moment);
        int before = outbox.told().size();
        reminding.remind("");
        return outbox.told().stream().skip(before).map(News::kind).toList();
    }
}
