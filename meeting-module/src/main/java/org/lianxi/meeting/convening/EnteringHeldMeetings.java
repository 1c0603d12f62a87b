package org.lianxi.meeting.convening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.mandate.Mandates;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.procedure.Procedures;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.committee.territory.CompoundView;
import org.lianxi.committee.territory.Compounds;
import org.lianxi.committee.territory.Seats;

@ApplicationScoped
class EnteringHeldMeetings implements HeldMeetings {

    private final MeetingRepository meetings;
    private final Compounds compounds;
    private final Seats seats;
    private final Mandates mandates;
    private final WorkingDays workingDays;
    private final Procedures procedures;

    @Inject
    EnteringHeldMeetings(
            MeetingRepository meetings,
            Compounds compounds,
            Seats seats,
            Mandates mandates,
            WorkingDays workingDays,
            Procedures procedures) {
        this.meetings = meetings;
        this.compounds = compounds;
        this.seats = seats;
        this.mandates = mandates;
        this.workingDays = workingDays;
        this.procedures = procedures;
    }

    @Override
    public List<Called> expected(CompoundId compound, OrganisationId community, Instant at) {
        Map<Party, OrganisationId> seated = seats.planAt(compound, at).holders();
        DelegateList list = new DelegateList(
                Seating.of(compound, seated),
                mandates.holders(Post.PARTY_DELEGATE, seated.values()),
                mandates.holders(Post.COMMUNITY_PARTY_SECRETARY, community),
                Map.of());
        return list.callFor(new MeetingId(compound.value())).stream()
                .map(each -> new Called(each.person(), each.party(), each.organisation()))
                .toList();
    }

    @Override
    public boolean isNoticeInTime(OrganisationId community, MeetingType type, Instant givenAt, Instant startsAt) {
        return givenAt.isBefore(limits(community, startsAt).noticeBy(type, startsAt));
    }

    @Override
    public MeetingId enter(PersonId by, Held held) {
        MeetingPlanDraft draft = held.plan();
        CompoundView compound = compounds.get(draft.compound());
        MeetingLimits limits = limits(compound.community(), draft.startsAt());
        MeetingId id = MeetingId.fresh();
        Meeting meeting = new Meeting(
                id,
                new Meeting.Plan(
                        draft,
                        compound.community(),
                        limits.lockBy(draft.type(), draft.startsAt()),
                        limits.noticeBy(draft.type(), draft.startsAt()),
                        by,
                        draft.startsAt()));
        meeting.wasHeld(held);
        meetings.add(meeting);
        return id;
    }

    private MeetingLimits limits(OrganisationId community, Instant heldAt) {
        return new MeetingLimits(workingDays, procedures.in(community, heldAt));
    }
}
