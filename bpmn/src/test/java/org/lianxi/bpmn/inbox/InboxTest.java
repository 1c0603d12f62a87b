package org.lianxi.bpmn.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianxi.bpmn.engine.TestEngine.START;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lianxi.bpmn.engine.Facts;
import org.lianxi.bpmn.engine.OpenTask;
import org.lianxi.bpmn.engine.TestEngine;
import org.lianxi.committee.administration.MandateEndedEarly;
import org.lianxi.committee.appointment.AuthorisationWithdrawn;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.AuthorisationId;
import org.lianxi.committee.mandate.AuthorisationKind;
import org.lianxi.committee.mandate.DelegateAuthorisation;
import org.lianxi.committee.mandate.Mandate;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.paging.Page;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.testing.RecordedActs;

class InboxTest {

    private static final PersonId SECRETARY = new PersonId("p-secretary");
    private static final PersonId COLLEAGUE = new PersonId("p-colleague");
    private static final PersonId STRANGER = new PersonId("p-stranger");
    private static final PersonId DELEGATE = new PersonId("p-delegate");

    private final TestEngine engine = TestEngine.fresh();
    private final GivenMandates mandates = new GivenMandates();
    private final GivenTitles titles = new GivenTitles();
    private final RecordedActs acts = new RecordedActs();
    private final Inbox inbox =
            new OwnInbox(engine.workList(), mandates, new LapsedClaims(mandates), titles, engine.clock(), acts);
    private final Mandate secretarysPost = mandates.appoint(SECRETARY, Post.MEETING_SECRETARY, "CM-1");

    InboxTest() {
        mandates.appoint(COLLEAGUE, Post.MEETING_SECRETARY, "CM-1");
        mandates.appoint(STRANGER, Post.MEETING_SECRETARY, "CM-2");
    }

    @Test
    void shows_what_waits_for_a_post_with_everything_to_find_and_do_it() {
        submitted("matter-1", START.plusSeconds(3600));

        assertThat(entries(SECRETARY)).singleElement().satisfies(entry -> {
            assertThat(entry.taskKey()).isEqualTo("screenMatter");
            assertThat(entry.nameZh()).isEqualTo("审核分类");
            assertThat(entry.nameEn()).isEqualTo("Screen the matter");
            assertThat(entry.subjectKind()).isEqualTo(SubjectKind.MATTER);
            assertThat(entry.subjectId()).isEqualTo("matter-1");
            assertThat(entry.title()).isEqualTo("title of matter-1");
            assertThat(entry.heading()).isEqualTo("compound of matter-1 · title of matter-1");
            assertThat(entry.since()).isEqualTo(START);
            assertThat(entry.due()).contains(START.plusSeconds(3600));
            assertThat(entry.isOverdue()).isFalse();
            assertThat(entry.claimedBy()).isEmpty();
            assertThat(entry.isPersonal()).isFalse();
            assertThat(entry.formKey()).isEqualTo("matter/screenMatter");
        });
    }

    @Test
    void shows_nothing_to_the_same_post_elsewhere_or_to_somebody_without_a_post() {
        submitted("matter-1", START);

        assertThat(entries(STRANGER)).isEmpty();
        assertThat(entries(DELEGATE)).isEmpty();
        assertThat(inbox.count(STRANGER)).isZero();
    }

    @Test
    void shows_the_overdue_first_then_by_due_date_and_last_what_has_no_limit_by_age() {
        meetingWhoseNoticeIsToBeIssued("meeting-old");
        engine.itIs(START.plusSeconds(10));
        submitted("matter-late", START.plusSeconds(7200));
        submitted("matter-overdue", START.plusSeconds(5));
        submitted("matter-soon", START.plusSeconds(60));
        meetingWhoseNoticeIsToBeIssued("meeting-new");

        assertThat(entries(SECRETARY))
                .extracting(InboxEntry::subjectId)
                .containsExactly("matter-overdue", "matter-soon", "matter-late", "meeting-old", "meeting-new");
        assertThat(entries(SECRETARY))
                .extracting(InboxEntry::isOverdue)
                .containsExactly(true, false, false, false, false);
    }

