package org.lianxi.web.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxi.committee.organisation.Party.OWNERS;
import static org.lianxi.committee.organisation.Party.PROPERTY_SERVICE;
import static org.lianxi.committee.organisation.Party.RESIDENTS_COMMITTEE;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianxi.meeting.attendance.Attendance;
import org.lianxi.meeting.attendance.PartyPresence;
import org.lianxi.meeting.attendance.Quorum;

class QuorumLinesTest {

    @Test
    void writes_the_calculation_of_SC_01_in_one_line() {
        assertThat(lines(Locale.CHINESE, true, 2, 1, 1).line()).isEqualTo("居委会 ✓ 业委会 ✓ 物业 ✓ · 4 / 6 > 1/2");
    }

    @Test
    void writes_it_in_English_with_the_same_signs() {
        assertThat(lines(Locale.ENGLISH, true, 2, 1, 1).line())
                .isEqualTo("Residents’ committee ✓ Owners’ committee ✓ Property service ✓ · 4 / 6 > 1/2");
    }

    @Test
    void shows_that_half_is_not_more_than_half() {
        assertThat(lines(Locale.CHINESE, true, 1, 1, 1).line()).isEqualTo("居委会 ✓ 业委会 ✓ 物业 ✓ · 3 / 6 ≤ 1/2");
    }

    @Test
    void names_the_party_that_is_missing() {
        QuorumLines lines = lines(Locale.CHINESE, true, 2, 0, 2);

        assertThat(lines.line()).isEqualTo("居委会 ✓ 业委会 ✗ 物业 ✓ · 4 / 6 > 1/2");
        assertThat(lines.checks()).extracting(Check::holds).containsExactly(true, false, true);
        assertThat(lines.checks()).extracting(Check::text).contains("每一方至少有一名代表到会，缺：业委会");
    }

    @Test
    void lists_the_chair_among_the_conditions() {
        assertThat(lines(Locale.CHINESE, false, 2, 2, 2).checks())
                .first()
                .isEqualTo(new Check(false, "主持人到会"))
                .extracting(Check::getMark)
                .isEqualTo("✗");
    }

    @Test
    void says_that_a_compound_without_seats_has_no_quorum() {
        QuorumLines lines = new QuorumLines(Quorum.judge(new Attendance(true, Map.of())), Words.in(Locale.CHINESE));

        assertThat(lines.checks()).contains(new Check(false, "该小区没有三方席位"));
    }

    private static QuorumLines lines(Locale locale, boolean chair, int residents, int owners, int service) {
        return new QuorumLines(
                Quorum.judge(new Attendance(
                        chair,
                        Map.of(
                                RESIDENTS_COMMITTEE, new PartyPresence(residents, 2),
                                OWNERS, new PartyPresence(owners, 2),
                                PROPERTY_SERVICE, new PartyPresence(service, 2)))),
                Words.in(locale));
    }
}
