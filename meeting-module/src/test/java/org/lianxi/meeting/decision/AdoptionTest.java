package org.lianxi.meeting.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** RC and OC are there, PSC stays away again; "c" says that its duty follows from its contract. */
    @ParameterizedTest(name = "SC-04.2, A4 obliging [{0}]: {2} {3} fails [{4}]")
    @CsvSource({
        "RC OC, '', FOR,     FOR,     ''",
        "'',    '', FOR,     FOR,     ''",
        "RC,    '', FOR,     ABSTAIN, A4",
        "RC,    '', ABSTAIN, FOR,     A0 A4",
        "'',    '', FOR,     AGAINST, A4",
        "'',    '', FOR,     RECUSED, A4",
        "PSC,   '', FOR,     FOR,     A0 A4",
        "PSC,   c,  FOR,     FOR,     A4",
        "PSC,   c,  FOR,     ABSTAIN, A4",
    })
    void follows_A4_without_the_party_that_stays_away(
            String obliged, String contract, PartyVote rc, PartyVote oc, String failed) {
        Duties duties = new Duties(parties(obliged), "c".equals(contract) ? parties(obliged) : Set.of(), false);
        for (AdoptionMode mode : AdoptionMode.values()) {
            AdoptionResult result =
                    Adoption.judge(mode, duties, votes(rc, oc, PartyVote.ABSENT), Optional.of(Party.PROPERTY_SERVICE));

            assertThat(names(result)).isEqualTo(failed);
            assertThat(result.rule()).isEqualTo(AdoptionRule.A4);
            assertThat(result.isOwedByAbsent()).isEqualTo("c".equals(contract) && oc == PartyVote.FOR);
        }
    }

    /** Every mode, every set of obliged parties, every combination of votes, with and without a party that stays away. */
    @Test
    void never_turns_adopted_into_not_adopted_when_somebody_says_yes_instead() {
        everyCase((mode, obliged, votes, absent) -> {
            boolean before =
                    Adoption.judge(mode, Duties.ofNew(obliged), votes, absent).isAdopted();
            for (Party party : Party.values()) {
                if (absent.equals(Optional.of(party)) || votes.get(party) == PartyVote.RECUSED) {
                    continue;
                }
                Map<Party, PartyVote> more = new EnumMap<>(votes);
                more.put(party, PartyVote.FOR);
                boolean after = Adoption.judge(mode, Duties.ofNew(obliged), more, absent)
                        .isAdopted();
                assertThat(before && !after)
                        .as("%s %s %s %s", mode, obliged, votes, party)
                        .isFalse();
            }
        });
    }

    @Test
    void never_lays_a_duty_on_a_party_that_did_not_consent() {
        everyCase((mode, obliged, votes, absent) -> {
            if (Adoption.judge(mode, Duties.ofNew(obliged), votes, absent).isAdopted()) {
                assertThat(obliged).allMatch(party -> votes.get(party) == PartyVote.FOR);
            }
        });
    }

    @Test
    void by_consensus_is_never_easier_than_by_majority() {
        everyCase((mode, obliged, votes, absent) -> {
            if (absent.isEmpty()
                    && Adoption.judge(AdoptionMode.CONSENSUS, obliged, votes).isAdopted()) {
                assertThat(Adoption.judge(AdoptionMode.PARTY_MAJORITY, obliged, votes)
                                .isAdopted())
                        .isTrue();
            }
        });
    }

    private interface Case {
        void check(AdoptionMode mode, Set<Party> obliged, Map<Party, PartyVote> votes, Optional<Party> absent);
    }

    private static void everyCase(Case each) {
        PartyVote[] all = PartyVote.values();
        for (AdoptionMode mode : AdoptionMode.values()) {
            for (String set : List.of("", "RC", "OC", "PSC", "RC OC", "RC PSC", "OC PSC", "RC OC PSC")) {
                Set<Party> obliged = parties(set);
                for (int code = 0; code < all.length * all.length * all.length; code++) {
                    Map<Party, PartyVote> votes =
                            votes(all[code % all.length], all[code / all.length % all.length], all[code / 25]);
                    each.check(mode, obliged, votes, Optional.empty());
                    if (votes.get(Party.PROPERTY_SERVICE) == PartyVote.ABSENT) {
                        each.check(mode, obliged, votes, Optional.of(Party.PROPERTY_SERVICE));
                    }
                }
            }
        }
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