    @Test
    void is_read_a_page_at_a_time() {
        for (int i = 0; i < 5; i++) {
            submitted("matter-" + i, START.plusSeconds(i));
        }

        Page<InboxEntry> first = inbox.page(SECRETARY, new PageRequest(1, 2));
        Page<InboxEntry> last = inbox.page(SECRETARY, new PageRequest(3, 2));

        assertThat(first.items()).extracting(InboxEntry::subjectId).containsExactly("matter-0", "matter-1");
        assertThat(first.hasNext()).isTrue();
        assertThat(last.items()).extracting(InboxEntry::subjectId).containsExactly("matter-4");
        assertThat(last.hasNext()).isFalse();
    }

    @Test
    void asks_for_all_titles_at_once() {
        submitted("matter-1", START);
        submitted("matter-2", START);
        meetingWhoseNoticeIsToBeIssued("meeting-1");

        inbox.page(SECRETARY, PageRequest.first());

        assertThat(titles.questions()).isEqualTo(1);
    }

    @Test
    void counts_up_to_ninety_nine() {
        for (int i = 0; i < 101; i++) {
            submitted("matter-" + i, START);
        }

        assertThat(inbox.count(SECRETARY)).isEqualTo(99);
    }

    @Test
    void shows_and_counts_a_thing_once_that_is_offered_to_two_posts_of_the_same_person() {
        mandates.appoint(SECRETARY, Post.COMMUNITY_PARTY_SECRETARY, "CM-1");
        meetingWhoseNoticeIsToBeIssued("meeting-1");

        assertThat(entries(SECRETARY)).hasSize(1);
        assertThat(inbox.count(SECRETARY)).isEqualTo(1);
    }

    @Test
    void shows_what_waits_for_the_person_alone_as_neither_claimed_nor_claimable() {
        mandates.appoint(DELEGATE, Post.PARTY_DELEGATE, "OC-1");
        meetingCalling("meeting-1", DELEGATE);

        InboxEntry entry = entries(DELEGATE).get(0);

        assertThat(entry.taskKey()).isEqualTo("confirmAttendance");
        assertThat(entry.isPersonal()).isTrue();
        assertThat(entry.claimedBy()).isEmpty();
        assertThatThrownBy(() -> inbox.giveBack(DELEGATE, entry.id())).isInstanceOf(WorkNotClaimed.class);
        assertThatThrownBy(() -> inbox.claim(SECRETARY, entry.id())).isInstanceOf(WorkNotOffered.class);
    }

    @Test
    void keeps_what_was_claimed_and_hides_it_from_colleagues() {
        submitted("matter-1", START.plusSeconds(60));

        inbox.claim(SECRETARY, entries(SECRETARY).get(0).id());

        assertThat(entries(SECRETARY)).extracting(InboxEntry::claimedBy).containsExactly(Optional.of(SECRETARY));
        assertThat(entries(COLLEAGUE)).isEmpty();
        assertThat(inbox.count(COLLEAGUE)).isZero();
        assertThat(acts.last())
                .isEqualTo(new WorkClaimed(SECRETARY, new Subject("matter", "matter-1"), "screenMatter"));
    }

    @Test
    void shows_what_a_colleague_has_claimed_again_when_it_is_overdue() {
        submitted("matter-1", START.plusSeconds(60));
        inbox.claim(SECRETARY, entries(SECRETARY).get(0).id());

        engine.itIs(START.plusSeconds(61));

        assertThat(entries(COLLEAGUE)).extracting(InboxEntry::claimedBy).containsExactly(Optional.of(SECRETARY));
    }

    @Test
    void offers_again_what_somebody_has_claimed_whose_term_has_run_out() {
        submitted("matter-1", START.plusSeconds(60));
        submitted("matter-2", START.plusSeconds(61));
        inbox.claim(SECRETARY, entries(SECRETARY).get(0).id());
        inbox.claim(SECRETARY, entries(SECRETARY).get(1).id());
        assertThat(entries(COLLEAGUE)).isEmpty();

        mandates.end(secretarysPost);

        assertThat(entries(COLLEAGUE))
                .extracting(InboxEntry::claimedBy)
                .containsExactly(Optional.empty(), Optional.empty());
        assertThat(inbox.count(COLLEAGUE)).isEqualTo(2);
        assertThat(entries(SECRETARY)).isEmpty();
        assertThat(inbox.count(SECRETARY)).isZero();
        inbox.claim(COLLEAGUE, entries(COLLEAGUE).get(0).id());
        assertThat(entries(COLLEAGUE))
                .extracting(InboxEntry::claimedBy)
                .containsExactly(Optional.of(COLLEAGUE), Optional.empty());
    }

