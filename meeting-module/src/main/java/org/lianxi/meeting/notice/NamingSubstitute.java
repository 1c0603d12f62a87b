package org.lianxi.meeting.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.lianxi.committee.appointment.OccasionMandates;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Persons;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.refusal.Input;
import org.lianxi.meeting.convening.ConfirmAttendance;
import org.lianxi.meeting.convening.MeetingFacts;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.MeetingMoves;
import org.lianxi.meeting.convening.Meetings;
import org.lianxi.meeting.convening.NotDelegate;
import org.lianxi.meeting.convening.Reply;
import org.lianxi.meeting.document.NewFile;
import org.lianxi.meeting.document.StoreFiles;

@ApplicationScoped
@Transactional
class NamingSubstitute implements NameSubstitute {

    private final Permissions permissions;
    private final Meetings meetings;
    private final MeetingMoves moves;
    private final Candidates candidates;
    private final OccasionMandates mandates;
    private final ConfirmAttendance attendance;
    private final StoreFiles files;
    private final NoticeRepository notices;
    private final Persons persons;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    NamingSubstitute(
            Permissions permissions,
            Meetings meetings,
            MeetingMoves moves,
            Candidates candidates,
            OccasionMandates mandates,
            ConfirmAttendance attendance,
            StoreFiles files,
            NoticeRepository notices,
            Persons persons,
            Event<Act> acts,
            InstantSource clock) {
        this.permissions = permissions;
        this.meetings = meetings;
        this.moves = moves;
        this.candidates = candidates;
        this.mandates = mandates;
        this.attendance = attendance;
        this.files = files;
        this.notices = notices;
        this.persons = persons;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public void name(PersonId by, MeetingId id, PersonId substitute, List<NewFile> authorisation) {
        MeetingFacts meeting = meetings.hold(id);
        Meetings.Delegate delegate = meetings.findDelegate(id, by).orElseThrow(() -> new NotDelegate(id, by));
        permissions.require(
                by, Action.NAME_SUBSTITUTE, Scope.organisation(meeting.community(), delegate.organisation()));
        meeting.requireAwaitingSession();
        check(authorisation);
        Candidate candidate = candidate(meeting, delegate, substitute);
        Round round = Round.newest(notices, id);
        boolean isNamed = notices.substitutions(id).stream()
                .anyMatch(each ->
                        each.number() == round.number() && each.delegate().equals(by));
        if (isNamed) {
            throw new SubstitutedAlready(id);
        }
        attendance.decline(by, id, persons.get(substitute).displayName());
        Substitution named = new Substitution(delegate, id, round.number(), substitute, clock.instant());
        notices.add(named);
        if (round.of(substitute).isEmpty()) {
            notices.add(new Recipient(id, round.number(), substitute, delegate.organisation(), clock.instant()));
        }
        if (candidate.isMandated() || !authorisation.isEmpty()) {
            files.store(by, named.subject(), authorisation);
            seat(by, meeting, named, candidate.isMandated());
        }
        acts.fire(new SubstituteNamed(
                Optional.of(by),
                id,
                substitute,
                delegate.party(),
                named.authorisedAt().isPresent(),
                meeting.community()));
    }

    private void check(List<NewFile> authorisation) {
        Input check = Input.check().number("authorisation", authorisation.size(), 0, 1);
        files.check("authorisation", authorisation)
                .forEach(each -> check.that(
                        false, each.field(), each.code(), each.arguments().toArray()));
        check.orRefuse();
    }

    private Candidate candidate(MeetingFacts meeting, Meetings.Delegate delegate, PersonId substitute) {
        if (candidates.called(meeting).contains(substitute)) {
            throw new SubstituteNotFree(meeting.id(), substitute);
        }
        return candidates.substitutes(meeting, delegate).stream()
                .filter(each -> each.person().equals(substitute))
                .findFirst()
                .orElseThrow(() -> new SubstituteNotKnown(meeting.id(), substitute));
    }

    @Override
    public void authorise(PersonId by, MeetingId id, List<NewFile> authorisation) {
        MeetingFacts meeting = meetings.hold(id);
        Substitution named = notices.substitutions(id).stream()
                .filter(each -> each.delegate().equals(by)
                        && each.authorisedAt().isEmpty()
                        && each.number() == Round.newest(notices, id).number())
                .findFirst()
                .orElseThrow(() -> new NoSubstituteNamed(id));
        permissions.require(by, Action.NAME_SUBSTITUTE, Scope.organisation(meeting.community(), named.organisation()));
        Input.check()
                .that(!authorisation.isEmpty(), "authorisation", "input-required")
                .orRefuse();
        check(authorisation);
        files.store(by, named.subject(), authorisation);
        seat(by, meeting, named, false);
        acts.fire(
                new SubstituteAuthorised(Optional.of(by), id, named.substitute(), named.party(), meeting.community()));
    }

    /** The paper gives the mandate for the day of the meeting, so that the substitute can sign in and vote. */
    private void seat(PersonId by, MeetingFacts meeting, Substitution named, boolean isByMandate) {
        Instant now = clock.instant();
        if (!isByMandate) {
            mandates.speakFor(named.substitute(), named.organisation(), now, endOfDay(meeting));
        }
        named.authorise(isByMandate, now);
        moves.substitute(by, meeting.id(), named.delegate(), named.substitute());
        Round.newest(notices, meeting.id()).of(named.substitute()).ifPresent(recipient -> {
            recipient.speakFor(named.party());
            recipient.answer(Reply.CONFIRMED, "", now);
        });
    }

    private static Instant endOfDay(MeetingFacts meeting) {
        return meeting.startsAt()
                .atZone(WorkingDays.ZONE)
                .toLocalDate()
                .plusDays(1)
                .atStartOfDay(WorkingDays.ZONE)
                .toInstant();
    }
}
