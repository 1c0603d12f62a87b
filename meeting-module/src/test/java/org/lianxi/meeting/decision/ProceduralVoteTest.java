package org.lianxi.meeting.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProceduralVoteTest {

    /** The votes of RC, OC and PSC, "-" for a party that is not in the room, and the chair's word. */
    @ParameterizedTest(name = "{0} {1} {2}, chair {3}: {4}")
    @CsvSource({
        "FOR,     FOR,     AGAINST, '',      true",
        "FOR,     ABSTAIN, ABSTAIN, '',      true",
        "FOR,     FOR,     AGAINST, AGAINST, true",
        "FOR,     AGAINST, ABSTAIN, FOR,     true",
        "FOR,     AGAINST, ABSTAIN, AGAINST, false",
        "FOR,     AGAINST, ABSTAIN, '',      false",
        "FOR,     AGAINST, -,       FOR,     true",
        "ABSTAIN, ABSTAIN, ABSTAIN, FOR,     true",
        "AGAINST, AGAINST, FOR,     FOR,     false",
    })
    void follows_A3(String rc, String oc, String psc, String chairs, boolean carried) {
        List<VoteChoice> votes = Stream.of(rc, oc, psc)
                .filter(each -> !"-".equals(each))
                .map(VoteChoice::valueOf)
                .toList();
        Optional<VoteChoice> word = chairs.isEmpty() ? Optional.empty() : Optional.of(VoteChoice.valueOf(chairs));

        ProceduralResult result = Adoption.ofProcedure(votes, word);

        assertThat(result.carried()).isEqualTo(carried);
        assertThat(result.chairs().isPresent()).isEqualTo(result.isTie() && word.isPresent());
    }
}