    @Test
    void asks_for_the_holders_of_a_post_once_however_much_they_have_claimed() {
        for (int i = 0; i < 5; i++) {
            submitted("matter-" + i, START.plusSeconds(i));
            inbox.claim(COLLEAGUE, entries(COLLEAGUE).get(i).id());
        }
        int before = mandates.questionsForHolders();

        inbox.page(SECRETARY, PageRequest.first());

        assertThat(mandates.questionsForHolders() - before).isEqualTo(1);
    }

    @Test
    void keeps_a_claim_while_its_owner_holds_another_post_to_which_the_work_is_offered() {
        mandates.appoint(SECRETARY, Post.COMMUNITY_PARTY_SECRETARY, "CM-1");
        meetingWhoseNoticeIsToBeIssued("meeting-1");
        inbox.claim(SECRETARY, entries(SECRETARY).get(0).id());

        mandates.end(secretarysPost);

        assertThat(entries(COLLEAGUE)).isEmpty();
        assertThat(entries(SECRETARY)).hasSize(1);
    }

    @Test
    void is_empty_without_any_post_even_of_what_waits_for_the_person() {
        Mandate delegated = mandates.appoint(DELEGATE, Post.PARTY_DELEGATE, "OC-1");
        meetingCalling("meeting-1", DELEGATE);
        assertThat(entries(DELEGATE)).hasSize(1);

        mandates.end(delegated);

        assertThat(entries(DELEGATE)).isEmpty();
        assertThat(inbox.count(DELEGATE)).isZero();
    }

    @Test
    void offers_to_all_again_what_was_given_back() {
        submitted("matter-1", START.plusSeconds(60));
        WorkId work = entries(SECRETARY).get(0).id();
        inbox.claim(SECRETARY, work);

        inbox.giveBack(SECRETARY, work);

        assertThat(entries(COLLEAGUE)).extracting(InboxEntry::claimedBy).containsExactly(Optional.empty());
        assertThat(acts.names()).containsExactly("WorkClaimed", "WorkGivenBack");
    }

    @Test
    void lets_only_candidates_claim() {
        submitted("matter-1", START.plusSeconds(60));
        WorkId work = entries(SECRETARY).get(0).id();

        assertThatThrownBy(() -> inbox.claim(STRANGER, work)).isInstanceOf(WorkNotOffered.class);
        assertThat(acts.all()).isEmpty();
    }

    @Test
    void lets_nobody_claim_what_a_colleague_has_claimed_nor_give_it_back() {
        submitted("matter-1", START.plusSeconds(60));
        WorkId work = entries(SECRETARY).get(0).id();
        inbox.claim(SECRETARY, work);

        assertThatThrownBy(() -> inbox.claim(COLLEAGUE, work)).isInstanceOf(WorkTaken.class);
        assertThatThrownBy(() -> inbox.giveBack(COLLEAGUE, work)).isInstanceOf(WorkNotClaimed.class);
    }

    @Test
    void refuses_what_is_no_longer_open() {
        submitted("matter-1", START.plusSeconds(60));
        WorkId work = entries(SECRETARY).get(0).id();
        engine.processes()
                .complete(
                        new OpenTask("matter", "matter-1", "screenMatter"),
                        Facts.none()
                                .and("goesToMeeting", false)
                                .and("merged", false)
                                .and("split", false));

        assertThatThrownBy(() -> inbox.claim(SECRETARY, work)).isInstanceOf(WorkGone.class);
        assertThatThrownBy(() -> inbox.giveBack(SECRETARY, work)).isInstanceOf(WorkGone.class);
    }

    @Test
    void can_be_done_by_a_colleague_although_it_is_claimed() {
        submitted("matter-1", START.plusSeconds(60));
        inbox.claim(SECRETARY, entries(SECRETARY).get(0).id());

        engine.processes()
                .complete(
                        new OpenTask("matter", "matter-1", "screenMatter"),
                        Facts.none().and("goesToMeeting", true));

        assertThat(entries(SECRETARY)).isEmpty();
    }

