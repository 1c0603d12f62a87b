package org.lianxi.meeting.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.Mandates;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.refusal.Input;
import org.lianxi.meeting.convening.MeetingFacts;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.Meetings;

@ApplicationScoped
@Transactional
class GivingConsent implements GiveConsent {

    private final Permissions permissions;
    private final Meetings meetings;
    private final Mandates mandates;
    private final Organisations organisations;
    private final NoticeRepository notices;
    private final NoticeWorkflow workflow;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    GivingConsent(
            Permissions permissions,
            Meetings meetings,
            Mandates mandates,
            Organisations organisations,
            NoticeRepository notices,
            NoticeWorkflow workflow,
            Event<Act> acts,
            InstantSource clock) {
        this.permissions = permissions;
        this.meetings = meetings;
        this.mandates = mandates;
        this.organisations = organisations;
        this.notices = notices;
        this.workflow = workflow;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public void give(PersonId by, MeetingId id, String remark) {
        MeetingFacts meeting = permitted(by, id);
        Input.check().text("remark", remark, 0, 500).orRefuse();
        answer(by, meeting, true, remark);
    }

    @Override
    public void refuse(PersonId by, MeetingId id, String reason) {
        MeetingFacts meeting = permitted(by, id);
        Input.check().text("remark", reason, 1, 500).orRefuse();
        answer(by, meeting, false, reason);
    }

    private MeetingFacts permitted(PersonId by, MeetingId id) {
        MeetingFacts meeting = meetings.hold(id);
        permissions.require(by, Action.APPROVE_MEETING_PLAN, Scope.community(meeting.community()));
        if (!mandates.holders(Post.STREET_SUPERVISOR, organisations.streetOf(meeting.community()))
                .contains(by)) {
            throw new ConsentIsForTheStreet(id);
        }
        return meeting;
    }

    private void answer(PersonId by, MeetingFacts meeting, boolean isGiven, String words) {
        MeetingId id = meeting.id();
        StreetConsent open = notices.consents(id).stream()
                .filter(StreetConsent::isOpen)
                .findFirst()
                .orElseThrow(() -> new NoConsentAsked(id));
        open.answer(isGiven, words, by, clock.instant());
        workflow.consentAnswered(id);
        acts.fire(new ConsentAnswered(Optional.of(by), id, open.kind(), isGiven, meeting.community()));
    }
}
