package org.lianxi.meeting.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianxi.committee.organisation.Party;
import org.lianxi.meeting.agenda.AdoptionMode;

class AdoptionTest {

    /** The votes of RC, OC and PSC; the failed rules separated by blanks. */
    @ParameterizedTest(name = "SC-01 item 5, {0}: {3} {4} {5} fails [{6}]")
    @CsvSource({
        "A e-bike parking order,           PARTY_MAJORITY, RC PSC,    FOR, FOR,     FOR,     ''",
        "B monthly joint night patrol,     CONSENSUS,      RC OC PSC, FOR, FOR,     FOR,     ''",
        "C bulky-waste point on schedule,  PARTY_MAJORITY, PSC,       FOR, ABSTAIN, FOR,     ''",
        "D two extra guards at PSC's cost, CONSENSUS,      PSC,       FOR, FOR,     AGAINST, A0 A1",
    })
    void SC_01_item_5_adopts_A_B_and_C_and_finds_no_agreement_on_D(
            String item, AdoptionMode mode, String obliged, PartyVote rc, PartyVote oc, PartyVote psc, String failed) {
        AdoptionResult result = Adoption.judge(mode, parties(obliged), votes(rc, oc, psc));

        assertThat(names(result)).as(item).isEqualTo(failed);
        assertThat(result.isAdopted()).isEqualTo(failed.isEmpty());
    }

    @ParameterizedTest(name = "{0} obliging [{1}]: {2} {3} {4} fails [{5}]")
    @CsvSource({
        "CONSENSUS,      '',        FOR,     FOR,     ABSTAIN, ''",
        "CONSENSUS,      '',        FOR,     FOR,     ABSENT,  ''",
        "CONSENSUS,      '',        FOR,     ABSTAIN, ABSTAIN, A1",
        "CONSENSUS,      '',        FOR,     FOR,     AGAINST, A1",
        "CONSENSUS,      OC,        FOR,     ABSTAIN, FOR,     A0",
        "CONSENSUS,      OC,        FOR,     ABSENT,  FOR,     A0",
        "CONSENSUS,      RC OC PSC, AGAINST, AGAINST, AGAINST, A0 A1",
        "PARTY_MAJORITY, '',        FOR,     FOR,     AGAINST, ''",
        "PARTY_MAJORITY, '',        FOR,     ABSTAIN, ABSTAIN, A2",
        "PARTY_MAJORITY, '',        ABSENT,  FOR,     AGAINST, A2",
        "PARTY_MAJORITY, PSC,       FOR,     FOR,     AGAINST, A0",
        "PARTY_MAJORITY, PSC,       FOR,     FOR,     ABSTAIN, A0",
        "PARTY_MAJORITY, PSC,       FOR,     AGAINST, FOR,     ''",
        "PARTY_MAJORITY, RC,        ABSTAIN, FOR,     ABSENT,  A0 A2",
        "PARTY_MAJORITY, '',        ABSENT,  ABSENT,  ABSENT,  A2",
    })
    void follows_A0_A1_and_A2(
            AdoptionMode mode, String obliged, PartyVote rc, PartyVote oc, PartyVote psc, String failed) {
        AdoptionResult result = Adoption.judge(mode, parties(obliged), votes(rc, oc, psc));

        assertThat(names(result)).isEqualTo(failed);
    }

    @Test
    void shows_its_calculation() {
        AdoptionResult result = Adoption.judge(
                AdoptionMode.CONSENSUS, parties("OC PSC"), votes(PartyVote.FOR, PartyVote.ABSENT, PartyVote.AGAINST));

        assertThat(result)
                .isEqualTo(new AdoptionResult(
                        AdoptionMode.CONSENSUS,
                        1,
                        1,
                        0,
                        1,
                        List.of(Party.OWNERS, Party.PROPERTY_SERVICE),
                        List.of(AdoptionRule.A0, AdoptionRule.A1)));
    }

    @Test
    void counts_two_parties_where_a_seat_is_vacant() {
        Map<Party, PartyVote> votes = Map.of(Party.RESIDENTS_COMMITTEE, PartyVote.FOR, Party.OWNERS, PartyVote.FOR);

        AdoptionResult result = Adoption.judge(AdoptionMode.CONSENSUS, Set.of(Party.OWNERS), votes);

        assertThat(result.isAdopted()).isTrue();
    }

    private static String names(AdoptionResult result) {
        return String.join(" ", result.failed().stream().map(Enum::name).toList());
    }

    private static Set<Party> parties(String abbreviations) {
        Set<Party> parties = EnumSet.noneOf(Party.class);
        Arrays.stream(abbreviations.split(" "))
                .filter(abbreviation -> !abbreviation.isEmpty())
                .forEach(abbreviation -> parties.add(
                        switch (abbreviation) {
                            case "RC" -> Party.RESIDENTS_COMMITTEE;
                            case "OC" -> Party.OWNERS;
                            default -> Party.PROPERTY_SERVICE;
                        }));
        return parties;
    }

    private static Map<Party, PartyVote> votes(PartyVote rc, PartyVote oc, PartyVote psc) {
        Map<Party, PartyVote> votes = new EnumMap<>(Party.class);
        votes.put(Party.RESIDENTS_COMMITTEE, rc);
        votes.put(Party.OWNERS, oc);
        votes.put(Party.PROPERTY_SERVICE, psc);
        return votes;
    }
}
