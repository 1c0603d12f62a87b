package org.lianxi.meeting.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianxi.committee.organisation.Party;
import org.lianxi.meeting.attendance.QuorumResult.PartyPart;

class QuorumTest {

    /** Each party as present/listed, "-" for a seat that nobody holds. */
    @ParameterizedTest(name = "{4}: {0}, {1}, {2}, chair {3}")
    @CsvSource({
        "2/2, 2/2, 2/2, true,  Q2",
        "2/2, 1/2, 1/2, true,  Q2",
        "2/2, 1/2, 1/2, false, Q4",
        "1/2, 1/2, 1/2, true,  Q4",
        "1/1, 1/2, 1/2, true,  Q2",
        "2/2, 2/2, 0/2, true,  Q4",
        "0/1, 5/5, 5/5, true,  Q4",
        "1/1, 1/1, 1/1, true,  Q2",
        "1/2, 1/2, 1/1, true,  Q2",
        "1/9, 1/1, 1/1, true,  Q4",
        "2/2, -,   1/1, true,  Q2",
        "2/2, -,   0/1, true,  Q4",
        "-,   -,   -,   true,  Q4",
    })
    void follows_Q2_and_otherwise_Q4(String rc, String oc, String psc, boolean chair, QuorumRule rule) {
        Attendance attendance = attendance(chair, rc, oc, psc);

        QuorumResult result = Quorum.judge(attendance);

        assertThat(result.rule()).isEqualTo(rule);
        assertThat(result.isQuorate()).isEqualTo(rule == QuorumRule.Q2);
    }

    @Test
    void SC_01_item_4_is_reached_by_4_of_6_with_every_party_present() {
        Attendance attendance = attendance(true, "2/2", "1/2", "1/2");

        QuorumResult result = Quorum.judge(attendance);

        assertThat(result.rule()).isEqualTo(QuorumRule.Q2);
        assertThat(result.isQuorate()).isTrue();
        assertThat(result.present()).isEqualTo(4);
        assertThat(result.listed()).isEqualTo(6);
        assertThat(result.isMajorityPresent()).isTrue();
        assertThat(result.parties())
                .containsExactly(
                        new PartyPart(Party.RESIDENTS_COMMITTEE, true, 2, 2),
                        new PartyPart(Party.OWNERS, true, 1, 2),
                        new PartyPart(Party.PROPERTY_SERVICE, true, 1, 2));
    }

    @Test
    void SC_04_item_1_is_missed_when_the_property_service_does_not_come() {
        QuorumResult result = Quorum.judge(attendance(true, "1/1", "2/2", "0/1"));

        assertThat(result.rule()).isEqualTo(QuorumRule.Q4);
        assertThat(result.isPartyMissing()).isTrue();
        assertThat(result.isMajorityPresent()).isTrue();
        assertThat(result.chairPresent()).isTrue();
    }

    @Test
    void is_missed_by_exactly_one_half() {
        QuorumResult result = Quorum.judge(attendance(true, "1/2", "1/2", "1/2"));

        assertThat(result.isMajorityPresent()).isFalse();
        assertThat(result.isPartyMissing()).isFalse();
        assertThat(result.isQuorate()).isFalse();
    }

