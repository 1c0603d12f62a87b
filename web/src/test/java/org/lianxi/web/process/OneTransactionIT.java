package org.lianxi.web.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lianxi.bpmn.inbox.FailedStep;
import org.lianxi.bpmn.inbox.Inbox;
import org.lianxi.bpmn.inbox.InboxEntry;
import org.lianxi.bpmn.inbox.ProcessTrouble;
import org.lianxi.bpmn.inbox.Progress;
import org.lianxi.bpmn.inbox.SubjectKind;
import org.lianxi.bpmn.inbox.WorkId;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.refusal.Refusal;
import org.lianxi.meeting.matter.MatterId;
import org.lianxi.meeting.matter.MatterState;
import org.lianxi.meeting.matter.MatterViews;
import org.lianxi.web.testing.PortalUnderTest;

/** Aggregate and process move together or not at all. ARCHITECTURE §4 rule 6. */
@ExtendWith(ArquillianExtension.class)
class OneTransactionIT {

    private static final int ROUNDS = 5;

    @Inject
    private Town town;

    @Inject
    private Loop loop;

    @Inject
    private Saboteur saboteur;

    @Inject
    private Inbox inbox;

    @Inject
    private Progress progress;

    @Inject
    private ProcessTrouble trouble;

    @Inject
    private MatterViews matterViews;

    @Deployment
    static WebArchive portal() {
        return PortalUnderTest.with(
                OneTransactionIT.class,
                Town.class,
                Neighbours.class,
                Loop.class,
                Loop.Called.class,
                Patience.class,
                Saboteur.class);
    }

    @AfterEach
    void endSabotage() {
        saboteur.rest();
    }

    @Test
    void a_failure_after_the_engine_was_told_leaves_neither_row_nor_process() throws SQLException {
        Neighbours neighbours = town.neighbours();
        List<Long> before = rows();
        saboteur.against("MatterSubmitted");

        assertThatThrownBy(() -> loop.submitted(neighbours)).isInstanceOf(RuntimeException.class);

        assertThat(rows()).isEqualTo(before);
        assertThat(work(neighbours.secretary())).isEmpty();
    }

    @Test
    void a_failure_after_a_task_was_completed_leaves_it_open_and_the_aggregate_as_it_was() {
        Neighbours neighbours = town.neighbours();
        MatterId matter = loop.submitted(neighbours);
        saboteur.against("MatterScreened");
        assertThatThrownBy(() -> loop.screened(neighbours, matter)).isInstanceOf(RuntimeException.class);
        assertThat(matterViews.get(neighbours.secretary(), matter).state()).isEqualTo(MatterState.SUBMITTED);
        assertThat(work(neighbours.secretary())).containsExactly("screenMatter");

        saboteur.rest();
        loop.screened(neighbours, matter);

        assertThat(matterViews.get(neighbours.secretary(), matter).state()).isEqualTo(MatterState.SCREENED);
        assertThat(work(neighbours.partySecretary())).containsExactly("admitMatter");
    }

    @Test
    void a_claim_whose_audit_fails_is_no_claim() {
        Neighbours neighbours = town.neighbours();
        loop.submitted(neighbours);
        InboxEntry entry = entries(neighbours.secretary()).get(0);
        saboteur.against("WorkClaimed");

        assertThatThrownBy(() -> inbox.claim(neighbours.secretary(), entry.id()))
                .isInstanceOf(RuntimeException.class);

        assertThat(entries(neighbours.secretary()).get(0).claimedBy()).isEmpty();
    }

    @Test
    void a_step_that_fails_loses_nothing_and_is_done_when_the_operator_retries() {
        Neighbours neighbours = town.neighbours();
        PersonId operator = town.administrator();
        Loop.Called called = loop.called(neighbours, town.daysAgo(20));
        saboteur.against("MinutesDrafted");
        loop.held(neighbours, called);
        FailedStep failed = Patience.until("step without retries left", () -> exhausted(operator, called));
        assertThat(failed.elementId()).isEqualTo("draftMinutes");
        assertThat(loop.draftOf(neighbours, called.meeting())).isEmpty();
        assertThat(progress.of(SubjectKind.MEETING, called.meeting().value())
                        .orElseThrow()
                        .currentElements())
                .containsExactly("draftMinutes");

        saboteur.rest();
        trouble.retry(operator, failed.id());

        assertThat(loop.drafted(neighbours, called.meeting())).isNotNull();
        assertThat(exhausted(operator, called)).isEmpty();
    }

