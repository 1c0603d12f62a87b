package org.lianxi.meeting.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.meeting.convening.Meetings;
import org.lianxi.meeting.convening.Reply;

class AssemblyTest {

    private static final Instant START = Instant.parse("2026-03-19T06:30:00Z");
    private static final List<Meetings.Delegate> LISTED = List.of(
            delegate("rc-1", Party.RESIDENTS_COMMITTEE),
            delegate("rc-2", Party.RESIDENTS_COMMITTEE),
            delegate("oc-1", Party.OWNERS),
            delegate("oc-2", Party.OWNERS),
            delegate("psc-1", Party.PROPERTY_SERVICE),
            delegate("psc-2", Party.PROPERTY_SERVICE));

    /** The chair stays; oc-1 leaves at minute 20 and comes back at 40, psc-1 comes at 10 and leaves at 60. */
    @ParameterizedTest(name = "minute {0}: {1} by {2}")
    @CsvSource({
        "0, 3, Q4",
        "9, 3, Q4",
        "10, 4, Q2",
        "19, 4, Q2",
        "20, 3, Q4",
        "39, 3, Q4",
        "40, 4, Q2",
        "59, 4, Q2",
        "60, 3, Q4",
    })
    void X25_counts_who_is_there_at_an_instant(int minute, int present, QuorumRule rule) {
        Assembly assembly = assembly(List.of(
                stay("chair", AttendanceRole.CHAIR, 0, -1),
                stay("rc-1", AttendanceRole.DELEGATE, 0, -1),
                stay("rc-2", AttendanceRole.DELEGATE, 0, -1),
                stay("oc-1", AttendanceRole.DELEGATE, 0, 20),
                stay("oc-1", AttendanceRole.DELEGATE, 40, -1),
                stay("psc-1", AttendanceRole.DELEGATE, 10, 60)));

        QuorumResult quorum = assembly.quorum(minute(minute));

        assertThat(quorum.present()).isEqualTo(present);
        assertThat(quorum.rule()).isEqualTo(rule);
    }

    @RepeatedTest(100)
    void does_not_depend_on_the_order_in_which_stays_are_written_down(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Stay> stays = new ArrayList<>();
        for (Meetings.Delegate delegate : LISTED) {
            int at = 0;
            for (int count = random.nextInt(3); count > 0; count--) {
                int from = at + random.nextInt(20);
                int until = from + random.nextInt(20);
                stays.add(stay(delegate.person().value(), AttendanceRole.DELEGATE, from, until));
                at = until;
            }
        }
        stays.add(stay("chair", AttendanceRole.CHAIR, 0, 50));
        List<Stay> shuffled = new ArrayList<>(stays);
        Collections.shuffle(shuffled, random);

        for (int minute = 0; minute < 90; minute++) {
            assertThat(assembly(shuffled).quorum(minute(minute)))
                    .isEqualTo(assembly(stays).quorum(minute(minute)));
        }
    }

    private static Assembly assembly(List<Stay> stays) {
        return new Assembly(LISTED, stays, Sitting.ordinary());
    }

    private static Meetings.Delegate delegate(String person, Party party) {
        return new Meetings.Delegate(
                new PersonId(person), party, new OrganisationId(party.name()), Reply.CONFIRMED, "");
    }

    private static Stay stay(String person, AttendanceRole role, int from, int until) {
        return new Stay(
                new PersonId(person), role, minute(from), until < 0 ? Optional.empty() : Optional.of(minute(until)));
    }

    private static Instant minute(int minute) {
        return START.plusSeconds(60L * minute);
    }
}
