package org.lianxi.meeting.backfill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lianxi.committee.mandate.Mandates;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.organisation.Party;
import org.lianxi.meeting.attendance.Assembly;
import org.lianxi.meeting.attendance.AttendanceRole;
import org.lianxi.meeting.attendance.QuorumResult;
import org.lianxi.meeting.attendance.Sitting;
import org.lianxi.meeting.attendance.Stay;
import org.lianxi.meeting.convening.HeldMeetings;
import org.lianxi.meeting.convening.HeldMeetings.Called;
import org.lianxi.meeting.convening.MeetingType;
import org.lianxi.meeting.convening.Meetings;
import org.lianxi.meeting.convening.Reply;
import org.lianxi.meeting.decision.VoteChoice;

@ApplicationScoped
class JudgingPaper implements PaperRules {

    private final HeldMeetings held;
    private final Mandates mandates;

    @Inject
    JudgingPaper(HeldMeetings held, Mandates mandates) {
        this.held = held;
        this.mandates = mandates;
    }

    @Override
    public List<Called> expected(Backfill backfill) {
        BackfillHead head = backfill.head();
        return held.expected(head.compound(), backfill.community(), head.heldFrom());
    }

    @Override
    public Optional<PersonId> chair(Backfill backfill) {
        return mandates.holders(Post.COMMUNITY_PARTY_SECRETARY, backfill.community()).stream()
                .findFirst();
    }

    @Override
    public List<Stay> stays(Backfill backfill) {
        Optional<PersonId> chair = chair(backfill);
        return backfill.attendance().stream()
                .filter(stay -> stay.presence() == PaperPresence.PRESENT)
                .map(stay -> new Stay(
                        stay.person(),
                        chair.equals(Optional.of(stay.person())) ? AttendanceRole.CHAIR : AttendanceRole.DELEGATE,
                        stay.from().orElse(backfill.head().heldFrom()),
                        stay.until()))
                .toList();
    }

    @Override
    public Set<Party> present(Backfill backfill, Instant at) {
        Map<PersonId, Party> parties =
                expected(backfill).stream().collect(Collectors.toMap(Called::person, Called::party));
        return stays(backfill).stream()
                .filter(stay -> stay.covers(at))
                .flatMap(stay -> Optional.ofNullable(parties.get(stay.person())).stream())
                .collect(Collectors.toSet());
    }

    @Override
    public QuorumResult quorum(Backfill backfill) {
        Map<PersonId, BackfillStay> sheet =
                backfill.attendance().stream().collect(Collectors.toMap(BackfillStay::person, Function.identity()));
        List<Meetings.Delegate> delegates = expected(backfill).stream()
                .map(called -> new Meetings.Delegate(
                        called.person(), called.party(), called.organisation(), reply(sheet, called.person()), ""))
                .toList();
        Sitting sitting = backfill.head().type() == MeetingType.EMERGENCY ? Sitting.ofEmergency() : Sitting.ordinary();
        return new Assembly(delegates, stays(backfill), sitting)
                .quorum(backfill.head().heldFrom());
    }

    private static Reply reply(Map<PersonId, BackfillStay> sheet, PersonId person) {
        return Optional.ofNullable(sheet.get(person))
                .filter(stay -> stay.presence() == PaperPresence.LEAVE)
                .map(stay -> Reply.DECLINED)
                .orElse(Reply.NONE);
    }

    @Override
    public boolean isNoticeInTime(Backfill backfill) {
        BackfillHead head = backfill.head();
        return backfill.noticeGivenAt()
                .filter(given -> held.isNoticeInTime(backfill.community(), head.type(), given, head.heldFrom()))
                .isPresent();
    }

    @Override
    public void requireNoticeOrConsent(Backfill backfill) {
        if (isNoticeInTime(backfill) || backfill.head().type() == MeetingType.EMERGENCY) {
            return;
        }
        Set<Party> seated = expected(backfill).stream().map(Called::party).collect(Collectors.toSet());
        for (BackfillItem item : backfill.items()) {
            Set<Party> agreed = item.toDraft().votes().stream()
                    .filter(vote -> vote.choice() == VoteChoice.FOR)
                    .map(BackfillVote::party)
                    .collect(Collectors.toSet());
            if (item.isDecision() && !agreed.containsAll(seated)) {
                throw new ItemNotInNotice(backfill.id(), item.position());
            }
        }
    }
}
