package org.lianxi.meeting.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.NotPermitted;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.registry.ManagementCommitteeReplaced;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.meeting.task.TaskId;
import org.lianxi.meeting.testing.Surroundings;
import org.lianxi.meeting.testing.TestTown;

/** SC-14.6: when an owners' committee is elected and filed, open tasks of the PMC are handed over with a signed list. */
class Sc14HandoverTest {

    private static final OrganisationId PMC = new OrganisationId("PMC-1");
    private static final PersonId PMC_DELEGATE = new PersonId("PMC-1-delegate");
    private static final TaskId FENCE = new TaskId("task-fence");
    private static final TaskId LAMPS = new TaskId("task-lamps");

    private final Surroundings around = Surroundings.fresh();
    private final KeptTasks tasks = new KeptTasks();
    private final List<OrganisationId> dissolved = new ArrayList<>();
    private final RecordedHandovers workflow = new RecordedHandovers();
    private final InMemoryHandovers repository = new InMemoryHandovers();
    private final Handovers handovers = new Handovers(
            repository,
            tasks,
            around.town().compounds(),
            around.town().organisations(),
            dissolved::add,
            workflow,
            around.acts(),
            around.clock());
    private final SignHandover sign = new SigningHandover(
            around.town().permissions(),
            around.town().mandates(),
            repository,
            tasks,
            handovers,
            workflow,
            around.acts(),
            around.clock());
    private final HandoverViews views = new ShownHandovers(
            around.town().permissions(),
            around.town().mandates(),
            around.town().compounds(),
            around.town().organisations(),
            around.town().persons(),
            repository);

    @BeforeEach
    void a_management_committee_with_two_open_tasks() {
        TestTown town = around.town();
        town.post(PMC_DELEGATE, Post.PARTY_DELEGATE, PMC);
        for (Map.Entry<PersonId, OrganisationId> each :
                Map.of(PMC_DELEGATE, PMC, TestTown.OC_1, TestTown.OC).entrySet()) {
            town.permissions()
                    .allow(each.getKey(), Action.READ_TASK, Scope.community(TestTown.COMMUNITY))
                    .allow(
                            each.getKey(),
                            Action.SIGN_HANDOVER,
                            Scope.organisation(TestTown.COMMUNITY, each.getValue()));
        }
        tasks.open.put(FENCE, PMC);
        tasks.open.put(LAMPS, PMC);
    }

    private HandoverId filed() {
        new BeginningHandovers(handovers)
                .on(new ManagementCommitteeReplaced(
                        Optional.of(TestTown.PARTY_SECRETARY),
                        around.town().compounds().get(TestTown.COMPOUND),
                        PMC,
                        TestTown.OC,
                        around.clock().instant()));
        return repository.all.isEmpty()
                ? new HandoverId("none")
                : repository.all.get(repository.all.size() - 1).id();
    }

    private String hash(HandoverId handover) {
        return views.get(TestTown.OC_1, handover).hash();
    }

    @Test
    void item_6_lists_the_open_tasks_and_moves_them_when_both_sides_have_signed() {
        HandoverId handover = filed();
        HandoverView list = views.get(PMC_DELEGATE, handover);
        assertThat(list.text().lines())
                .containsExactly(
                        "名 XQ-101任务交接清单",
                        "移交方：名 PMC-1",
                        "接收方：名 OC-1",
                        "编制时间：2026年3月2日",
                        "1. fence（办结期限2026年4月1日，任务编号task-fence）",
                        "2. lamps（办结期限2026年4月1日，任务编号task-lamps）",
                        "共2项。双方签署后，以上任务由接收方牵头办理，期限和办结标准不变。");
        assertThat(list.maySign()).isTrue();

        sign.sign(PMC_DELEGATE, handover, hash(handover));
        assertThat(tasks.open.values()).containsOnly(PMC);
        assertThat(views.get(PMC_DELEGATE, handover).maySign()).isFalse();
        sign.sign(TestTown.OC_1, handover, hash(handover));

        assertThat(tasks.open.values()).containsOnly(TestTown.OC);
        assertThat(dissolved).containsExactly(PMC);
        assertThat(views.get(TestTown.OC_1, handover).state()).isEqualTo(HandoverState.COMPLETED);
        assertThat(workflow.told).containsExactly("begun for PMC-1 and OC-1", "signed by PMC-1", "signed by OC-1");
        assertThat(around.acts().names())
                .containsExactly("HandoverBegun", "HandoverSigned", "HandoverSigned", "HandoverCompleted");
    }

