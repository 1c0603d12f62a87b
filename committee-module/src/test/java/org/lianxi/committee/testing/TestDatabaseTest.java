package org.lianxi.committee.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TestDatabaseTest {

    private static final TestDatabase DATABASE = TestDatabase.migrated("committee", "committee");

    @Test
    void gives_a_migrated_schema_in_utf8mb4_that_reads_what_is_committed() {
        Object days = DATABASE.call(
                em -> em.createNativeQuery("select count(*) from committee_calendar_day where notice_year = 2026")
                        .getSingleResult());
        Object isolation = DATABASE.call(
                em -> em.createNativeQuery("select @@transaction_isolation").getSingleResult());
        Object characterSet = DATABASE.call(
                em -> em.createNativeQuery("select @@character_set_database").getSingleResult());

        assertThat(days).isEqualTo(39L);
        assertThat(isolation).isEqualTo("READ-COMMITTED");
        assertThat(characterSet).isEqualTo("utf8mb4");
    }
}