    @Test
    void is_not_judged_on_more_present_than_listed() {
        assertThatThrownBy(() -> new PartyPresence(3, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    /** The party that stayed away from the sitting before as well, or none. */
    @ParameterizedTest(name = "{5}: {0}, {1}, {2}, chair {3}, again {4}")
    @CsvSource({
        "1/1, 2/2, 0/1, true,  PROPERTY_SERVICE,    Q3",
        "1/1, 2/2, 0/1, true,  OWNERS,              Q4",
        "1/1, 2/2, 0/1, true,  '',                  Q4",
        "1/1, 2/2, 0/1, false, PROPERTY_SERVICE,    Q4",
        "1/1, 2/2, 1/1, true,  PROPERTY_SERVICE,    Q2",
        "1/1, 0/2, 0/1, true,  PROPERTY_SERVICE,    Q4",
        "1/1, 1/2, 0/1, true,  PROPERTY_SERVICE,    Q4",
        "2/2, 1/2, 0/1, true,  PROPERTY_SERVICE,    Q3",
        "1/1, -,   0/1, true,  PROPERTY_SERVICE,    Q4",
        "0/1, 2/2, 1/1, true,  RESIDENTS_COMMITTEE, Q3",
    })
    void follows_Q3_when_exactly_one_party_stays_away_again(
            String rc, String oc, String psc, boolean chair, String again, QuorumRule rule) {
        Set<Party> absentAgain = again.isEmpty() ? Set.of() : Set.of(Party.valueOf(again));
        Attendance attendance =
                new Attendance(chair, attendance(chair, rc, oc, psc).parties(), new Sitting(false, absentAgain));

        QuorumResult result = Quorum.judge(attendance);

        assertThat(result.rule()).isEqualTo(rule);
        assertThat(result.absentAgain())
                .isEqualTo(rule == QuorumRule.Q3 ? absentAgain.stream().findFirst() : Optional.empty());
    }

    @ParameterizedTest(name = "{4}: {0}, {1}, {2}, chair {3}")
    @CsvSource({
        "0/2, 1/2, 1/2, true,  Q1",
        "0/2, 1/2, 1/2, false, Q4",
        "0/2, 0/2, 2/2, true,  Q4",
        "1/9, 1/9, 0/9, true,  Q1",
        "2/2, 2/2, 2/2, true,  Q1",
        "-,   1/2, 1/2, true,  Q1",
        "-,   -,   1/2, true,  Q4",
    })
    void SC_07_item_1_follows_Q1_in_an_emergency_with_two_parties(
            String rc, String oc, String psc, boolean chair, QuorumRule rule) {
        Attendance attendance =
                new Attendance(chair, attendance(chair, rc, oc, psc).parties(), Sitting.ofEmergency());

        assertThat(Quorum.judge(attendance).rule()).isEqualTo(rule);
    }

    /** All of up to three delegates of three parties. */
    @Test
    void is_never_lost_because_one_more_delegate_comes() {
        for (Sitting sitting : List.of(
                Sitting.ordinary(), Sitting.ofEmergency(), new Sitting(false, Set.of(Party.PROPERTY_SERVICE)))) {
            for (int code = 0; code < 6 * 6 * 6; code++) {
                Map<Party, PartyPresence> parties = new EnumMap<>(Party.class);
                int rest = code;
                for (Party party : Party.values()) {
                    int[][] some = {{0, 1}, {1, 1}, {0, 2}, {1, 2}, {2, 2}, {1, 3}};
                    parties.put(party, new PartyPresence(some[rest % 6][0], some[rest % 6][1]));
                    rest /= 6;
                }
                if (Quorum.judge(new Attendance(true, parties, sitting)).isQuorate()) {
                    assertOneMoreIsQuorate(parties, sitting);
                }
            }
        }
    }

    private static void assertOneMoreIsQuorate(Map<Party, PartyPresence> parties, Sitting sitting) {
        parties.forEach((party, presence) -> {
            if (presence.present() < presence.listed()) {
                Map<Party, PartyPresence> more = new EnumMap<>(parties);
                more.put(party, new PartyPresence(presence.present() + 1, presence.listed()));
                assertThat(Quorum.judge(new Attendance(true, more, sitting)).isQuorate())
                        .as("%s", more)
                        .isTrue();
            }
        });
    }

    private static Attendance attendance(boolean chair, String rc, String oc, String psc) {
        Map<Party, PartyPresence> parties = new EnumMap<>(Party.class);
        Map.of(Party.RESIDENTS_COMMITTEE, rc, Party.OWNERS, oc, Party.PROPERTY_SERVICE, psc)
                .forEach((party, written) -> {
                    if (!"-".equals(written)) {
                        parties.put(party, presence(written));
                    }
                });
        return new Attendance(chair, parties);
    }

    private static PartyPresence presence(String written) {
        int slash = written.indexOf('/');
        return new PartyPresence(
                Integer.parseInt(written.substring(0, slash)), Integer.parseInt(written.substring(slash + 1)));
    }
}