    @Test
    void a_side_signs_once_and_only_the_list_that_it_has_read() {
        HandoverId handover = filed();
        assertThatThrownBy(() -> sign.sign(TestTown.OC_1, handover, "0".repeat(64)))
                .isInstanceOf(HandoverListDiffers.class);
        sign.sign(TestTown.OC_1, handover, hash(handover));

        assertThatThrownBy(() -> sign.sign(TestTown.OC_1, handover, hash(handover)))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> sign.sign(TestTown.RC_1, handover, hash(handover)))
                .isInstanceOf(NotPermitted.class);
        assertThat(tasks.open.values()).containsOnly(PMC);
    }

    @Test
    void what_was_given_to_it_meanwhile_comes_on_a_further_list_before_its_people_leave() {
        HandoverId first = filed();
        TaskId late = new TaskId("task-late");
        tasks.open.put(late, PMC);

        sign.sign(PMC_DELEGATE, first, hash(first));
        sign.sign(TestTown.OC_1, first, hash(first));

        assertThat(tasks.open).containsEntry(FENCE, TestTown.OC).containsEntry(late, PMC);
        assertThat(dissolved).isEmpty();
        assertThat(repository.all).hasSize(2);
        assertThat(repository.all.get(1).tasks()).containsExactly(late);
    }

    @Test
    void a_task_that_ended_meanwhile_stays_where_it_ended() {
        HandoverId handover = filed();
        tasks.open.remove(LAMPS);

        sign.sign(PMC_DELEGATE, handover, hash(handover));
        sign.sign(TestTown.OC_1, handover, hash(handover));

        assertThat(tasks.open).containsExactly(Map.entry(FENCE, TestTown.OC));
    }

    @Test
    void a_committee_without_open_tasks_hands_nothing_over_and_its_people_leave_at_once() {
        tasks.open.clear();

        filed();

        assertThat(repository.all).isEmpty();
        assertThat(dissolved).containsExactly(PMC);
    }

    private static final class KeptTasks implements HandoverTasks {

        private final Map<TaskId, OrganisationId> open = new LinkedHashMap<>();

        @Override
        public List<HandoverItem> openOf(OrganisationId leadUnit, CompoundId compound) {
            return open.entrySet().stream()
                    .filter(each -> each.getValue().equals(leadUnit))
                    .map(each -> new HandoverItem(
                            each.getKey(), each.getKey().value().replace("task-", ""), LocalDate.parse("2026-04-01")))
                    .toList();
        }

        @Override
        public void move(PersonId by, Collection<TaskId> tasks, OrganisationId to) {
            tasks.forEach(each -> open.replace(each, to));
        }
    }

    private static final class RecordedHandovers implements HandoverWorkflow {

        private final List<String> told = new ArrayList<>();

        @Override
        public void begun(HandoverId handover, OrganisationId from, OrganisationId to) {
            told.add("begun for " + from + " and " + to);
        }

        @Override
        public void signed(HandoverId handover, OrganisationId side) {
            told.add("signed by " + side);
        }
    }

    private static final class InMemoryHandovers implements HandoverRepository {

        private final List<Handover> all = new ArrayList<>();

        @Override
        public void add(Handover handover) {
            all.add(handover);
        }

        @Override
        public Handover get(HandoverId id) {
            return all.stream()
                    .filter(each -> each.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new UnknownHandover(id));
        }

        @Override
        public Handover getForAct(HandoverId id) {
            return get(id);
        }

        @Override
        public List<Handover> get(Collection<HandoverId> ids) {
            return all.stream().filter(each -> ids.contains(each.id())).toList();
        }

        @Override
        public List<Handover> of(CompoundId compound) {
            return all.stream().filter(each -> each.compound().equals(compound)).toList();
        }
    }
}
