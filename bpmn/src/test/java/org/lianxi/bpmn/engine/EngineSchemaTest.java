package org.lianxi.bpmn.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.testing.SchemaWalk;
import org.lianxi.committee.testing.TestDatabase;

/** On the embedded MariaDB, beside the tables of another module, as in the product. */
class EngineSchemaTest {

    private static final DataSource DATABASE = TestDatabase.tables("committee");
    private static final PostGroup SECRETARY = new PostGroup(Post.MEETING_SECRETARY, new OrganisationId("CM-1"));
    private static final PersonId PERSON = new PersonId("p-1");

    @BeforeAll
    static void migrate() {
        EngineSchema.migrate(DATABASE);
    }

    @Test
    void does_nothing_when_it_is_up_to_date() throws SQLException {
        EngineSchema.migrate(DATABASE);

        assertThat(strings("select version from engine_schema_history where success = 1 and version <> '0'"))
                .containsExactly("1", "2", "3");
    }

    @Test
    void is_of_the_version_of_the_engine() throws SQLException {
        assertThat(strings("select VERSION_ from ACT_GE_SCHEMA_LOG"))
                .containsExactly(ProcessEngine.class.getPackage().getImplementationVersion());
    }

    @Test
    void finds_the_children_of_a_task_and_the_jobs_that_are_due_by_an_index() throws SQLException {
        assertThat(indexesOf("ACT_RU_TASK", "PARENT_TASK_ID_")).containsExactly("LX_IDX_TASK_PARENT");
        assertThat(indexesOf("ACT_RU_JOB", "DUEDATE_")).containsExactly("LX_IDX_JOB_DUEDATE");
    }

    private static List<String> indexesOf(String table, String column) throws SQLException {
        return strings("select index_name from information_schema.statistics where table_schema = database()"
                + " and table_name = '" + table + "' and column_name = '" + column + "' and seq_in_index = 1");
    }

    @Test
    void keeps_the_id_of_a_person_only_where_the_register_of_personal_data_says_so() {
        assertThat(SchemaWalk.along(DATABASE, "ACT_").byPersonOnly().differences())
                .isEmpty();
    }

    @Test
    void carries_an_engine_that_may_not_touch_it_through_a_whole_process() {
        TestEngine engine = TestEngine.on(DATABASE);
        engine.processes()
                .start(
                        "matter",
                        "matter-1",
                        Facts.none().and("community", "CM-1").and("screenBy", TestEngine.START));
        OpenTask screening = new OpenTask("matter", "matter-1", "screenMatter");
        WorkSearch search = new WorkSearch(PERSON, Set.of(SECRETARY), Set.of(), Instant.EPOCH);
        List<OfferedWork> open = engine.workList().open(search, 0, 10);
        int count = engine.workList().count(search, 99);
        boolean claimed = engine.workList().claim(open.get(0).id(), PERSON);

        engine.processes()
                .complete(
                        screening,
                        Facts.none()
                                .and("goesToMeeting", false)
                                .and("merged", false)
                                .and("split", false));

        assertThat(open).extracting(OfferedWork::businessKey).containsExactly("matter-1");
        assertThat(count).isEqualTo(1);
        assertThat(claimed).isTrue();
        assertThat(engine.hasEnded("matter-1")).isTrue();
        assertThat(engine.courses().of("matter", "matter-1").orElseThrow().visits())
                .extracting(visit -> visit.step().id())
                .containsExactly("screenMatter");
        engine.close();
    }

    @Test
    void keeps_one_version_of_a_model_that_has_not_changed() throws SQLException {
        TestEngine.on(DATABASE).close();
        TestEngine.on(DATABASE).close();

        assertThat(strings("select KEY_ from ACT_RE_PROCDEF order by KEY_"))
                .containsExactly(
                        "backfill",
                        "evaluation",
                        "handover",
                        "joint-meeting",
                        "matter",
                        "minutes",
                        "notice-objection",
                        "public-notice",
                        "resolution-task",
                        "whistle-call");
    }

    private static List<String> strings(String sql) throws SQLException {
        try (Connection connection = DATABASE.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
