package org.lianxi.meeting.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.refusal.Input;
import org.lianxi.meeting.convening.MeetingFacts;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.Meetings;

@ApplicationScoped
@Transactional
class LoggingContact implements LogContact {

    private final Permissions permissions;
    private final Meetings meetings;
    private final NoticeRepository notices;
    private final NoticeWorkflow workflow;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    LoggingContact(
            Permissions permissions,
            Meetings meetings,
            NoticeRepository notices,
            NoticeWorkflow workflow,
            Event<Act> acts,
            InstantSource clock) {
        this.permissions = permissions;
        this.meetings = meetings;
        this.notices = notices;
        this.workflow = workflow;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public void log(PersonId by, MeetingId id, ContactDraft draft) {
        MeetingFacts meeting = meetings.hold(id);
        permissions.require(by, Action.ISSUE_NOTICE, Scope.community(meeting.community()));
        meeting.requireContacts();
        Round round = Round.newest(notices, id);
        Recipient recipient = round.of(draft.person()).orElseThrow(() -> new NotRecipient(id, draft.person()));
        Instant now = clock.instant();
        check(draft, round, now);
        Contact contact = new Contact(id, round.number(), draft, by, now);
        notices.add(contact);
        if (contact.hasReached()) {
            recipient.told(draft.channel(), draft.triedAt());
        }
        if (Round.newest(notices, id).untried() == 0) {
            workflow.everybodyReached(id);
        }
        acts.fire(new ContactLogged(
                Optional.of(by), id, draft.person(), draft.channel(), draft.outcome(), meeting.community()));
    }

    /** The limits of a minute: what is typed has no seconds. */
    private static void check(ContactDraft draft, Round round, Instant now) {
        boolean isAfterNotice = round.version()
                .map(NoticeVersion::issuedAt)
                .filter(issued -> draft.triedAt().plusSeconds(60).isAfter(issued))
                .isPresent();
        Input.check()
                .that(isAfterNotice, "triedAt", "input-before-notice")
                .that(!draft.triedAt().isAfter(now.plusSeconds(60)), "triedAt", "input-in-future")
                .that(draft.channel() != DeliveryChannel.PORTAL, "channel", "input-required")
                .text("note", draft.note(), 0, 300)
                .orRefuse();
    }
}
