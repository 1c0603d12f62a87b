package org.lianxi.committee.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.testing.RecordedActs;
import org.lianxi.committee.testing.SetClock;
import org.lianxi.committee.testing.TestDatabase;

/** Sessions on the real table. */
class JpaSessionsTest {

    private static final TestDatabase DATABASE = TestDatabase.migrated("committee", "committee");

    private final SetClock clock = SetClock.at("2026-03-16T09:00:00+08:00");
    private final RecordedActs acts = new RecordedActs();
    private final PersonId person = person();
    private final PersonId other = person();

    @Test
    void live_until_they_are_ended_and_then_open_nothing_at_once() {
        SessionId phone = begin(person, "Chrome · Android");
        SessionId desktop = begin(person, "Firefox · Windows");

        DATABASE.run(em -> new EndingSession(new JpaSessions(em), acts).end(person, phone));

        assertThat(isLiving(phone, person)).isFalse();
        assertThat(isLiving(desktop, person)).isTrue();
        assertThat(acts.names()).containsExactly("SessionEnded");
    }

    @Test
    void belong_to_one_person() {
        SessionId session = begin(person, "Firefox");

        DATABASE.run(em -> new EndingSession(new JpaSessions(em), acts).end(other, session));

        assertThat(isLiving(session, person)).isTrue();
        assertThat(isLiving(session, other)).isFalse();
        assertThat(acts.all()).isEmpty();
    }

    @Test
    void end_all_but_the_present_one() {
        begin(person, "Chrome · Android");
        SessionId present = begin(person, "Firefox · Windows");
        SessionId foreign = begin(other, "Edge · Windows");

        DATABASE.run(em -> new EndingOtherSessions(new JpaSessions(em), acts).endOthers(person, present));

        assertThat(own(person)).extracting(SessionView::id).containsExactly(present);
        assertThat(isLiving(foreign, other)).isTrue();
    }

    @Test
    void end_by_themselves_when_nobody_uses_them_and_are_forgotten() {
        SessionId idle = begin(person, "Firefox");
        clock.pass(Duration.ofMinutes(30));
        assertThat(isLiving(idle, person)).isTrue();
        clock.pass(Duration.ofMinutes(31));

        assertThat(isLiving(idle, person)).isFalse();
        assertThat(own(person)).isEmpty();
        begin(other, "Firefox");
        assertThat(DATABASE.call(em -> new JpaSessions(em).find(idle)).isPresent())
                .isFalse();
    }

    @Test
    void tell_since_when_and_when_they_were_used_last_to_the_minute() {
        SessionId session = begin(person, "Safari · iPhone");
        Instant began = clock.instant();
        clock.pass(Duration.ofSeconds(59));
        isLiving(session, person);
        assertThat(own(person)).containsExactly(new SessionView(session, "Safari · iPhone", began, began));

        clock.pass(Duration.ofMinutes(5));
        isLiving(session, person);

        assertThat(own(person)).containsExactly(new SessionView(session, "Safari · iPhone", began, clock.instant()));
    }

    private SessionId begin(PersonId whose, String device) {
        return DATABASE.call(em -> new BeginningSession(new JpaSessions(em), clock).begin(whose, device));
    }

    private boolean isLiving(SessionId session, PersonId whose) {
        return DATABASE.call(em -> new RecognisingSession(new JpaSessions(em), clock).isLiving(session, whose));
    }

    private List<SessionView> own(PersonId whose) {
        return DATABASE.call(em -> new ReadingSessions(new JpaSessions(em), clock).own(whose));
    }

    private static PersonId person() {
        PersonId id = PersonId.fresh();
        DATABASE.sql("insert into committee_person (id, display_name) values ('" + id + "', 'x')");
        return id;
    }
}
