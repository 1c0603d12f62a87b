package org.lianxi.committee.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianxi.committee.mandate.PersonId;

class ItemChairTest {

    private static final PersonId SECRETARY = new PersonId("secretary");
    private static final PersonId DEPUTY = new PersonId("deputy");
    private static final PersonId NAMED = new PersonId("named");

    @ParameterizedTest(name = "recused: {0}; named: {1}; so {2}")
    @CsvSource({
        "'',                          '',    USUAL",
        "'deputy',                    '',    USUAL",
        "'secretary',                 '',    DEPUTY",
        "'secretary deputy',          '',    MISSING",
        "'secretary deputy',          named, NAMED",
        "'secretary',                 named, DEPUTY",
        "'secretary deputy named',    named, MISSING"
    })
    void pass_the_chair_on_to_the_first_who_is_not_recused(String recused, String named, ItemChair.Kind kind) {
        Set<String> all = Set.of(recused.split(" "));

        ItemChair chair = ItemChair.choose(
                List.of(SECRETARY),
                List.of(DEPUTY),
                named.isEmpty() ? Optional.empty() : Optional.of(NAMED),
                person -> all.contains(person.value()));

        assertThat(chair.kind()).isEqualTo(kind);
        assertThat(chair.person().map(PersonId::value))
                .isEqualTo(
                        switch (kind) {
                            case USUAL -> Optional.of("secretary");
                            case DEPUTY -> Optional.of("deputy");
                            case NAMED -> Optional.of("named");
                            case MISSING -> Optional.empty();
                        });
        assertThat(chair.isMissing()).isEqualTo(kind == ItemChair.Kind.MISSING);
    }
}
