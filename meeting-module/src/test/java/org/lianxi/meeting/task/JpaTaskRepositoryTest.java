package org.lianxi.meeting.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianxi.meeting.task.SomeTask.FRIDAY;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.territory.TitleInCompound;
import org.lianxi.committee.testing.TestDatabase;
import org.lianxi.meeting.document.StoredFileId;
import org.lianxi.meeting.resolution.ResolutionId;

class JpaTaskRepositoryTest {

    private static final TestDatabase DATABASE = TestDatabase.migrated("lianxi", "committee", "meeting");
    private static final Set<OrganisationId> COMMUNITIES = Set.of(new OrganisationId("CM-1"));

    @BeforeAll
    static void resolution() {
        DATABASE.sql("insert into meeting_minutes (id, version, meeting_id, community_id, heading, text, sha256,"
                + " adopted_items, state, drafted_at, voided_by_edit)"
                + " values ('minutes', 1, 'm', 'CM-1', 'h', 't', '', 1, 'ISSUED', now(6), 0)");
        for (String id : List.of("resolution", "listed", "others")) {
            DATABASE.sql(
                    "insert into meeting_resolution (id, version, meeting_id, minutes_id, document_number, item_id,"
                            + " matter_id, compound_id, community_id, position, title, text, state, open_tasks, decided_at,"
                            + " moved_at) values ('" + id + "', 1, 'm', 'minutes', 'n', 'item-" + id
                            + "', 'matter', 'XQ-101',"
                            + " 'CM-1', 1, 't', 't', 'EXECUTING', 1, now(6), now(6))");
        }
    }

    @Test
    void gives_back_a_task_with_its_whole_history_and_files() {
        Task task = SomeTask.assigned().rejected().build();
        DATABASE.run(em -> new JpaTaskRepository(em).add(task));

        DATABASE.run(em -> {
            Task found = new JpaTaskRepository(em).get(task.id());
            assertThat(found.state()).isEqualTo(TaskState.REWORK);
            assertThat(found.dueOn()).isEqualTo(SomeTask.DUE_ON);
            assertThat(found.dueAt()).isEqualTo(SomeTask.DUE);
            assertThat(found.entries())
                    .extracting(TaskEntry::kind)
                    .containsExactly(
                            TaskEntryKind.ASSIGNED,
                            TaskEntryKind.ACCEPTED,
                            TaskEntryKind.SUBMITTED,
                            TaskEntryKind.REJECTED);
            assertThat(found.entries().get(2).has(new StoredFileId("photo"))).isTrue();
            assertThat(found.entries().get(2).text()).isEqualTo("已完成 ✅");
        });
    }

    @Test
    void adds_to_the_history_of_a_task_read_again() {
        Task task = SomeTask.assigned().build();
        DATABASE.run(em -> new JpaTaskRepository(em).add(task));

        DATABASE.run(em -> new JpaTaskRepository(em).getForAct(task.id()).accept(SomeTask.WORKER, FRIDAY));

        DATABASE.run(em -> assertThat(new JpaTaskRepository(em).get(task.id()).entries())
                .extracting(TaskEntry::position)
                .containsExactly(1, 2));
    }

    @Test
    void finds_titles_of_several_tasks_at_once() {
        Task task = SomeTask.assigned().build();
        DATABASE.run(em -> new JpaTaskRepository(em).add(task));

        DATABASE.run(em -> {
            JpaTaskRepository repository = new JpaTaskRepository(em);
            assertThat(repository.titles(List.of(task.id(), TaskId.fresh())))
                    .isEqualTo(Map.of(task.id(), new TitleInCompound("划停车线", task.compound())));
            assertThat(repository.titles(List.of())).isEmpty();
        });
    }

    @Test
    void finds_what_is_owed_by_a_day_that_the_rule_has_set() {
        Task owed = SomeTask.assigned().accepted().build();
        Task done = SomeTask.assigned().verified().build();
        DATABASE.run(em -> {
            new JpaTaskRepository(em).add(owed);
            new JpaTaskRepository(em).add(done);
        });

        DATABASE.run(em -> {
            JpaTaskRepository repository = new JpaTaskRepository(em);
            assertThat(repository.owedByRuleFrom(SomeTask.DUE_ON))
                    .extracting(Task::id)
                    .contains(owed.id())
                    .doesNotContain(done.id());
            assertThat(repository.owedByRuleFrom(SomeTask.DUE_ON.plusDays(1))).isEmpty();
        });
    }

    @Test
    void refuses_an_id_that_is_unknown() {
        DATABASE.run(em -> assertThatThrownBy(() -> new JpaTaskRepository(em).get(TaskId.fresh()))
                .isInstanceOf(UnknownTask.class));
    }

    @Test
    void lists_what_is_not_signed_off_first_and_only_what_is_asked_for() {
        Task signedOff =
                SomeTask.assignedFor(new ResolutionId("listed")).signedOff().build();
        Task open = SomeTask.assignedFor(new ResolutionId("listed")).accepted().build();
        DATABASE.run(em -> {
            new JpaTaskRepository(em).add(signedOff);
            new JpaTaskRepository(em).add(open);
        });

        DATABASE.run(em -> {
            JpaTaskList list = new JpaTaskList(em);
            List<Task> all = list.find(COMMUNITIES, TaskFilter.all(), FRIDAY, new PageRequest(1, 100));
            assertThat(all.get(all.size() - 1).id()).isEqualTo(signedOff.id());
            assertThat(all).extracting(Task::id).contains(open.id());
            assertThat(list.of(COMMUNITIES, List.of(new ResolutionId("listed"))))
                    .extracting(Task::id)
                    .containsExactlyInAnyOrder(signedOff.id(), open.id());
            assertThat(list.of(Set.of(new OrganisationId("CM-9")), List.of(new ResolutionId("listed"))))
                    .isEmpty();
            assertThat(list.find(Set.of(), TaskFilter.all(), FRIDAY, PageRequest.first()))
                    .isEmpty();
        });
    }

    @Test
    void lists_only_tasks_of_a_unit_in_a_state_that_are_overdue() {
        Task open = SomeTask.assignedFor(new ResolutionId("others")).accepted().build();
        DATABASE.run(em -> new JpaTaskRepository(em).add(open));
        TaskFilter overdue =
                new TaskFilter(Optional.of(new OrganisationId("PSC-1")), Optional.of(TaskState.IN_PROGRESS), true);

        DATABASE.run(em -> {
            JpaTaskList list = new JpaTaskList(em);
            assertThat(list.find(COMMUNITIES, overdue, SomeTask.DUE, new PageRequest(1, 100)))
                    .extracting(Task::id)
                    .contains(open.id());
            assertThat(list.find(COMMUNITIES, overdue, FRIDAY, new PageRequest(1, 100)))
                    .isEmpty();
        });
    }
}
