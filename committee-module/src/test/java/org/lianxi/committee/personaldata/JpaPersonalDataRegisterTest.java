package org.lianxi.committee.personaldata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lianxi.committee.testing.SchemaWalk;
import org.lianxi.committee.testing.TestDatabase;

/** Seen red with a column {@code religion varchar(200)} in committee_calendar_day, and with a line taken out. */
class JpaPersonalDataRegisterTest {

    @Test
    void lists_every_column_of_the_committee_that_holds_personal_data() {
        SchemaWalk schema = SchemaWalk.along(TestDatabase.tables("committee"), "committee_");

        assertThat(schema.differences()).isEmpty();
    }
}
