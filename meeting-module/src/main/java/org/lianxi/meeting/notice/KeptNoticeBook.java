package org.lianxi.meeting.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.mandate.Mandate;
import org.lianxi.committee.mandate.Mandates;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.agenda.Agendas;
import org.lianxi.meeting.convening.MeetingFacts;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.Meetings;
import org.lianxi.meeting.convening.NotDelegate;
import org.lianxi.meeting.convening.NoticeBook;
import org.lianxi.meeting.convening.Reply;
import org.lianxi.meeting.numbering.DocumentNumber;
import org.lianxi.meeting.numbering.DocumentNumbers;
import org.lianxi.meeting.numbering.DocumentSeries;

@ApplicationScoped
class KeptNoticeBook implements NoticeBook {

    private final NoticeRepository notices;
    private final Agendas agendas;
    private final Mandates mandates;
    private final DocumentNumbers numbers;
    private final NoticeWorkflow workflow;

    @Inject
    KeptNoticeBook(
            NoticeRepository notices,
            Agendas agendas,
            Mandates mandates,
            DocumentNumbers numbers,
            NoticeWorkflow workflow) {
        this.notices = notices;
        this.agendas = agendas;
        this.mandates = mandates;
        this.numbers = numbers;
        this.workflow = workflow;
    }

    @Override
    public List<PersonId> issued(NoticeBook.Issue issue) {
        MeetingFacts meeting = issue.meeting();
        List<NoticeItem> items =
                agendas.of(meeting.id()).stream().map(NoticeItem::of).toList();
        issue.draft().seenItems().ifPresent(seen -> requireSame(meeting.id(), seen, items));
        Optional<NoticeVersion> before = notices.newest(meeting.id());
        NoticeContent content =
                new NoticeContent(meeting.startsAt(), meeting.plannedMinutes(), meeting.place(), issue.online(), items);
        int number = before.map(NoticeVersion::number).orElse(0) + 1;
        notices.add(new NoticeVersion(issue, number, cause(before, content), content, document(issue, before)));
        List<Recipient> recipients = recipients(issue, number);
        recipients.forEach(notices::add);
        return recipients.stream().map(Recipient::person).toList();
    }

    private static void requireSame(MeetingId meeting, List<String> seen, List<NoticeItem> items) {
        List<String> now = NoticeContent.order(items);
        if (!now.equals(seen)) {
            String added = items.stream()
                    .filter(item -> !seen.contains(item.id()))
                    .map(NoticeItem::title)
                    .collect(Collectors.joining("; "));
            long gone = seen.stream().filter(id -> !now.contains(id)).count();
            throw new AgendaChangedMeanwhile(meeting, added.isEmpty() ? "0" : added, String.valueOf(gone));
        }
    }

    private static NoticeCause cause(Optional<NoticeVersion> before, NoticeContent content) {
        return before.map(version -> isSameDay(version.content().startsAt(), content.startsAt())
                        ? NoticeCause.CHANGED
                        : NoticeCause.POSTPONED)
                .orElse(NoticeCause.FIRST);
    }

    static boolean isSameDay(Instant one, Instant other) {
        return one.atZone(WorkingDays.ZONE)
                .toLocalDate()
                .equals(other.atZone(WorkingDays.ZONE).toLocalDate());
    }

    /** One number for the notice of a meeting, whatever its version. */
    private DocumentNumber document(NoticeBook.Issue issue, Optional<NoticeVersion> before) {
        return before.flatMap(NoticeVersion::document)
                .orElseGet(() -> numbers.next(issue.meeting().community(), DocumentSeries.NOTICE, issue.at()));
    }

    private List<Recipient> recipients(NoticeBook.Issue issue, int number) {
        MeetingId meeting = issue.meeting().id();
        List<PersonId> called = Stream.concat(
                        issue.delegates().stream().map(Meetings.Delegate::person),
                        issue.invitees().stream().map(Meetings.Invitee::person))
                .toList();
        return Stream.of(
                        issue.delegates().stream()
                                .map(delegate -> Recipient.delegate(meeting, number, delegate, issue.at())),
                        issue.invitees().stream()
                                .map(member -> new Recipient(
                                        meeting, number, member.person(), member.organisation(), issue.at())),
                        issue.draft().observers().stream()
                                .filter(observer -> !called.contains(observer))
                                .map(observer -> new Recipient(
                                        meeting, number, observer, organisationOf(observer, issue), issue.at())))
                .flatMap(Function.identity())
                .toList();
    }

    private OrganisationId organisationOf(PersonId observer, NoticeBook.Issue issue) {
        return mandates.of(observer).stream()
                .map(Mandate::organisation)
                .findFirst()
                .orElse(issue.meeting().community());
    }

    @Override
    public void requireNewest(MeetingId meeting, int version) {
        int newest = notices.newest(meeting).map(NoticeVersion::number).orElse(version);
        if (newest != version) {
            throw new NoticeSuperseded(meeting, newest);
        }
    }

    @Override
    public boolean answered(MeetingId meeting, PersonId person, Reply reply, String reason, Instant at) {
        Round round = Round.newest(notices, meeting);
        boolean isFirst = round.of(person)
                .orElseThrow(() -> new NotDelegate(meeting, person))
                .answer(reply, reason, at);
        if (round.untried() == 0) {
            workflow.everybodyReached(meeting);
        }
        return isFirst;
    }
}
