package org.lianxi.meeting.personaldata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lianxi.committee.testing.SchemaWalk;
import org.lianxi.committee.testing.TestDatabase;

class JpaPersonalDataRegisterTest {

    @Test
    void lists_every_column_of_meetings_that_holds_personal_data() {
        SchemaWalk schema = SchemaWalk.along(TestDatabase.tables("meeting"), "meeting_");

        assertThat(schema.differences()).isEmpty();
    }
}
