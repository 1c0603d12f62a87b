package org.lianxi.web.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxi.committee.organisation.Party.OWNERS;
import static org.lianxi.committee.organisation.Party.PROPERTY_SERVICE;
import static org.lianxi.committee.organisation.Party.RESIDENTS_COMMITTEE;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.organisation.Party;
import org.lianxi.meeting.agenda.AdoptionMode;
import org.lianxi.meeting.decision.Adoption;
import org.lianxi.meeting.decision.PartyVote;

class AdoptionLinesTest {

    @Test
    void explains_why_item_D_of_SC_01_finds_no_agreement() {
        AdoptionLines lines = lines(
                AdoptionMode.CONSENSUS, List.of(PROPERTY_SERVICE), PartyVote.FOR, PartyVote.FOR, PartyVote.AGAINST);

        assertThat(lines.count()).isEqualTo("赞成 2 · 反对 1 · 弃权 0 · 缺席 0");
        assertThat(lines.checks())
                .containsExactly(new Check(false, "A0 承担责任的各方均赞成，未赞成：物业"), new Check(false, "A1 没有一方反对（1），且至少两方赞成（2）"));
    }

    @Test
    void explains_why_item_C_of_SC_01_is_adopted() {
        AdoptionLines lines = lines(
                AdoptionMode.PARTY_MAJORITY,
                List.of(PROPERTY_SERVICE),
                PartyVote.FOR,
                PartyVote.ABSTAIN,
                PartyVote.FOR);

        assertThat(lines.count()).isEqualTo("赞成 2 · 反对 0 · 弃权 1 · 缺席 0");
        assertThat(lines.checks())
                .containsExactly(new Check(true, "A0 承担责任的各方均赞成：物业"), new Check(true, "A2 至少两方赞成（2）"));
    }

    @Test
    void says_when_nobody_is_obliged() {
        AdoptionLines lines =
                lines(AdoptionMode.PARTY_MAJORITY, List.of(), PartyVote.FOR, PartyVote.AGAINST, PartyVote.ABSENT);

        assertThat(lines.checks()).containsExactly(new Check(true, "A0 没有一方承担责任"), new Check(false, "A2 至少两方赞成（1）"));
    }

    private static AdoptionLines lines(
            AdoptionMode mode, List<Party> obliged, PartyVote residents, PartyVote owners, PartyVote service) {
        return new AdoptionLines(
                Adoption.judge(
                        mode,
                        Set.copyOf(obliged),
                        Map.of(RESIDENTS_COMMITTEE, residents, OWNERS, owners, PROPERTY_SERVICE, service)),
                obliged,
                Words.in(Locale.CHINESE));
    }
}