    @Test
    void offers_again_what_somebody_holds_who_leaves_the_post() {
        submitted("matter-1", START.plusSeconds(60));
        meetingCalling("meeting-1", SECRETARY);
        InboxEntry screening = entries(SECRETARY).stream()
                .filter(entry -> entry.taskKey().equals("screenMatter"))
                .findFirst()
                .orElseThrow();
        inbox.claim(SECRETARY, screening.id());
        mandates.end(secretarysPost);
        mandates.appoint(SECRETARY, Post.PARTY_DELEGATE, "OC-1");

        new OfferingAgainWhatLeaversHold(engine.workList(), mandates)
                .on(new MandateEndedEarly(STRANGER, secretarysPost));

        assertThat(entries(COLLEAGUE)).extracting(InboxEntry::taskKey).contains("screenMatter");
        assertThat(entries(SECRETARY)).extracting(InboxEntry::taskKey).containsExactly("confirmAttendance");
    }

    @Test
    void offers_again_at_that_moment_what_a_delegate_holds_whose_paper_is_withdrawn() {
        Mandate speaking = mandates.appoint(STRANGER, Post.PARTY_DELEGATE, "OC-1");
        mandates.appoint(COLLEAGUE, Post.PARTY_DELEGATE, "OC-1");
        minutesAwaiting("minutes-1", "OC-1");
        InboxEntry signing = entries(STRANGER).get(0);
        inbox.claim(STRANGER, signing.id());
        assertThat(entries(COLLEAGUE)).extracting(InboxEntry::id).doesNotContain(signing.id());
        OfferingAgainWhatLeaversHold offering = new OfferingAgainWhatLeaversHold(engine.workList(), mandates);

        offering.on(withdrawn(STRANGER, "OC-1"));
        assertThat(entries(COLLEAGUE))
                .as("another paper still names the delegate")
                .extracting(InboxEntry::id)
                .doesNotContain(signing.id());

        mandates.end(speaking);
        offering.on(withdrawn(STRANGER, "OC-1"));
        assertThat(engine.workList().find(signing.id().value()).orElseThrow().person())
                .isEmpty();
    }

    @Test
    void knows_the_process_of_every_kind_of_subject() {
        assertThat(SubjectKind.values()).allSatisfy(kind -> assertThat(engine.engine()
                        .getRepositoryService()
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(kind.process())
                        .count())
                .isEqualTo(1));
    }

    private List<InboxEntry> entries(PersonId person) {
        return inbox.page(person, PageRequest.first()).items();
    }

    private void submitted(String matter, Instant screenBy) {
        engine.processes()
                .start("matter", matter, Facts.none().and("community", "CM-1").and("screenBy", screenBy));
    }

    private void minutesAwaiting(String minutes, String party) {
        engine.processes().start("minutes", minutes, Facts.none().and("community", "CM-1"));
        engine.processes()
                .complete(
                        new OpenTask("minutes", minutes, "sendMinutes"),
                        Facts.none()
                                .and("parties", List.of(party))
                                .and("countersignBy", START.plusSeconds(86_400))
                                .and("reminders", List.<String>of()));
    }

    private static AuthorisationWithdrawn withdrawn(PersonId person, String organisation) {
        return new AuthorisationWithdrawn(
                SECRETARY,
                new DelegateAuthorisation(
                        new AuthorisationId("a"),
                        new OrganisationId(organisation),
                        person,
                        AuthorisationKind.DECISION,
                        "1",
                        LocalDate.EPOCH,
                        START,
                        Optional.empty(),
                        "x",
                        Optional.of(START),
                        Optional.empty()));
    }

    private void meetingWhoseNoticeIsToBeIssued(String meeting) {
        engine.processes()
                .start(
                        "joint-meeting",
                        meeting,
                        Facts.none().and("community", "CM-1").and("lockBy", START));
        engine.processes().complete(new OpenTask("joint-meeting", meeting, "lockAgenda"), Facts.none());
    }

    private void meetingCalling(String meeting, PersonId delegate) {
        meetingWhoseNoticeIsToBeIssued(meeting);
        engine.processes()
                .complete(
                        new OpenTask("joint-meeting", meeting, "issueNotice"),
                        Facts.none()
                                .and("delegates", List.of(delegate.value()))
                                .and("startsAt", START.plusSeconds(86_400))
                                .and("readBy", START.plusSeconds(86_400)));
    }
}
