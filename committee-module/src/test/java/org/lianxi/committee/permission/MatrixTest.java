package org.lianxi.committee.permission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianxi.committee.mandate.Post;

class MatrixTest {

    @ParameterizedTest
    @EnumSource(Action.class)
    void has_a_cell_for_every_post(Action action) {
        for (Post post : Post.values()) {
            assertThat(Matrix.reach(post, action)).isNotNull();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Action.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"OPERATE_PROCESSES", "MAINTAIN_ORGANISATIONS", "MAINTAIN_ACCOUNTS"})
    void gives_administrators_no_business_rights(Action action) {
        assertThat(Matrix.reach(Post.SYSTEM_ADMINISTRATOR, action)).isEqualTo(Reach.NOWHERE);
        assertThat(Matrix.reach(Post.SECURITY_ADMINISTRATOR, action)).isEqualTo(Reach.NOWHERE);
    }
}
