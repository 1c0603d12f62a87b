package org.lianxi.committee.permission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.organisation.OrganisationKind;

/** The matrix against the table of DOMAIN §2.3, cell by cell. */
class MatrixTest {

    private static final DomainTable DOMAIN = new DomainTable();

    private final Matrix matrix = Matrix.domain();

    static IntStream rowsOfDomain() {
        return IntStream.rangeClosed(1, DOMAIN.rows());
    }

    @ParameterizedTest
    @EnumSource(Action.class)
    void says_what_domain_says_unless_a_letter_says_why_not(Action action) {
        List<String> differing = Arrays.stream(Role.values())
                .filter(role -> matrix.row(action).row() != 0)
                .filter(role -> matrix.cell(role, action).reason().isEmpty()
                        != DOMAIN.reach(
                                        matrix.row(action).row(),
                                        role,
                                        matrix.row(action).signs())
                                .equals(matrix.reach(role, action)))
                .map(role -> role + ": " + DOMAIN.cell(matrix.row(action).row(), role))
                .toList();

        assertThat(differing).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rowsOfDomain")
    void has_an_action_for_every_sign_of_the_row(int row) {
        Set<String> given = Arrays.stream(Action.values())
                .filter(action -> matrix.row(action).row() == row)
                .map(matrix::row)
                .flatMap(each -> each.signs().stream())
                .flatMap(sign -> sign.equals("any") ? Stream.of("R") : Stream.of(sign))
                .collect(Collectors.toSet());

        assertThat(given).isNotEmpty().containsAll(DOMAIN.signs(row));
    }

    @Test
    void compares_the_whole_table() {
        assertThat(DOMAIN.rows()).isEqualTo(36);
        assertThat(DOMAIN.cell(1, Role.CPS)).isEqualTo("A c");
        assertThat(DOMAIN.cell(36, Role.AUD)).startsWith("R (no delete");
    }

    @ParameterizedTest
    @EnumSource(Post.class)
    void says_for_every_post_which_column_it_reads_wherever_it_is_held(Post post) {
        assertThat(OrganisationKind.values())
                .filteredOn(post::existsIn)
                .isNotEmpty()
                .allSatisfy(kind -> assertThat(matrix.knows(post, kind)).isTrue());
    }

    @ParameterizedTest
    @EnumSource(Action.class)
    void gives_administrators_no_business_rights(Action action) {
        Set<Action> ofAdministrators = EnumSet.of(
                Action.MAINTAIN_ORGANISATIONS,
                Action.READ_ORGANISATIONS,
                Action.MAINTAIN_ACCOUNTS,
                Action.APPROVE_ROLE_GRANT,
                Action.READ_ACCOUNTS,
                Action.MAINTAIN_RULES_TECHNICALLY,
                Action.READ_RULES,
                Action.OPERATE_PROCESSES,
                Action.MANAGE_SECURITY_POLICY,
                Action.EXPLAIN_PERMISSIONS,
                Action.PROPOSE_PERMISSION_OVERRIDE);

        for (Role role : List.of(Role.SYS, Role.SCA)) {
            assertThat(matrix.reach(role, action) == Reach.NOWHERE || ofAdministrators.contains(action))
                    .isTrue();
        }
    }
}