    @Test
    void of_two_people_who_act_at_the_same_moment_one_wins_and_the_other_is_told() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            Neighbours neighbours = town.neighbours();
            MatterId matter = loop.submitted(neighbours);

            List<Exception> failures =
                    together(() -> loop.screened(neighbours, matter), () -> loop.screened(neighbours, matter));

            assertThat(failures).singleElement().satisfies(OneTransactionIT::isUnderstood);
            assertThat(matterViews.get(neighbours.secretary(), matter).state()).isEqualTo(MatterState.SCREENED);
            assertThat(work(neighbours.partySecretary())).containsExactly("admitMatter");
        }
    }

    @Test
    void of_two_colleagues_who_claim_at_the_same_moment_one_wins() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            Neighbours neighbours = town.neighbours();
            loop.planned(neighbours, town.daysAgo(-20));
            WorkId agenda = entries(neighbours.secretary()).get(0).id();

            List<Exception> failures = together(
                    () -> inbox.claim(neighbours.secretary(), agenda),
                    () -> inbox.claim(neighbours.partySecretary(), agenda));

            assertThat(failures).singleElement().satisfies(OneTransactionIT::isUnderstood);
            assertThat(Stream.concat(work(neighbours.secretary()).stream(), work(neighbours.partySecretary()).stream()))
                    .containsExactly("lockAgenda");
        }
    }

    /** Plain threads: those of the container would share what belongs to this request with it. */
    private static List<Exception> together(Runnable one, Runnable other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Optional<Exception>>> acts = Stream.of(one, other)
                    .<Callable<Optional<Exception>>>map(act -> () -> {
                        start.await();
                        return failureOf(act);
                    })
                    .toList();
            List<Exception> failures = new ArrayList<>();
            for (Future<Optional<Exception>> done : threads.invokeAll(acts)) {
                done.get().ifPresent(failures::add);
            }
            return failures;
        } finally {
            threads.shutdown();
        }
    }

    private static Optional<Exception> failureOf(Runnable act) {
        try {
            act.run();
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of(e);
        }
    }

    /** Something of which the edges of the product make "somebody was faster", and no fault. */
    private static void isUnderstood(Exception failure) {
        assertThat(Stream.iterate((Throwable) failure, Objects::nonNull, Throwable::getCause))
                .as(failure.toString())
                .anyMatch(cause -> cause instanceof Refusal || cause instanceof OptimisticLockException);
    }

    private Optional<FailedStep> exhausted(PersonId operator, Loop.Called called) {
        return trouble.failedSteps(operator, PageRequest.first()).items().stream()
                .filter(step ->
                        step.subjectId().equals(Optional.of(called.meeting().value())))
                .filter(step -> step.retriesLeft() == 0)
                .findFirst();
    }

    private List<String> work(PersonId person) {
        return entries(person).stream().map(InboxEntry::taskKey).toList();
    }

    private List<InboxEntry> entries(PersonId person) {
        return inbox.page(person, PageRequest.first()).items();
    }

    private static List<Long> rows() throws SQLException {
        return List.of(
                count("meeting_matter"),
                count("committee_audit_entry"),
                count("ACT_RU_EXECUTION"),
                count("ACT_RU_TASK"),
                count("ACT_HI_PROCINST"));
    }

    private static long count(String table) throws SQLException {
        try (Connection connection = database().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from " + table)) {
            row.next();
            return row.getLong(1);
        }
    }

    @SuppressWarnings("BanJNDI") // a constant name of our own
    private static DataSource database() {
        try {
            return (DataSource) new InitialContext().lookup("java:app/jdbc/lianxi");
        } catch (NamingException e) {
            throw new IllegalStateException(e);
        }
    }
}
