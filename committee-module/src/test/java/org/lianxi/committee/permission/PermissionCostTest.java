package org.lianxi.committee.permission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.testing.TestDatabase;

/** What one permission check asks of the real database, without any memo; ./bench permission says what that costs. */
class PermissionCostTest {

    private static final TestDatabase DATABASE = TestDatabase.migrated("committee", "committee");

    @Test
    void asks_at_most_four_statements_for_an_answer_five_for_a_refusal_and_six_for_a_list() {
        StoredPosts stored = new StoredPosts(DATABASE::sql);
        Scope here = Scope.community(stored.community);

        assertThat(statements(each -> each.may(stored.secretary, Action.ADMIT_MATTER, here)))
                .isLessThanOrEqualTo(3);
        assertThat(statements(each -> each.may(stored.supervisor, Action.VERIFY_TASK, here)))
                .isLessThanOrEqualTo(3);
        assertThat(statements(each -> each.may(stored.delegate, Action.READ_MEETING, here)))
                .isLessThanOrEqualTo(5);
        assertThat(statements(each -> each.communities(stored.supervisor, Action.READ_TASK)))
                .isLessThanOrEqualTo(6);
    }

    private static int statements(Consumer<Permissions> asked) {
        AtomicInteger statements = new AtomicInteger();
        DATABASE.run(em -> asked.accept(StoredPosts.permissions(em, statements)));
        return statements.get();
    }
}
