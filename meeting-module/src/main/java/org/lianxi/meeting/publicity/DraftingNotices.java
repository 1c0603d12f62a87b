package org.lianxi.meeting.publicity;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.stream.Collectors;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.procedure.Procedures;
import org.lianxi.meeting.convening.MeetingFacts;
import org.lianxi.meeting.convening.MeetingLevel;
import org.lianxi.meeting.convening.Meetings;
import org.lianxi.meeting.convening.Seat;
import org.lianxi.meeting.paperwork.PublicText;
import org.lianxi.meeting.resolution.ResolutionRevoked;
import org.lianxi.meeting.resolution.ResolutionTookEffect;
import org.lianxi.meeting.resolution.Resolutions;
import org.lianxi.meeting.resolution.Resolved;

/** Every resolution of a community that takes effect is to be put up: its notice is drafted with it. DOMAIN P7. */
@ApplicationScoped
class DraftingNotices {

    private final PublicNoticeRepository repository;
    private final Resolutions resolutions;
    private final Meetings meetings;
    private final Organisations organisations;
    private final Procedures procedures;
    private final WorkingDays days;
    private final PublicNoticeWorkflow workflow;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    DraftingNotices(
            PublicNoticeRepository repository,
            Resolutions resolutions,
            Meetings meetings,
            Organisations organisations,
            Procedures procedures,
            WorkingDays days,
            PublicNoticeWorkflow workflow,
            Event<Act> acts,
            InstantSource clock) {
        this.repository = repository;
        this.resolutions = resolutions;
        this.meetings = meetings;
        this.organisations = organisations;
        this.procedures = procedures;
        this.days = days;
        this.workflow = workflow;
        this.acts = acts;
        this.clock = clock;
    }

    /** Before the audit trail hears of it: it locks its end. What a street resolves is not posted in one community. */
    void on(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) ResolutionTookEffect effective) {
        Resolved resolution = resolutions.get(effective.resolution());
        MeetingFacts meeting = meetings.get(resolution.meeting());
        if (meeting.level() == MeetingLevel.COMMUNITY) {
            draft(resolution, meeting);
        }
    }

    /** What holds no more is corrected wherever it hung, for as long as it did; the original stays as it was. DOMAIN X15. */
    void on(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) ResolutionRevoked revoked) {
        repository.of(revoked.resolution()).stream()
                .filter(each -> each.firstPostedAt().isPresent() && each.overtaken() == Overtaken.NOT)
                .forEach(this::correct);
    }

    private void correct(PublicNotice original) {
        original.overtakenBy(Overtaken.REVOKED);
        Instant now = clock.instant();
        Instant publishBy =
                new NoticePeriod(procedures.in(original.community(), original.rulesAt()), days).publishBy(now);
        NoticeWords said = original.words();
        NoticeWords words = new NoticeWords(
                "更正：" + said.title(), "原公示的决定已撤销，不再执行。原决定：" + said.decision(), said.basis(), "", said.objections());
        PublicNotice correction = new PublicNotice(original, words, now, publishBy);
        repository.add(correction);
        workflow.drafted(correction.notice(), correction.community(), publishBy);
        acts.fire(new NoticeDrafted(
                correction.notice(), correction.community(), correction.resolution(), correction.kind()));
    }

    private void draft(Resolved resolution, MeetingFacts meeting) {
        Instant publishBy = new NoticePeriod(procedures.in(meeting.community(), meeting.rulesAt()), days)
                .publishBy(meeting.startsAt());
        PublicNotice notice = new PublicNotice(
                new PublicNotice.About(
                        resolution.id(), resolution.community(), resolution.compound(), words(resolution)),
                clock.instant(),
                publishBy);
        repository.add(notice);
        workflow.drafted(notice.notice(), notice.community(), publishBy);
        acts.fire(new NoticeDrafted(notice.notice(), notice.community(), resolution.id(), notice.kind()));
    }

    /** What has the form of something personal is hidden at once; the rest is for those who read it. */
    private NoticeWords words(Resolved resolution) {
        return new NoticeWords(
                PublicText.of(resolution.title()),
                PublicText.of(resolution.text()),
                "会议纪要" + resolution.documentNumber() + "第" + resolution.number() + "项",
                units(resolution),
                repository.lastObjections(resolution.community()).orElse(""));
    }

    private String units(Resolved resolution) {
        Map<OrganisationId, String> names = organisations.names(
                resolution.obliged().stream().map(Seat::organisation).collect(Collectors.toSet()));
        return resolution.obliged().stream()
                .map(Seat::organisation)
                .map(each -> names.getOrDefault(each, each.value()))
                .collect(Collectors.joining("、"));
    }
}
